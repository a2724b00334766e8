import IncidentEvents
import Ledger
import Projections
import Rulebook

/// What is gathered of a person while the events are read, in log order.
private struct PersonFacts {
  var sex: String?, ageBand: String?
  var isKnown = false, isUnknown = false
  var isDesignated = false
  var centre: Reference?
  /// Days between check-ins while monitored.
  var cadence: Int?
  /// How the open monitoring began.
  var opening: (when: Cell, mode: String, basis: String)?
  var lastCheckIn: (time: LocalTime, isCompleted: Bool)?
  var offences: [Reference] = [], assessments: [Reference] = []
  var done = 0, missed = 0

  var roles = FactTable(
    "roles", "In cases", .text("case"), .text("role"), .text("as", "person"), .text("identity"),
    .text("since"))
  var relationships = FactTable(
    "relationships", "Relationships", .text("suspect"), .text("is, of the victim", "kind"), .text("victim"),
    .text("found", "time"), .text("case"))
  var designations = FactTable(
    "designations", "High risk", .text("when", "time"), .text("what"), .text("assessment"), .text("reason"))
  var monitoring = FactTable(
    "monitoring", "Monitoring", .text("opened"), .text("closed"), .number("days between", "cadenceDays"),
    .text("by", "mode"), .text("basis"), .number("done", "completed"), .number("missed"),
    .text("ended", "reason"))
  var stays = FactTable(
    "stays", "Crisis centre", .text("admitted"), .text("discharged"), .text("centre"), .text("as", "person"))
  var services = FactTable(
    "services", "Support", .text("when", "time"), .text("kind"), .text("recipient"), .text("by", "body"))
  var sentences: [CaseState.Sentence] = []
  var protocols = FactTable(
    "protocols", "Administrative protocols", .text("drawn up", "time"), .text("article"), .text("case"))
}

extension PageBuilder {
  /// A person, under every reference found to be this person's.
  func person(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let names = try PersonRecord.samePerson(key) { try record(of: $0) }
    var facts = PersonFacts()
    try history.forEach(of: names) { Self.fold($0, names, &facts) }
    if let open = facts.openMonitoring { facts.monitoring.append(open) }
    page.state = facts.words
    page.add("knownAs", "known as", names.count > 1 ? .references(names) : .none)
    page.add("identity", "identity", facts.identity)
    page.add("sex", "sex", Cell(facts.sex))
    page.add("ageBand", "age", Cell(facts.ageBand))
    page.add(facts.roles)
    page.add(facts.relationships)
    page.add(try offences(facts.offences))
    page.add(facts.protocols)
    page.add(try surveys(facts.assessments))
    page.add(facts.designations)
    page.add(facts.monitoring)
    page.add(facts.stays)
    let referrals = try referrals(of: names)
    page.add(referrals)
    page.add(facts.services)
    page.add(sentences(facts.sentences))
    ask(facts, referrals, &page)
    return names
  }

  private func ask(_ facts: PersonFacts, _ referrals: FactTable, _ page: inout Page) {
    if facts.isUnknown, !facts.isKnown { page.questions.append("it is not known who the person is") }
    if facts.isDesignated, facts.cadence == nil {
      page.questions.append("designated as high risk, and not monitored")
    }
    if let last = facts.lastCheckIn, !last.isCompleted, facts.cadence != nil {
      page.questions.append("the check-in due \(last.time.words()) was missed, and none was completed since")
    }
    for row in referrals.rows {
      if row[5].isText("not yet"), case .reference(let referral) = row[1] {
        page.questions.append("nobody has answered \(referral.short)")
      }
    }
  }

