import IncidentEvents
import Language
import Ledger
import Rulebook

extension CustodyReport {
  /// An event of a chain of custody, told in full.
  func item(_ event: CustodyEvent, of record: ExhibitRecord) throws -> CustodyItem {
    let line = event.line
    var item = CustodyItem(
      source: CustodySource(event), type: line.type, time: .time(line.time, line.precision),
      recorded: line.recorded.map { .utc(milliseconds: $0.milliseconds) } ?? .none,
      title: line.type.title, isRetracted: line.isRetracted)
    try event.read { try tell($0, event, record, &item) }
    if let performer = line.performer, performer != line.actor {
      item.add("performer", CustodyWords.performer, person(performer, at: line.position))
    }
    item.add("actor", CustodyWords.enteredBy, person(line.actor, at: line.position))
    try note(event, &item, record)
    return item
  }

  private func tell(
    _ read: borrowing Event, _ event: CustodyEvent, _ record: ExhibitRecord, _ item: inout CustodyItem
  ) throws {
    let at = event.position
    let digest = try registeredDigest(of: record)
    switch read.fact {
    case .evidenceAcquired(let data):
      item.add("operator", CustodyWords.operator, person(data.operator, at: at))
      item.add("method", CustodyWords.method, .word(data.method))
      item.add("camera", CustodyWords.camera, data.camera.map { .code("\($0)") } ?? .none)
      item.add("dock", CustodyWords.dock, .init(document: read.string(data.dock)))
      item.add("clockOffset", CustodyWords.clockOffset, data.clockOffset.map { .milliseconds($0) } ?? .none)
      let source = read.string(data.sourceDigest)
      item.add("sourceDigest", CustodyWords.sourceDigest, .code(source))
      if let digest { item.add("matches", CustodyWords.sourceMatches, .flag(source == digest)) }
    case .evidenceRegistered(let data):
      item.add("number", CustodyWords.number, .text(read.string(data.number)))
      item.add("sha256", CustodyWords.sha256, .code(read.string(data.sha256)))
      item.add("bytes", CustodyWords.bytes, .number(data.bytes))
    case .evidenceTransferred(let data):
      item.add("from", CustodyWords.from, person(data.from, at: at))
      item.add("to", CustodyWords.to, person(data.to, at: at))
      item.add("purpose", CustodyWords.purpose, .word(data.purpose))
      item.add("authority", CustodyWords.authority, .init(document: read.string(data.authority)))
      let given = read.string(data.digestOut), taken = read.string(data.digestIn)
      item.add("digestBefore", CustodyWords.digestGiven, .code(given))
      item.add("digestAfter", CustodyWords.digestTaken, .code(taken))
      item.add("matches", CustodyWords.matches, .flag(given == taken && given == digest ?? given))
    case .evidenceAccessed(let data):
      item.add("who", CustodyWords.who, person(data.who, at: at))
      item.add("how", CustodyWords.how, .word(data.how))
      item.add("purpose", CustodyWords.purpose, .word(data.purpose))
    case .evidenceVerified(let data):
      if let digest { item.add("digestBefore", CustodyWords.digestRegistered, .code(digest)) }
      let computed = read.string(data.sha256)
      item.add("digestAfter", CustodyWords.digestComputed, .code(computed))
      if let digest { item.add("matches", CustodyWords.matches, .flag(computed == digest)) }
      item.add("tool", CustodyWords.tool, .text(read.string(data.tool)))
    case .evidenceDerived(let data): tellCopy(data, read, record, digest, &item)
    case .evidenceRuled(let data):
      item.add("ruling", CustodyWords.ruling, .word(data.ruling))
      item.add("reason", CustodyWords.reason, data.reason.map { .word($0) } ?? .none)
      item.add("act", CustodyWords.act, .text(read.string(data.act)))
    case .evidenceDisposed(let data):
      item.add("method", CustodyWords.method, .word(data.method))
      item.add("act", CustodyWords.act, .text(read.string(data.act)))
    case .legalHoldPlaced(let data): item.add("act", CustodyWords.act, .text(read.string(data.act)))
    case .legalHoldLifted(let data):
      item.add("hold", CustodyWords.liftedHold, .code("\(data.hold)"))
      item.add("act", CustodyWords.act, .text(read.string(data.act)))
    case .reviewRecorded(let data):
      item.add("finding", CustodyWords.finding, .word(data.finding))
      item.add("event", CustodyWords.reviewed, data.event.map { .code("\($0)") } ?? .none)
      item.add("act", CustodyWords.act, .text(read.string(data.act)))
    case .bundleIssued(let data):
      item.add("recipient", CustodyWords.recipient, .word(data.recipient))
      item.add("to", CustodyWords.to, person(data.to, at: at))
      item.add("act", CustodyWords.act, .text(read.string(data.act)))
      item.add("contents", CustodyWords.bundleContents, .code(read.string(data.contents)))
    default: tellBeside(read, at, &item)
    }
    if let attested = read.fact.attested {
      item.add("attested", CustodyWords.attestedBy, .text(read.string(attested.document)))
    }
  }

