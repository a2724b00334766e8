import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

extension PageBuilder {
  /// An offence.
  func offence(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let state = try offenceState(key)
    guard let registration = state.registration, let article = state.article() else {
      page.state = FilledPhrase(Phrase.Page.outstandingOffence)
      return [key]
    }
    let isDomestic = try isDomestic(state)
    page.state = Phrase.Page.offenceState(
      article: .word(article.phrase), domestic: .word(Self.derived(isDomestic)))
    page.add("case", Label.`case`, .reference(registration.case))
    page.add(
      "erdr", Label.erdrNumber,
      .said(
        Phrase.Page.episodeOf(episode: .text("\(registration.episode)"), erdr: .text("\(registration.erdr)")),
        code: "\(registration.erdr) episode \(registration.episode)"))
    page.add("registered", Label.registered, .time(registration.time))
    page.add("committedTo", Label.committedBy, .time(registration.committedTo))
    page.add("district", Label.district, .word(registration.district))
    page.add("declaredDomestic", Label.declared, .said(Self.declared(registration.declared)))
    page.add("domestic", Label.derived, .said(Self.derived(isDomestic)))
    page.add(try qualifications(of: key))
    var persons = FactTable(
      "persons", Heading.persons, .text(Label.role, "role"), .text(Label.person, "person"))
    for person in Self.once(state.suspects()) { persons.add(.word(PartyRole.suspect), .reference(person)) }
    for person in Self.once(state.victims()) { persons.add(.word(PartyRole.victim), .reference(person)) }
    page.add(persons)
    page.add(try relationships(of: state))
    page.add(try verdicts(on: key))
    if state.suspects().isEmpty { page.ask(Phrase.Page.noSuspect) }
    if state.victims().isEmpty { page.ask(Phrase.Page.noVictim) }
    return [key]
  }

  private static func once(_ keys: [Reference]) -> [Reference] {
    var all: [Reference] = []
    for key in keys where !all.contains(key) { all.append(key) }
    return all
  }

  private func qualifications(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "qualifications", Heading.qualification, .text(Label.when, "time"), .text(Label.article, "article"),
      .number(Label.part, "part"),
      .text(Label.reason, "reason"),
      .text(Label.by, "performer"), .text(Label.body, "body"))
    var isRegistered = false
    try history.forEach(of: key, reading: [.offenceRegistered, .offenceRequalified]) { event in
      guard event.subject == key else { return }
      switch event.fact {
      case .offenceRegistered(let data) where !isRegistered:
        isRegistered = true
        table.add(
          .time(event.time, event.timePrecision), .word(data.article), .number(data.part),
          .said(Phrase.Page.asRegistered),
          .reference(event.performer ?? event.actor), .reference(event.body))
      case .offenceRequalified(let data):
        table.add(
          .time(event.time, event.timePrecision), .word(data.to), data.part.map { .number($0) } ?? .none,
          .word(data.reason), .reference(event.performer ?? event.actor), .reference(event.body))
      default: break
      }
    }
    return table
  }

  /// The relationships that bear on an offence: those that name it, and those of its pairs.
  private func relationships(of state: OffenceState) throws -> FactTable {
    var table = FactTable(
      "relationships", Heading.relationships, .text(Label.suspect, "suspect"), .text(Label.relation, "kind"),
      .text(Label.victim, "victim"),
      .text(Label.bearsOn, "bearsOn"))
    for pair in state.namedRelationships {
      table.add(
        .reference(pair.suspect), .word(pair.kind), .reference(pair.victim), .said(Phrase.Page.thisOffence))
    }
    var victims: [Reference] = []
    for victim in state.victims() { victims += try PersonRecord.samePerson(victim, record) }
    for suspect in Self.once(state.suspects()) {
      for member in try PersonRecord.samePerson(suspect, record) {
        for pair in try record(of: member).relationships where victims.contains(pair.victim) {
          table.add(
            .reference(pair.suspect), .word(pair.kind), .reference(pair.victim),
            .said(Phrase.Page.everyOffenceOfPair))
        }
      }
    }
    return table
  }

  private func verdicts(on key: Reference) throws -> FactTable {
    var found: [CaseState.Sentence] = []
    try history.forEach(of: key, reading: [.sentenceImposed]) { event in
      guard case .sentenceImposed(let data) = event.fact, data.offence == key else { return }
      found.append(
        CaseState.Sentence(
          time: event.time, charge: Charge(article: data.article, offence: data.offence, person: data.person),
          verdict: data.verdict, penalty: data.penalty))
    }
    return sentences(found)
  }
}
