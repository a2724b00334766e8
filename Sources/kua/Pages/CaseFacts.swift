import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

extension CaseState.Stage {
  /// The stage as people say it.
  var words: Phrase {
    switch self {
    case .outstanding: Phrase.Page.stageOutstanding
    case .opened: Phrase.Page.stageOpened
    case .administrative: Phrase.Page.stageAdministrative
    case .underInvestigation: Phrase.Page.stageUnderInvestigation
    case .inCourt: Phrase.Page.stageInCourt
    case .returned: Phrase.Page.stageReturned
    case .sentenced: Phrase.Page.stageSentenced
    case .terminated: Phrase.Page.stageTerminated
    case .suspended: Phrase.Page.stageSuspended
    case .joined: Phrase.Page.stageJoined
    }
  }
}

extension PageBuilder {
  /// A case; its timeline holds its reports, offences, exhibits and assessments too.
  func file(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let state = try history.fold(key, into: CaseState(), reading: CaseState.types)
    page.state = FilledPhrase(state.stage.words)
    page.add("opened", Label.opened, Cell(state.opened))
    page.add(try reports(of: state, &page))
    page.add(parties(of: state))
    var relationships = FactTable(
      "relationships", Heading.relationships, .text(Label.suspect, "suspect"), .text(Label.relation, "kind"),
      .text(Label.victim, "victim"))
    for pair in state.relationships {
      relationships.add(.reference(pair.suspect), .word(pair.kind), .reference(pair.victim))
    }
    page.add(relationships)
    page.add(try offences(state.offences))
    var protocols = FactTable(
      "protocols", Heading.administrativeProtocols, .text(Label.drawnUp, "time"),
      .text(Label.article, "article"), .text(Label.person, "person"))
    for one in state.protocols {
      protocols.add(.time(one.time), .word(one.article), .reference(one.person))
    }
    page.add(protocols)
    page.add(try surveys(state.assessments))
    page.add(try exhibits(of: key))
    page.add(try bundles(with: key))
    page.add(try court(of: key))
    page.add(sentences(state.sentences))
    course(of: state, &page)
    page.add(try reviews(of: key))
    ask(state, &page)
    return [key] + state.reports + state.offences + state.exhibits + state.assessments
  }

  private func reports(of state: CaseState, _ page: inout Page) throws -> FactTable {
    var table = FactTable(
      "reports", Heading.reports, .text(Label.report, "report"), .text(Label.kui, "kui"),
      .text(Label.received, "received"), .text(Label.channel, "channel"),
      .text(Label.district, "district"))
    for key in state.reports {
      let report = try reportFacts(key)
      let kui = report.numbers.map { "\($0.kui)" }.joined(separator: ", ")
      table.add(
        .reference(key), kui.isEmpty ? .none : .text(kui), Cell(report.received), Cell(word: report.channel),
        Cell(word: report.district))
      if report.received == nil {
        page.questions.append(Phrase.Page.reportNowhereReceived(report: .text(key.short)))
      }
    }
    return table
  }

  private func parties(of state: CaseState) -> FactTable {
    var table = FactTable(
      "parties", Heading.parties, .text(Label.role, "role"), .text(Label.person, "person"),
      .text(Label.identity, "identity"), .text(Label.sex, "sex"),
      .text(Label.age, "ageBand"))
    for party in state.parties {
      table.add(
        .word(party.role), .reference(party.person), .word(party.identity), Cell(word: party.sex),
        Cell(word: party.ageBand))
    }
    return table
  }

  /// Offences with their numbers, articles and what is derived of them.
  func offences(_ keys: [Reference]) throws -> FactTable {
    var table = FactTable(
      "offences", Heading.offences, .text(Label.offence, "offence"), .text(Label.erdr, "erdr"),
      .number(Label.episode, "episode"), .text(Label.article, "article"),
      .text(Label.formerArticle, "registeredArticle"), .text(Label.district, "district"),
      .text(Label.registered, "registered"),
      .text(Label.committedBy, "committedTo"),
      .text(Label.declared, "declaredDomestic"), .text(Label.derived, "domestic"))
    for key in keys {
      let offence = try offenceState(key)
      guard let registration = offence.registration, let now = offence.article() else {
        table.add(.reference(key), .none, .none, .none, .none, .none, .none, .none, .none, .none)
        continue
      }
      table.add(
        .reference(key), .text("\(registration.erdr)"), .number(registration.episode), .word(now),
        now == registration.article ? .none : .word(registration.article),
        .word(registration.district), .time(registration.time), .time(registration.committedTo),
        .said(Self.declared(registration.declared)),
        .said(Self.derived(try isDomestic(offence))))
    }
    return table
  }

  static func declared(_ declared: DeclaredDomestic) -> Phrase {
    switch declared {
    case .yes: Phrase.Page.domestic
    case .no: Phrase.Page.notDomestic
    case .unknown: Phrase.Page.unknown
    }
  }

