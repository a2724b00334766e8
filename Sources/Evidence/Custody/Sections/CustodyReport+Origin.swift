import IncidentEvents
import Language
import Ledger

extension CustodyReport {
  /// The recording: from when to when, with which camera, who had that, and what was noted of it.
  func recording(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("recording", CustodyWords.recording)
    section.paragraphs.append(FilledPhrase(CustodyWords.recordingExplained))
    for event in [record.first(.evidenceRegistered)].compactMap(\.self) + record.ancestors
    where event.line.type == .evidenceRegistered {
      try event.read { read in
        guard case .evidenceRegistered(let data) = read.fact else { return }
        section.add(
          "recordedFrom", CustodyWords.recordedFrom, data.recordedFrom.map { .time($0, nil) } ?? .none,
          from: event)
        section.add(
          "recordedTo", CustodyWords.recordedTo, data.recordedTo.map { .time($0, nil) } ?? .none, from: event)
        section.add(
          "camera", CustodyWords.camera, data.camera(in: read.entry).map { .code("\($0)") } ?? .none,
          from: event)
        section.add(
          "officer", CustodyWords.wornBy, person(data.officer(in: read.entry), at: event.position),
          from: event)
        section.add(
          "report", CustodyWords.report, data.report(in: read.entry).map { .code("\($0)") } ?? .none,
          from: event)
      }
    }
    let events = (record.camera + record.callOuts).sorted { $0.position < $1.position }
    section.items = try events.map { try item($0, of: record) }
    section.empty = CustodyWords.noCameraEvents
    return section
  }

  /// How it was taken from its device and registered.
  func registration(_ record: ExhibitRecord) throws -> CustodySection {
    var section = CustodySection("registration", CustodyWords.registration)
    if let event = record.first(.evidenceAcquired) {
      try event.read { read in
        guard case .evidenceAcquired(let data) = read.fact else { return }
        section.add("acquired", CustodyWords.acquired, .time(read.time, read.timePrecision), from: event)
        section.add(
          "operator", CustodyWords.operator, person(data.operator, at: event.position), from: event)
        section.add("acquisition", CustodyWords.method, .word(data.method), from: event)
        section.add("dock", CustodyWords.dock, .init(document: read.string(data.dock)), from: event)
        section.add(
          "clockOffset", CustodyWords.clockOffset, data.clockOffset.map { .milliseconds($0) } ?? .none,
          from: event)
        section.add(
          "sourceDigest", CustodyWords.sourceDigest, .code(read.string(data.sourceDigest)), from: event)
      }
    } else {
      section.paragraphs.append(FilledPhrase(CustodyWords.notAcquired))
    }
    if let event = record.first(.evidenceRegistered) { try addRegistration(event, &section) }
    return section
  }

  private func addRegistration(_ event: CustodyEvent, _ section: inout CustodySection) throws {
    try event.read { read in
      guard case .evidenceRegistered(let data) = read.fact else { return }
      section.add("registered", CustodyWords.registered, .time(read.time, read.timePrecision), from: event)
      section.add(
        "recorded", CustodyWords.recordedTime,
        read.recorded.map { .utc(milliseconds: $0.milliseconds) } ?? .none, from: event)
      section.add(
        "registeredBy", CustodyWords.registeredBy, person(event.by, at: event.position), from: event)
      section.add("sha256", CustodyWords.sha256, .code(read.string(data.sha256)), from: event)
      section.add(
        "segmentRoot", CustodyWords.segmentRoot, read.string(data.segmentRoot).map { .code($0) } ?? .none,
        from: event)
      for (field, label) in [("title", CustodyWords.title), ("storageURI", CustodyWords.storage)] {
        let value = values.last { $0.position == event.position && $0.field == field }?.value
        section.add(field, label, .init(document: value), from: event)
      }
    }
  }
}
