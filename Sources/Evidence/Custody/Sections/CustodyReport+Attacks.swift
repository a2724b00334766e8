import IncidentEvents
import Language
import Ledger
import Rulebook

/// How far the record answers an attack.
enum CustodyAnswer {
  case record, partly, elsewhere

  var phrase: Phrase {
    switch self {
    case .record: CustodyWords.answeredByRecord
    case .partly: CustodyWords.answeredInPart
    case .elsewhere: CustodyWords.restsElsewhere
    }
  }
  var code: String {
    switch self {
    case .record: "record"
    case .partly: "part"
    case .elsewhere: "elsewhere"
    }
  }
}

/// One attack on a recording, and what the record has against it.
struct CustodyAttack {
  let key: String
  let name: Phrase
  let answer: CustodyAnswer
  let text: FilledPhrase
  /// The events the answer rests on.
  var events: [CustodyEvent] = []
}

extension CustodyReport {
  /// Each attack that recordings of body-worn cameras meet, with its answer from this exhibit's record.
  func attacks(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("attacks", CustodyWords.attacks)
    section.paragraphs.append(FilledPhrase(CustodyWords.attacksExplained))
    var table = CustodyTable(
      key: "attacks",
      columns: [
        .init(key: "attack", title: CustodyWords.attack), .init(key: "answer", title: CustodyWords.answered),
        .init(key: "text", title: CustodyWords.whatRecordSays),
        .init(key: "events", title: CustodyWords.events),
      ])
    for attack in try answers(record) {
      table.rows.append(
        CustodyTable.Row(cells: [
          .said(FilledPhrase(attack.name), code: attack.key),
          .said(FilledPhrase(attack.answer.phrase), code: attack.answer.code), .said(attack.text),
          attack.events.isEmpty ? .none : .list(attack.events.map { .event($0.id, $0.position) }),
        ]))
    }
    section.table = table
    return section
  }

  /// The attacks, in the order in which they are usually made.
  func answers(_ record: ExhibitRecord) throws -> [CustodyAttack] {
    let standing = try CustodyStanding(record)
    return [
      try assignment(record), try activation(record), try clock(record), export(record, standing),
      gaps(record), redaction(record), viewing(record, standing), afterExport(record), keys(),
    ]
  }

  /// What the registration says, of the exhibit itself or of what it was made of.
  private func withRegistration<Result>(
    _ record: ExhibitRecord, _ body: (EvidenceRegistered, borrowing Event) throws -> Result?
  ) throws -> Result? {
    for event in [record.first(.evidenceRegistered)].compactMap(\.self) + record.ancestors
    where event.line.type == .evidenceRegistered {
      return try event.read { read in
        guard case .evidenceRegistered(let data) = read.fact else { return nil }
        return try body(data, read)
      }
    }
    return nil
  }

  private func assignment(_ record: ExhibitRecord) throws -> CustodyAttack {
    func attack(_ answer: CustodyAnswer, _ text: FilledPhrase, _ events: [CustodyEvent]) -> CustodyAttack {
      CustodyAttack(
        key: "camera-assignment", name: CustodyWords.attackAssignment, answer: answer, text: text,
        events: events)
    }
    let differing = (record.events + record.ancestors).filter { event in
      event.line.flags.contains { $0.code == "CAM-01" }
    }
    if !differing.isEmpty {
      return attack(.elsewhere, FilledPhrase(CustodyWords.assignmentDiffers), differing)
    }
    let issued = record.camera.filter { $0.line.type == .cameraIssued && !$0.line.isRetracted }
    if issued.count > 1 { return attack(.partly, FilledPhrase(CustodyWords.assignmentTwofold), issued) }
    guard let issue = issued.first else {
      return attack(.elsewhere, FilledPhrase(CustodyWords.assignmentUnknown), [])
    }
    let text = try issue.read { read in
      guard case .cameraIssued(let data) = read.fact else {
        return FilledPhrase(CustodyWords.assignmentUnknown)
      }
      return CustodyWords.assignmentShown(
        person: words(data.officer, at: issue.position), serial: .text(read.string(data.serial)),
        time: .phrase(read.time.sentence))
    }
    return attack(.record, text, record.camera.filter { $0.line.type != .cameraGapNoted })
  }

  private func activation(_ record: ExhibitRecord) throws -> CustodyAttack {
    let begins = try withRegistration(record) { data, _ in data.recordedFrom }
    var nearest: (minutes: Int, CustodyEvent)?
    if let begins {
      for event in record.callOuts where !event.line.isRetracted {
        try event.read { read in
          guard case .callOutAttended(let data) = read.fact else { return }
          let minutes = Int((begins.instant - data.arrived.instant) / 60)
          if nearest.map({ abs(minutes) < abs($0.minutes) }) ?? true { nearest = (minutes, event) }
        }
      }
    }
    guard let (minutes, event) = nearest else {
      return CustodyAttack(
        key: "late-activation", name: CustodyWords.attackActivation, answer: .elsewhere,
        text: FilledPhrase(CustodyWords.activationUnknown))
    }
    return CustodyAttack(
      key: "late-activation", name: CustodyWords.attackActivation, answer: .partly,
      text: minutes > 0
        ? CustodyWords.activationAfter(minutes: .number(minutes))
        : CustodyWords.activationBefore(minutes: .number(-minutes)),
      events: [event])
  }