  static func derived(_ isDomestic: Bool) -> Phrase {
    isDomestic ? Phrase.Page.domestic : Phrase.Page.notDomestic
  }

  /// Assessments with their scores.
  func surveys(_ keys: [Reference]) throws -> FactTable {
    var table = FactTable(
      "assessments", Heading.riskAssessments, .text(Label.assessment, "assessment"),
      .text(Label.time, "time"), .text(Label.person, "person"), .text(Label.result, "result"),
      .text(Label.eligible, "eligible"), .text(Label.causes, "causes"))
    for key in keys {
      let found = try survey(key)
      guard let survey = found.survey else { continue }
      table.add(
        .reference(key), .time(survey.time, survey.precision), .reference(survey.person),
        .said(survey.score.words),
        .flag(survey.isEligible), Cell(words: found.causes))
    }
    return table
  }

  /// The exhibits that an entity's events register.
  func exhibits(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "exhibits", Heading.exhibits, .text(Label.exhibit, "exhibit"), .text(Label.number, "number"),
      .text(Label.kind, "kind"), .text(Label.size, "bytes"),
      .text(Label.registered, "registered"), .text(Label.recordedFrom, "recordedFrom"),
      .text(Label.to, "recordedTo"), .text(Label.camera, "camera"),
      .text(Label.officer, "officer"))
    try history.forEach(of: key, reading: [.evidenceRegistered]) { event in
      guard case .evidenceRegistered(let data) = event.fact else { return }
      table.add(
        .reference(event.subject), .text(event.string(data.number)), .word(data.kind),
        .bytes(data.bytes), .time(event.time, event.timePrecision), Cell(data.recordedFrom),
        Cell(data.recordedTo), Cell(data.camera(in: event.entry)), Cell(data.officer(in: event.entry)))
    }
    return table
  }

  private func court(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "court", Heading.court, .text(Label.when, "time"), .text(Label.step, "step"),
      .text(Label.courtNumber, "courtNumber"),
      .text(Label.reason, "reason"), .text(Label.charged, "persons"), .text(Label.articles, "articles"))
    try history.forEach(of: key, reading: [.caseSentToCourt, .caseReturned]) { event in
      switch event.fact {
      case .caseSentToCourt(let data) where event.subject == key:
        var persons: [Reference] = [], articles: [Article] = []
        data.charges.forEach(in: event.entry) { charge in
          if !persons.contains(charge.person) { persons.append(charge.person) }
          if !articles.contains(charge.article) { articles.append(charge.article) }
        }
        table.add(
          .time(event.time, event.timePrecision), .said(Phrase.Page.sentToCourt),
          .text(event.string(data.courtNumber)),
          .none, .references(persons), Cell(words: articles))
      case .caseReturned(let data) where event.subject == key:
        table.add(
          .time(event.time, event.timePrecision), .said(Phrase.Page.returnedByCourt),
          Cell(event.string(data.courtNumber)),
          .word(data.reason), .none, .none)
      default: break
      }
    }
    return table
  }

  /// Sentences, a row each.
  func sentences(_ sentences: [CaseState.Sentence]) -> FactTable {
    var table = FactTable(
      "sentences", Heading.sentences, .text(Label.when, "time"), .text(Label.person, "person"),
      .text(Label.verdict, "verdict"), .text(Label.article, "article"),
      .text(Label.penalty, "penalty"), .text(Label.offence, "offence"))
    for one in sentences {
      table.add(
        .time(one.time), .reference(one.charge.person), .word(one.verdict),
        .word(one.charge.article),
        one.penalty.map { .said(FactWords.penalty($0.kind, $0.amount)) } ?? .none,
        .reference(one.charge.offence))
    }
    return table
  }

  /// What of a case still waits for someone.
  private func ask(_ state: CaseState, _ page: inout Page) {
    if state.opened == nil { page.ask(Phrase.Page.caseNotOpened) }
    for party in state.parties where party.identity == .unknown {
      page.questions.append(
        Phrase.Page.partyNotIdentified(
          person: .text(party.person.short), role: .word(party.role.phrase)))
    }
    if state.offences.isEmpty, state.protocols.isEmpty {
      page.ask(Phrase.Page.nothingRecorded)
    }
    if state.court.isInCourt {
      for charge in state.court.charges
      where !state.sentences.contains(where: {
        $0.charge.person == charge.person && $0.charge.offence == charge.offence
      }) {
        page.questions.append(
          Phrase.Page.noSentence(
            article: .word(charge.article.phrase), offence: .text(charge.offence.short),
            person: .text(charge.person.short)))
      }
    } else if state.court.steps.last?.isSending == false {
      page.ask(Phrase.Page.returnedNotSentAgain)
    }
  }
}
