import IncidentEvents
import Ledger
import Projections
import Rulebook

extension CaseState.Stage {
  /// The stage as people say it.
  var words: String {
    switch self {
    case .outstanding: "outstanding: no event has opened it"
    case .opened: "opened"
    case .administrative: "administrative"
    case .underInvestigation: "under investigation"
    case .inCourt: "in court"
    case .returned: "returned by the court"
    case .sentenced: "sentenced"
    case .terminated: "terminated"
    case .suspended: "suspended"
    case .joined: "joined to another case"
    }
  }
}

extension PageBuilder {
  /// A case; its timeline holds its reports, offences, exhibits and assessments too.
  func file(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let state = try history.fold(key, into: CaseState(), reading: CaseState.types)
    page.state = state.stage.words
    page.add("opened", "opened", Cell(state.opened))
    page.add(try reports(of: state, &page))
    page.add(parties(of: state))
    var relationships = FactTable(
      "relationships", "Relationships", .text("suspect"), .text("is, of the victim", "kind"), .text("victim"))
    for pair in state.relationships {
      relationships.add(.reference(pair.suspect), .text(pair.kind.name), .reference(pair.victim))
    }
    page.add(relationships)
    page.add(try offences(state.offences))
    var protocols = FactTable(
      "protocols", "Administrative protocols", .text("drawn up", "time"), .text("article"), .text("person"))
    for one in state.protocols {
      protocols.add(.time(one.time), .text(one.article.name), .reference(one.person))
    }
    page.add(protocols)
    page.add(try surveys(state.assessments))
    page.add(try exhibits(of: key))
    page.add(try court(of: key))
    page.add(sentences(state.sentences))
    ask(state, &page)
    return [key] + state.reports + state.offences + state.exhibits + state.assessments
  }

  private func reports(of state: CaseState, _ page: inout Page) throws -> FactTable {
    var table = FactTable(
      "reports", "Reports", .text("report"), .text("KUI", "kui"), .text("received"), .text("channel"),
      .text("district"))
    for key in state.reports {
      let report = try reportFacts(key)
      let kui = report.numbers.map { "\($0.kui)" }.joined(separator: ", ")
      table.add(
        .reference(key), kui.isEmpty ? .none : .text(kui), Cell(report.received), Cell(report.channel),
        Cell(report.district?.name))
      if report.received == nil { page.questions.append("the report \(key.short) is nowhere received") }
    }
    return table
  }

  private func parties(of state: CaseState) -> FactTable {
    var table = FactTable(
      "parties", "Parties", .text("role"), .text("person"), .text("identity"), .text("sex"),
      .text("age", "ageBand"))
    for party in state.parties {
      table.add(
        .text(party.role.name), .reference(party.person), .text(party.identity.name), Cell(party.sex?.name),
        Cell(party.ageBand?.name))
    }
    return table
  }

  /// Offences with their numbers, articles and what is derived of them.
  func offences(_ keys: [Reference]) throws -> FactTable {
    var table = FactTable(
      "offences", "Offences", .text("offence"), .text("ERDR", "erdr"), .number("episode"), .text("article"),
      .text("was", "registeredArticle"), .text("district"), .text("registered"),
      .text("committed by", "committedTo"),
      .text("declared", "declaredDomestic"), .text("derived", "domestic"))
    for key in keys {
      let offence = try offenceState(key)
      guard let registration = offence.registration, let now = offence.article() else {
        table.add(.reference(key), .none, .none, .none, .none, .none, .none, .none, .none, .none)
        continue
      }
      table.add(
        .reference(key), .text("\(registration.erdr)"), .number(registration.episode), .text(now.name),
        now == registration.article ? .none : .text(registration.article.name),
        .text(registration.district.name), .time(registration.time), .time(registration.committedTo),
        .text(Self.declared(registration.declared)),
        .text(try isDomestic(offence) ? "domestic" : "not domestic"))
    }
    return table
  }

  static func declared(_ declared: DeclaredDomestic) -> String {
    switch declared {
    case .yes: "domestic"
    case .no: "not domestic"
    case .unknown: "unknown"
    }
  }