  private static func fold(_ event: borrowing Event, _ names: [Reference], _ facts: inout PersonFacts) {
    let isOwn = names.contains(event.subject)
    let when = Cell.time(event.time, event.timePrecision)
    switch event.fact {
    case .partyAdded(let data) where names.contains(data.person):
      facts.note(data.identity, data.sex, data.ageBand)
      facts.add(
        role: [
          .reference(event.subject), .text(data.role.name), .reference(data.person),
          .text(data.identity.name), when,
        ], in: event.subject, data.role, data.person)
    case .relationshipRecorded(let data):
      facts.relationships.add(
        .reference(data.suspect), .text(data.kind.name), .reference(data.victim), when,
        .reference(event.subject))
      if let offence = data.offence { facts.note(offence: offence) }
    case .offenceRegistered: facts.note(offence: event.subject)
    case .administrativeProtocolDrawnUp(let data):
      facts.protocols.add(when, .text(data.article.name), .reference(event.subject))
    case .riskAssessed: facts.note(assessment: event.subject)
    case .highRiskDesignated(let data) where isOwn:
      facts.isDesignated = true
      facts.designations.add(
        when, .text("designated"), .reference(data.assessment), Cell(data.overrideReason?.name))
    case .highRiskLifted(let data) where isOwn:
      facts.isDesignated = false
      facts.designations.add(when, .text("lifted"), Cell(data.assessment), .text(data.reason.name))
    case .crisisCentreAdmitted(let data) where isOwn:
      facts.note(data.identity, data.sex, data.ageBand)
      facts.centre = event.body
      facts.stays.add(when, .none, .reference(event.body), .reference(event.subject))
    case .crisisCentreDischarged where isOwn:
      facts.centre = nil
      facts.discharge(event.subject, by: event.body, when)
    case .supportDelivered(let data) where isOwn:
      facts.note(data.identity, nil, nil)
      facts.services.add(when, .text(data.kind.name), .text(data.recipient.name), .reference(event.body))
    case .sentenceImposed(let data) where names.contains(data.person):
      facts.sentences.append(
        CaseState.Sentence(
          time: event.time, charge: Charge(article: data.article, offence: data.offence, person: data.person),
          verdict: data.verdict, penalty: data.penalty))
    default:
      if isOwn { foldMonitoring(event, when, &facts) }
    }
  }

  private static func foldMonitoring(_ event: borrowing Event, _ when: Cell, _ facts: inout PersonFacts) {
    switch event.fact {
    case .monitoringOpened(let data):
      if let row = facts.openMonitoring { facts.monitoring.append(row) }
      (facts.done, facts.missed, facts.lastCheckIn) = (0, 0, nil)
      facts.cadence = data.cadenceDays
      facts.opening = (when, data.mode.name, data.basis.name)
    case .monitoringClosed(let data):
      var row = facts.openMonitoring ?? Array(repeating: .none, count: 8)
      row[1] = when
      row[7] = .text(data.reason.name)
      facts.monitoring.append(row)
      (facts.cadence, facts.opening, facts.done, facts.missed) = (nil, nil, 0, 0)
    case .checkInCompleted:
      facts.done += 1
      facts.lastCheckIn = (event.time, true)
    case .checkInMissed(let data):
      facts.missed += 1
      facts.lastCheckIn = (data.dueAt, false)
    default: break
    }
  }
}

extension PersonFacts {
  /// The monitoring that is open, as a row.
  fileprivate var openMonitoring: [Cell]? {
    guard let opening, let cadence else { return nil }
    return [
      opening.when, .none, .number(cadence), .text(opening.mode), .text(opening.basis), .number(done),
      .number(missed), .none,
    ]
  }

  fileprivate var identity: Cell {
    isKnown ? .text("known") : isUnknown ? .text("unknown") : .none
  }

  /// What is open about the person.
  fileprivate var words: String {
    var words: [String] = []
    if isDesignated { words.append("high risk") }
    if let cadence { words.append("monitored every \(cadence) days") }
    if let centre { words.append("in the crisis centre \(centre.short)") }
    return words.isEmpty ? "no measure is open" : words.joined(separator: ", ")
  }

  fileprivate mutating func note(offence: Reference) {
    if !offences.contains(offence) { offences.append(offence) }
  }

  fileprivate mutating func note(assessment: Reference) {
    if !assessments.contains(assessment) { assessments.append(assessment) }
  }

  /// The person is in a case in a role, or is so still.
  fileprivate mutating func add(
    role row: [Cell], in file: Reference, _ role: PartyRole, _ person: Reference
  ) {
    let isKnown = roles.rows.contains {
      $0[0].isReference(file) && $0[1].isText(role.name) && $0[2].isReference(person)
    }
    if !isKnown { roles.append(row) }
  }

  /// The open stay in a centre ends.
  fileprivate mutating func discharge(_ person: Reference, by centre: Reference, _ when: Cell) {
    let open = stays.rows.last { $0[1].isNone && $0[2].isReference(centre) }
    let row: [Cell] = [open?[0] ?? .none, when, .reference(centre), .reference(person)]
    stays.amend(row) { $0[1].isNone && $0[2].isReference(centre) }
  }

  fileprivate mutating func note(_ identity: Identity, _ sex: Sex?, _ ageBand: AgeBand?) {
    switch identity {
    case .known: isKnown = true
    case .unknown: isUnknown = true
    }
    self.sex = sex?.name ?? self.sex
    self.ageBand = ageBand?.name ?? self.ageBand
  }
}