  /// A copy: what it was made of, how and why.
  private func tellCopy(
    _ data: EvidenceDerived, _ read: borrowing Event, _ record: ExhibitRecord, _ digest: String?,
    _ item: inout CustodyItem
  ) {
    item.add("method", CustodyWords.derivation, .word(data.method))
    item.add("reason", CustodyWords.reason, .word(data.reason))
    item.add("parent", CustodyWords.parent, .code("\(data.parent)"))
    let parentDigest = read.subject == record.exhibit ? ancestorDigest(of: data.parent, record) : digest
    item.add("parentDigest", CustodyWords.parentDigest, parentDigest.map { .code($0) } ?? .none)
    item.add("copy", CustodyWords.copy, .code("\(read.subject)"))
    item.add("sha256", CustodyWords.copyDigest, .code(read.string(data.sha256)))
    item.add("bytes", CustodyWords.bytes, .number(data.bytes))
    item.add("mediaType", CustodyWords.mediaType, .word(data.mediaType))
  }

  /// The digest that what a copy was made of was registered with.
  private func ancestorDigest(of parent: Reference, _ record: ExhibitRecord) -> String? {
    for event in record.ancestors where event.line.subject == parent && !event.line.isRetracted {
      let digest = try? event.read { read -> String? in
        switch read.fact {
        case .evidenceRegistered(let data): read.string(data.sha256)
        case .evidenceDerived(let data): read.string(data.sha256)
        default: nil
        }
      }
      if let digest { return digest }
    }
    return nil
  }

  /// What is no event of the exhibit itself: its camera's, its call-outs.
  private func tellBeside(_ read: borrowing Event, _ at: Int, _ item: inout CustodyItem) {
    switch read.fact {
    case .cameraIssued(let data):
      item.add("officer", CustodyWords.issuedTo, person(data.officer, at: at))
      item.add("serial", CustodyWords.serial, .text(read.string(data.serial)))
      item.add("firmware", CustodyWords.firmware, .text(read.string(data.firmware)))
      item.add("clockOffset", CustodyWords.clockOffset, .milliseconds(data.clockOffset))
    case .cameraReturned(let data):
      item.add("officer", CustodyWords.returnedBy, person(data.officer, at: at))
      item.add("serial", CustodyWords.serial, .text(read.string(data.serial)))
      item.add("firmware", CustodyWords.firmware, .init(document: read.string(data.firmware)))
      item.add("clockOffset", CustodyWords.clockOffset, data.clockOffset.map { .milliseconds($0) } ?? .none)
    case .cameraGapNoted(let data):
      item.add("from", CustodyWords.gapFrom, .time(data.from, nil))
      item.add("to", CustodyWords.gapTo, .time(data.to, nil))
      item.add("reason", CustodyWords.reason, .word(data.reason))
      item.add("officer", CustodyWords.wornBy, person(data.officer, at: at))
    case .callOutAttended(let data):
      item.add("dispatched", CustodyWords.dispatched, data.dispatched.map { .time($0, nil) } ?? .none)
      item.add("arrived", CustodyWords.arrived, .time(data.arrived, nil))
      let cameras = read.list(data.cameras)
      item.add(
        "cameras", CustodyWords.cameras,
        cameras.isEmpty ? .none : .list(cameras.map { .code("\($0)") }))
    default: break
    }
  }

  /// Remarks: what revises the event, and which rules it breaks.
  private func note(_ event: CustodyEvent, _ item: inout CustodyItem, _ record: ExhibitRecord) throws {
    let line = event.line
    if let by = line.retractedBy {
      item.notes.append(
        CustodyNote(key: "retracted", text: CustodyWords.wasRetracted(position: .text("\(by)"))))
    }
    for by in line.correctedBy {
      item.notes.append(
        CustodyNote(key: "corrected", text: CustodyWords.wasCorrected(position: .text("\(by)"))))
    }
    for by in line.disputedBy {
      item.notes.append(
        CustodyNote(key: "disputed", text: CustodyWords.isDisputed(position: .text("\(by)"))))
    }
    for finding in findings(of: event, record) + line.attested {
      item.notes.append(CustodyNote(key: "\(finding.code)", text: finding.phrase))
    }
  }
}
