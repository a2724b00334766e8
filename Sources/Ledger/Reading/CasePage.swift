import CanonicalJSON
import EventLog
public import IncidentEvents
import LMDB
public import Projections
public import Rulebook

/// What a reader is shown of a case: its state, its timeline, and what is irregular or open about it.
public struct CasePage: Sendable {
  public let reference: Reference
  public let state: CaseState
  public let reports: [Report]
  public let offences: [Offence]
  public let timeline: [Line]
  /// How many entries the page was read from.
  public let size: Int

  /// A report the case was opened from.
  public struct Report: Sendable {
    public let reference: Reference
    public let state: ReportState
    /// Its KUI number, if it was given one.
    public let kui: KUINumber?
  }
  /// An offence of the case, with what is derived from several entities.
  public struct Offence: Sendable {
    public let reference: Reference
    public let state: OffenceState
    /// Whether it is domestic by the relationships recorded.
    public let isDomestic: Bool
  }
  /// An event that speaks of the case, or of its reports, offences and exhibits.
  public struct Line: Sendable {
    public let position: Int
    public let id: EventID
    public let type: EventType
    public let subject: Reference
    public let time: LocalTime
    public let precision: TimePrecision?
    public let recorded: RecordedTime?
    public let actor: Reference
    public let body: Reference
    public let performer: Reference?
    /// The data's open members as canonical JSON.
    public let data: String
    public let isRetracted: Bool
    /// Breaches of rules that leave it accepted, derived anew.
    public let flags: [Finding]
    /// What was asked about, and attested by the submitter.
    public let attested: [Finding]
  }
}

extension Ledger {
  /// The page of a case as of a moment.
  /// - Throws: ``LedgerError/Code/notFound`` when no event speaks of it.
  public func casePage(_ reference: Reference, asOf moment: Moment = .now) throws -> CasePage {
    let projection = try projection(upTo: size(at: moment))
    let history = projection.history
    var positions = Set(try history.positions(of: reference))
    guard !positions.isEmpty else {
      throw LedgerError(.notFound, "no event speaks of \(reference); look for it with kua history")
    }
    let state = try history.fold(reference, into: CaseState(), reading: CaseState.types)
    for related in state.reports + state.offences + state.exhibits + state.assessments {
      positions.formUnion(try history.positions(of: related))
    }
    let timeline = try positions.sorted().map { try line(at: $0, in: history) }
    var people: [Reference: PersonRecord] = [:]
    func record(_ key: Reference) throws -> PersonRecord {
      if let known = people[key] { return known }
      let found = try history.fold(key, into: PersonRecord(), reading: PersonRecord.types)
      people[key] = found
      return found
    }
    return CasePage(
      reference: reference, state: state,
      reports: try state.reports.map { try report($0, in: history) },
      offences: try state.offences.map { key in
        let state = try history.fold(key, into: OffenceState(), reading: OffenceState.types)
        let isDomestic = try Domestic.holds(
          for: state, atEndOf: nil, record: record, samePerson: { try PersonRecord.samePerson($0, record) })
        return CasePage.Offence(reference: key, state: state, isDomestic: isDomestic)
      },
      timeline: timeline, size: projection.log.size)
  }

  private func report(_ key: Reference, in history: EntityHistory) throws -> CasePage.Report {
    var kui: KUINumber?
    for position in try history.positions(of: key) where !history.retractions.isRetracted(position) {
      try history.log.entry(at: position) { entry in
        if case .reportNumbered(let data) = try Event(entry, at: position).fact { kui = data.kui }
      }
    }
    return CasePage.Report(reference: key, state: try history.fold(key, into: ReportState()), kui: kui)
  }

  /// One event of a timeline, with its decision made again over what stood before it.
  public func line(at position: Int, in history: EntityHistory) throws -> CasePage.Line {
    try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      let isRetracted = history.retractions.isRetracted(position)
      var flags: [Finding] = [], attested: [Finding] = []
      if !isRetracted, event.type != .ledgerOpened, let recorded = event.recorded {
        let standing = try PastStanding(before: position, in: history)
        if case .accepted(let f, let a) = try Rulebook.decide(event, recorded: recorded, standing: standing) {
          flags = f.filter { !$0.isProtected }
          attested = a
        }
      }
      var document = JSONDocument()
      try document.parseObject(entry.octets)
      var data: [UInt8] = []
      if let node = document.root.member("data") { CanonicalWriter.write(node, to: &data) }
      return CasePage.Line(
        position: position, id: event.id, type: event.type, subject: event.subject, time: event.time,
        precision: event.timePrecision, recorded: event.recorded, actor: event.actor, body: event.body,
        performer: event.performer, data: String(decoding: data, as: UTF8.self), isRetracted: isRetracted,
        flags: flags, attested: attested)
    }
  }

  /// The cases whose reference begins with `prefix` (`case:` and at least one character), at most `limit`.
  public func cases(withPrefix prefix: String, limit: Int = 10) throws -> [Reference] {
    let store = try views()
    try withCurrent(CasesView.self, in: store) { _, _ in }
    guard let standing = try store.standing(of: CasesView.name),
      let rows = try store.rows(of: CasesView.name, generation: standing.generation)
    else { return [] }
    var found: [Reference] = []
    let padded = prefix + String(repeating: "a", count: max(0, 31 - prefix.utf8.count))
    guard let first = Reference(padded) else { return [] }
    var start = [EntityKind.case.rawValue]
    first.appendKey(to: &start)
    try rows.forEach(from: start) { key, _ in
      guard let reference = Reference(storedKey: key) else { return false }
      guard "\(reference)".hasPrefix(prefix), found.count < limit else { return false }
      found.append(reference)
      return true
    }
    return found
  }

  /// The case that an ERDR or KUI number, written `erdr:…` or `kui:…`, belongs to; several for a KUI number used by
  /// several organs.
  public func cases(of number: Reference) throws -> [Reference] {
    let history = try projection().history
    var found: [Reference] = []
    func add(_ reference: Reference) {
      if !found.contains(reference) { found.append(reference) }
    }
    for position in try history.positions(of: number) where !history.retractions.isRetracted(position) {
      let report = try history.log.entry(at: position) { entry -> Reference? in
        let event = try Event(entry, at: position)
        if case .offenceRegistered(let data) = event.fact { add(data.case) }
        return event.subject.kind == .report ? event.subject : nil
      }
      guard let report else { continue }
      for other in try history.positions(of: report) {
        try history.log.entry(at: other) { entry in
          let event = try Event(entry, at: other)
          if case .caseOpened = event.fact { add(event.subject) }
        }
      }
    }
    return found
  }
}
