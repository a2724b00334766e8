import EventLog
import IncidentEvents
import Ledger
import Projections
import Rulebook

/// An offence as the ledger has it, by everything recorded: requalified, corrected, and not retracted.
struct RecordedOffence {
  let reference: Reference
  let key: OffenceKey
  let article: String, district: String
  /// The part of the article; nil since it was moved to another.
  let part: Int?
  let registered: LocalTime, committedFrom: LocalTime, committedTo: LocalTime
  /// Whoever registered it: the body that acted, else the one that recorded it.
  let organ: Reference
  /// The numbers of the reports that its case was opened from.
  let numbers: [BookNumber]
}

/// The offences of a ledger.
struct RecordedOffences {
  private(set) var all: [RecordedOffence] = []
  private let history: EntityHistory
  private var references: [Reference] = []

  /// Reads them.
  /// - Parameter withNumbers: whether the numbers of reports are wanted.
  init(_ history: EntityHistory, withNumbers: Bool) throws {
    self.history = history
    var subjects: [Reference] = []
    var seen: Set<Reference> = []
    let progress = Progress("entries")
    try history.log.forEach { position, entry in
      if position & 0x3fff == 0 { progress.report(position, of: history.log.size) }
      guard try EventType(endOf: entry) == .offenceRegistered else { return }
      guard let subject = try history.revisions.withCounting(entry, at: position, { $0.subject }) else {
        return
      }
      if seen.insert(subject).inserted { subjects.append(subject) }
    }
    progress.end()
    for subject in subjects {
      if let offence = try Self.offence(subject, history, withNumbers) { all.append(offence) }
    }
  }

  private static func offence(
    _ subject: Reference, _ history: EntityHistory, _ withNumbers: Bool
  ) throws -> RecordedOffence? {
    let state = try history.state(OffenceState.self, of: subject)
    guard let registration = state.registration, let article = state.article() else { return nil }
    var found: (from: LocalTime, part: Int, organ: Reference)?
    try history.forEach(of: subject, reading: [.offenceRegistered]) { event in
      guard found == nil, event.subject == subject, case .offenceRegistered(let data) = event.fact else {
        return
      }
      let performer = event.performer.flatMap { $0.kind == .body ? $0 : nil }
      found = (data.committedFrom, data.part, performer ?? event.body)
    }
    // Sealed from whoever reads.
    guard let found else { return nil }
    return RecordedOffence(
      reference: subject, key: OffenceKey(erdr: "\(registration.erdr)", episode: registration.episode),
      article: article.name, district: registration.district.name,
      part: state.requalifications.isEmpty ? found.part : nil, registered: registration.time,
      committedFrom: found.from, committedTo: registration.committedTo, organ: found.organ,
      numbers: withNumbers ? try numbers(of: registration.case, history) : [])
  }

  private static func numbers(of file: Reference, _ history: EntityHistory) throws -> [BookNumber] {
    var numbers: [BookNumber] = []
    for report in try history.state(CaseState.self, of: file).reports {
      try history.forEach(of: report, reading: [.reportNumbered]) { event in
        guard event.subject == report, case .reportNumbered(let data) = event.fact else { return }
        numbers.append(BookNumber(number: "\(data.kui)", organ: data.organ))
      }
    }
    return numbers
  }
}
