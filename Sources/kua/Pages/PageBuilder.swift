import CanonicalJSON
import EventLog
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// Makes the page of an entity from its events, as of a size of the log.
struct PageBuilder {
  let ledger: Ledger
  let history: EntityHistory
  /// At most so many lines of the timeline, the newest.
  let limit: Int
  /// Whether the page is of everything recorded, so that what views count of it can be shown.
  let isNow: Bool

  /// - Parameter reader: who is shown the page.
  init(_ ledger: Ledger, asOf moment: Moment, limit: Int, for reader: Reader) throws {
    self.ledger = ledger
    self.limit = limit
    isNow = moment == .now
    history = try ledger.history(upTo: ledger.size(at: moment), for: reader)
  }

  /// The page of an entity.
  /// - Throws: ``Problem`` when no event speaks of it.
  func page(of reference: Reference) throws -> Page {
    guard try !history.candidates(of: reference).isEmpty else {
      throw Problem.notFound(
        isNow
          ? Phrase.Problem.nothingSpeaksOf(reference: .text("\(reference)"))
          : Phrase.Problem.nothingSpokeOf(reference: .text("\(reference)")))
    }
    var page = Page(reference, size: history.log.size)
    let keys =
      switch reference.kind {
      case .actor: try actor(reference, &page)
      case .assessment: try assessment(reference, &page)
      case .body: try body(reference, &page)
      case .camera: try camera(reference, &page)
      case .case: try file(reference, &page)
      case .exhibit: try exhibit(reference, &page)
      case .offence: try offence(reference, &page)
      case .person: try person(reference, &page)
      case .referral: try referral(reference, &page)
      case .report: try report(reference, &page)
      case .family: try family(reference, &page)
      case .order: try order(reference, &page)
      case .outlet: try outlet(reference, &page)
      case .erdr, .key, .kui: [reference]
      }
    page.timeline = try history.timeline(of: keys, limit: limit)
    for line in page.timeline.lines where page.bodyKinds[line.body] == nil {
      page.bodyKinds[line.body] = try bodyKind(line.body)
    }
    return page
  }

  // MARK: What several pages ask

  /// When the last entry was recorded: the moment up to which anything is known.
  func lastRecorded() throws -> LocalTime? {
    guard history.log.size > 0 else { return nil }
    return try history.log.entry(at: history.log.size - 1) { entry in
      let event = try Event(entry, at: history.log.size - 1)
      return event.recorded.map { Law.zone.localTime(atMilliseconds: $0.milliseconds) }
    }
  }

  /// What kind of organisation a body is; nil for one that only entry 0 names.
  func bodyKind(_ key: Reference) throws -> BodyKind? {
    try history.state(BodyState.self, of: key).bodyKind
  }

  /// The cases opened from a report.
  func cases(from report: Reference) throws -> [Reference] {
    var cases: [Reference] = []
    try history.forEach(of: report, reading: [.caseOpened]) { cases.append($0.subject) }
    return cases
  }

  /// The record of a person under one reference.
  func record(of person: Reference) throws -> PersonRecord {
    try history.fold(person, into: PersonRecord(), reading: PersonRecord.types)
  }

  /// Whether an offence is domestic by what is recorded.
  func isDomestic(_ offence: OffenceState) throws -> Bool {
    var known: [Reference: PersonRecord] = [:]
    func record(_ key: Reference) throws -> PersonRecord {
      if let record = known[key] { return record }
      let record = try self.record(of: key)
      known[key] = record
      return record
    }
    return try Domestic.holds(
      for: offence, atEndOf: nil, record: record, samePerson: { try PersonRecord.samePerson($0, record) })
  }

  func offenceState(_ key: Reference) throws -> OffenceState {
    try history.fold(key, into: OffenceState(), reading: OffenceState.types)
  }

  /// How many events of each type a body or an actor entered, as the view has counted them; the most first.
  func entered(by key: Reference) throws -> FactTable {
    let option = key.kind == .body ? "body" : "by"
    var table = FactTable(
      "entered", Phrase.Page.eventsEntered(option: .text("--" + option), reference: .text(key.short)),
      [.text(Label.event, "type"), .number(Label.count, "count")])
    table.isShort = true
    // The view has counted everything: what is not shown one by one is not shown as a number either.
    let concealment = history.concealment
    guard isNow, concealment.entities.isEmpty, !concealment.bodies.contains(key) else { return table }
    if key.kind == .actor, let body = try history.state(ActorState.self, of: key).body,
      concealment.bodies.contains(body)
    {
      return table
    }
    let counts = try ledger.withCurrent(ReferencesView.self, in: ledger.views()) { view, _ in
      try view.entered(by: key)
    }
    // Who looks at, or takes back, what is not shown is not shown either.
    for (type, count) in counts.sorted(by: { $0.count > $1.count })
    where concealment.isNothing || type != .recordAccessed && !type.isRevision {
      table.add(.text(type.short), .number(count))
    }
    return table
  }
}