  /// Assessments with their scores.
  func surveys(_ keys: [Reference]) throws -> FactTable {
    var table = FactTable(
      "assessments", "Risk assessments", .text("assessment"), .text("time"), .text("person"), .text("result"),
      .text("eligible"), .text("causes"))
    for key in keys {
      let found = try survey(key)
      guard let survey = found.survey else { continue }
      table.add(
        .reference(key), .time(survey.time, survey.precision), .reference(survey.person),
        .text(survey.score.words),
        .flag(survey.isEligible), found.causes.isEmpty ? .none : .text(found.causes.joined(separator: ", ")))
    }
    return table
  }

  /// The exhibits that an entity's events register.
  func exhibits(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "exhibits", "Exhibits", .text("exhibit"), .text("number"), .text("kind"), .text("size", "bytes"),
      .text("registered"), .text("recorded from", "recordedFrom"), .text("to", "recordedTo"), .text("camera"),
      .text("officer"))
    try history.forEach(of: key, reading: [.evidenceRegistered]) { event in
      guard case .evidenceRegistered(let data) = event.fact else { return }
      table.add(
        .reference(event.subject), .text(event.string(data.number)), .text(data.kind.name),
        .text(size(bytes: data.bytes)), .time(event.time, event.timePrecision), Cell(data.recordedFrom),
        Cell(data.recordedTo), Cell(data.camera), Cell(data.officer))
    }
    return table
  }

  private func court(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "court", "Court", .text("when", "time"), .text("step"), .text("court no.", "courtNumber"),
      .text("reason"), .text("charged", "persons"), .text("articles"))
    try history.forEach(of: key, reading: [.caseSentToCourt, .caseReturned]) { event in
      switch event.fact {
      case .caseSentToCourt(let data) where event.subject == key:
        var persons: [Reference] = [], articles: [String] = []
        data.charges.forEach(in: event.entry) { charge in
          if !persons.contains(charge.person) { persons.append(charge.person) }
          if !articles.contains(charge.article.name) { articles.append(charge.article.name) }
        }
        table.add(
          .time(event.time, event.timePrecision), .text("sent to court"),
          .text(event.string(data.courtNumber)),
          .none, .references(persons), .text(articles.joined(separator: ", ")))
      case .caseReturned(let data) where event.subject == key:
        table.add(
          .time(event.time, event.timePrecision), .text("returned"), Cell(event.string(data.courtNumber)),
          .text(data.reason.name), .none, .none)
      default: break
      }
    }
    return table
  }

  /// Sentences, a row each.
  func sentences(_ sentences: [CaseState.Sentence]) -> FactTable {
    var table = FactTable(
      "sentences", "Sentences", .text("when", "time"), .text("person"), .text("verdict"), .text("article"),
      .text("penalty"), .text("offence"))
    for one in sentences {
      table.add(
        .time(one.time), .reference(one.charge.person), .text(one.verdict.name),
        .text(one.charge.article.name),
        Cell(one.penalty.map { FactWords.penalty($0.kind.name, "\($0.amount)") }),
        .reference(one.charge.offence))
    }
    return table
  }

  /// What of a case still waits for someone.
  private func ask(_ state: CaseState, _ page: inout Page) {
    if state.opened == nil { page.questions.append("no event has opened the case") }
    for party in state.parties where party.identity == .unknown {
      page.questions.append("the \(party.role.name) \(party.person.short) is not identified")
    }
    if state.offences.isEmpty, state.protocols.isEmpty {
      page.questions.append("neither an offence nor an administrative protocol is recorded")
    }
    if state.court.isInCourt {
      for charge in state.court.charges
      where !state.sentences.contains(where: {
        $0.charge.person == charge.person && $0.charge.offence == charge.offence
      }) {
        page.questions.append(
          "no sentence of \(charge.person.short) for \(charge.offence.short), art. \(charge.article.name)")
      }
    } else if state.court.steps.last?.isSending == false {
      page.questions.append("returned by the court, and not sent again")
    }
  }
}