  private func clock(_ record: ExhibitRecord) throws -> CustodyAttack {
    var offsets: [PhraseValue] = [], events: [CustodyEvent] = []
    for event in record.camera + record.alive(.evidenceAcquired) where !event.line.isRetracted {
      let offset: Int? = try event.read { read in
        switch read.fact {
        case .cameraIssued(let data): data.clockOffset
        case .cameraReturned(let data): data.clockOffset
        case .evidenceAcquired(let data): data.clockOffset
        default: nil
        }
      }
      guard let offset else { continue }
      offsets.append(
        .phrase(
          CustodyWords.offsetAt(
            event: .word(event.line.type.title), milliseconds: .text(Self.signed(offset)))))
      events.append(event)
    }
    return CustodyAttack(
      key: "clock-drift", name: CustodyWords.attackClock, answer: offsets.isEmpty ? .elsewhere : .record,
      text: offsets.isEmpty
        ? FilledPhrase(CustodyWords.clockUnknown) : CustodyWords.clockShown(offsets: .list(offsets)),
      events: events)
  }

  /// A number with its sign: of a clock it matters whether it is fast or slow.
  static func signed(_ number: Int) -> String {
    number == 0 ? "0" : (number > 0 ? "+" : "\u{2212}") + String(number.magnitude)
  }

  private func export(_ record: ExhibitRecord, _ standing: CustodyStanding) -> CustodyAttack {
    let events = record.alive(.evidenceAcquired)
    let answer: CustodyAnswer, text: Phrase
    if let source = standing.sourceDigest, let digest = standing.digest {
      (answer, text) =
        source == digest ? (.record, CustodyWords.exportSame) : (.elsewhere, CustodyWords.exportDiffers)
    } else if record.first(.evidenceDerived) != nil {
      (answer, text) = (.record, CustodyWords.exportIsCopy)
    } else {
      (answer, text) = (.elsewhere, CustodyWords.exportUnknown)
    }
    return CustodyAttack(
      key: "transcoded-export", name: CustodyWords.attackExport, answer: answer, text: FilledPhrase(text),
      events: events)
  }

  private func gaps(_ record: ExhibitRecord) -> CustodyAttack {
    let gaps = record.camera.filter { $0.line.type == .cameraGapNoted && !$0.line.isRetracted }
    return CustodyAttack(
      key: "gaps-and-mutes", name: CustodyWords.attackGaps, answer: gaps.isEmpty ? .elsewhere : .partly,
      text: gaps.isEmpty
        ? FilledPhrase(CustodyWords.gapsNone) : CustodyWords.gapsNoted(gaps: .number(gaps.count)),
      events: gaps)
  }

  private func redaction(_ record: ExhibitRecord) -> CustodyAttack {
    let copies = record.copies
    return CustodyAttack(
      key: "undocumented-redaction", name: CustodyWords.attackRedaction, answer: .record,
      text: CustodyWords.redactionShown(copies: .number(copies.count)), events: copies)
  }

  private func viewing(_ record: ExhibitRecord, _ standing: CustodyStanding) -> CustodyAttack {
    CustodyAttack(
      key: "unlogged-viewing", name: CustodyWords.attackViewing, answer: .partly,
      text: CustodyWords.viewingShown(accesses: .number(standing.accesses)),
      events: record.alive(.evidenceAccessed))
  }

  private func afterExport(_ record: ExhibitRecord) -> CustodyAttack {
    let bundles = record.bundles
    return CustodyAttack(
      key: "ends-at-export", name: CustodyWords.attackExportEnd, answer: .record,
      text: bundles.isEmpty
        ? FilledPhrase(CustodyWords.exportNone) : CustodyWords.exportShown(bundles: .number(bundles.count)),
      events: bundles)
  }

  private func keys() -> CustodyAttack {
    let witnesses = anchor.checkpoint?.cosignatures ?? []
    return CustodyAttack(
      key: "keys-in-bundle", name: CustodyWords.attackKeys, answer: .elsewhere,
      text: witnesses.isEmpty
        ? FilledPhrase(CustodyWords.keysOutside)
        : CustodyWords.keysWitnessed(witnesses: .list(witnesses.map { .text($0.witness) })))
  }
}

extension ExhibitRecord {
  /// The bundles it was given out with.
  var bundles: [CustodyEvent] {
    events.filter { $0.line.type == .bundleIssued && !$0.line.isRetracted }
  }
}
