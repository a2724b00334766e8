import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// What is gathered of a person while the events are read, in log order.
private struct PersonFacts {
  var sex: Sex?, ageBand: AgeBand?
  var isKnown = false, isUnknown = false
  var isDesignated = false
  var centre: Reference?
  /// Days between check-ins while monitored.
  var cadence: Int?
  /// How the open monitoring began.
  var opening: (when: Cell, mode: MonitoringMode, basis: MonitoringBasis)?
  var lastCheckIn: (time: LocalTime, isCompleted: Bool)?
  var offences: [Reference] = [], assessments: [Reference] = []
  var done = 0, missed = 0

  var roles = FactTable(
    "roles", Heading.inCases, .text(Label.`case`, "case"), .text(Label.role, "role"),
    .text(Label.knownAsPerson, "person"), .text(Label.identity, "identity"),
    .text(Label.since, "since"))
  var relationships = FactTable(
    "relationships", Heading.relationships, .text(Label.suspect, "suspect"), .text(Label.relation, "kind"),
    .text(Label.victim, "victim"),
    .text(Label.found, "time"), .text(Label.`case`, "case"))
  var designations = FactTable(
    "designations", Heading.highRisk, .text(Label.when, "time"), .text(Label.what, "what"),
    .text(Label.assessment, "assessment"), .text(Label.reason, "reason"))
  var monitoring = FactTable(
    "monitoring", Heading.monitoring, .text(Label.opened, "opened"), .text(Label.closed, "closed"),
    .number(Label.daysBetween, "cadenceDays"),
    .text(Label.by, "mode"), .text(Label.basis, "basis"), .number(Label.done, "completed"),
    .number(Label.missed, "missed"),
    .text(Label.ended, "reason"))
  var stays = FactTable(
    "stays", Heading.crisisCentre, .text(Label.admitted, "admitted"), .text(Label.discharged, "discharged"),
    .text(Label.centre, "centre"), .text(Label.knownAsPerson, "person"))
  var services = FactTable(
    "services", Heading.support, .text(Label.when, "time"), .text(Label.kind, "kind"),
    .text(Label.recipient, "recipient"), .text(Label.by, "body"))
  var sentences: [CaseState.Sentence] = []
  var protocols = FactTable(
    "protocols", Heading.administrativeProtocols, .text(Label.drawnUp, "time"),
    .text(Label.article, "article"), .text(Label.`case`, "case"))
}

extension PageBuilder {
  /// A person, under every reference found to be this person's.
  func person(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let names = try PersonRecord.samePerson(key) { try record(of: $0) }
    var facts = PersonFacts()
    try history.forEach(of: names) { Self.fold($0, names, &facts) }
    if let open = facts.openMonitoring { facts.monitoring.append(open) }
    page.state = facts.words
    page.add("knownAs", Label.knownAs, names.count > 1 ? .references(names) : .none)
    page.add("identity", Label.identity, facts.identity)
    page.add("sex", Label.sex, Cell(word: facts.sex))
    page.add("ageBand", Label.age, Cell(word: facts.ageBand))
    page.add(facts.roles)
    page.add(facts.relationships)
    page.add(try offences(facts.offences))
    page.add(facts.protocols)
    page.add(try surveys(facts.assessments))
    page.add(facts.designations)
    page.add(facts.monitoring)
    try prevention(of: names, &page)
    page.add(facts.stays)
    let referrals = try referrals(of: names)
    page.add(referrals)
    page.add(facts.services)
    page.add(sentences(facts.sentences))
    ask(facts, referrals, &page)
    return names
  }

  private func ask(_ facts: PersonFacts, _ referrals: FactTable, _ page: inout Page) {
    if facts.isUnknown, !facts.isKnown { page.ask(Phrase.Page.notIdentified) }
    if facts.isDesignated, facts.cadence == nil {
      page.ask(Phrase.Page.designatedNotMonitored)
    }
    if let last = facts.lastCheckIn, !last.isCompleted, facts.cadence != nil {
      page.questions.append(Phrase.Page.missedCheckIn(time: .text(last.time.words())))
    }
    for row in referrals.rows {
      if row[5].isSaid(Phrase.Page.notYet), case .reference(let referral) = row[1] {
        page.questions.append(Phrase.Page.nobodyAnsweredOne(referral: .text(referral.short)))
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
          .reference(event.subject), .word(data.role), .reference(data.person),
          .word(data.identity), when,
        ], in: event.subject, data.role, data.person)
    case .relationshipRecorded(let data):
      facts.relationships.add(
        .reference(data.suspect), .word(data.kind), .reference(data.victim), when,
        .reference(event.subject))
      if let offence = data.offence { facts.note(offence: offence) }
    case .offenceRegistered: facts.note(offence: event.subject)
    case .administrativeProtocolDrawnUp(let data):
      facts.protocols.add(when, .word(data.article), .reference(event.subject))
    case .riskAssessed: facts.note(assessment: event.subject)
    case .highRiskDesignated(let data) where isOwn:
      facts.isDesignated = true
      facts.designations.add(
        when, .said(Phrase.Page.designated), .reference(data.assessment), Cell(word: data.overrideReason))
    case .highRiskLifted(let data) where isOwn:
      facts.isDesignated = false
      facts.designations.add(when, .said(Phrase.Page.lifted), Cell(data.assessment), .word(data.reason))
    case .crisisCentreAdmitted(let data) where isOwn:
      facts.note(data.identity, data.sex, data.ageBand)
      facts.centre = event.body
      facts.stays.add(when, .none, .reference(event.body), .reference(event.subject))
    case .crisisCentreDischarged where isOwn:
      facts.centre = nil
      facts.discharge(event.subject, by: event.body, when)
    case .supportDelivered(let data) where isOwn:
      facts.note(data.identity, nil, nil)
      facts.services.add(when, .word(data.kind), .word(data.recipient), .reference(event.body))
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
      facts.opening = (when, data.mode, data.basis)
    case .monitoringClosed(let data):
      var row = facts.openMonitoring ?? Array(repeating: .none, count: 8)
      row[1] = when
      row[7] = .word(data.reason)
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
      opening.when, .none, .number(cadence), .word(opening.mode), .word(opening.basis), .number(done),
      .number(missed), .none,
    ]
  }

  fileprivate var identity: Cell {
    isKnown ? .word(Identity.known) : isUnknown ? .word(Identity.unknown) : .none
  }

  /// What is open about the person.
  fileprivate var words: FilledPhrase {
    var words: [FilledPhrase] = []
    if isDesignated { words.append(FilledPhrase(Phrase.Page.highRisk)) }
    if let cadence { words.append(Phrase.Page.monitoredEvery(days: .number(cadence))) }
    if let centre { words.append(Phrase.Page.inCentre(centre: .text(centre.short))) }
    if words.isEmpty { return FilledPhrase(Phrase.Page.noMeasure) }
    return FilledPhrase(Phrase(verbatim: "{all}"), ["all": .list(words.map { .phrase($0) })])
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
      $0[0].isReference(file) && $0[1].isWord(role) && $0[2].isReference(person)
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
    self.sex = sex ?? self.sex
    self.ageBand = ageBand ?? self.ageBand
  }
}
