import IncidentEvents
import Ledger
import Projections
import Rulebook

extension PageBuilder {
  /// An offence.
  func offence(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let state = try offenceState(key)
    guard let registration = state.registration, let article = state.article() else {
      page.state = "outstanding: no event has registered it"
      return [key]
    }
    let isDomestic = try isDomestic(state)
    page.state = "art. \(article.name), \(isDomestic ? "domestic" : "not domestic")"
    page.add("case", "case", .reference(registration.case))
    page.add("erdr", "ERDR number", .text("\(registration.erdr) episode \(registration.episode)"))
    page.add("registered", "registered", .time(registration.time))
    page.add("committedTo", "committed by", .time(registration.committedTo))
    page.add("district", "district", .text(registration.district.name))
    page.add("declaredDomestic", "declared", .text(Self.declared(registration.declared)))
    page.add("domestic", "derived", .text(isDomestic ? "domestic" : "not domestic"))
    page.add(try qualifications(of: key))
    var persons = FactTable("persons", "Persons", .text("role"), .text("person"))
    for person in Self.once(state.suspects()) { persons.add(.text("suspect"), .reference(person)) }
    for person in Self.once(state.victims()) { persons.add(.text("victim"), .reference(person)) }
    page.add(persons)
    page.add(try relationships(of: state))
    page.add(try verdicts(on: key))
    if state.suspects().isEmpty { page.questions.append("no suspect is named") }
    if state.victims().isEmpty { page.questions.append("no victim is named") }
    return [key]
  }

  private static func once(_ keys: [Reference]) -> [Reference] {
    var all: [Reference] = []
    for key in keys where !all.contains(key) { all.append(key) }
    return all
  }

  private func qualifications(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "qualifications", "Qualification", .text("when", "time"), .text("article"), .number("part"),
      .text("reason"),
      .text("by", "performer"), .text("body"))
    var isRegistered = false
    try history.forEach(of: key, reading: [.offenceRegistered, .offenceRequalified]) { event in
      guard event.subject == key else { return }
      switch event.fact {
      case .offenceRegistered(let data) where !isRegistered:
        isRegistered = true
        table.add(
          .time(event.time, event.timePrecision), .text(data.article.name), .number(data.part),
          .text("registered"),
          .reference(event.performer ?? event.actor), .reference(event.body))
      case .offenceRequalified(let data):
        table.add(
          .time(event.time, event.timePrecision), .text(data.to.name), data.part.map { .number($0) } ?? .none,
          .text(data.reason.name), .reference(event.performer ?? event.actor), .reference(event.body))
      default: break
      }
    }
    return table
  }

  /// The relationships that bear on an offence: those that name it, and those of its pairs.
  private func relationships(of state: OffenceState) throws -> FactTable {
    var table = FactTable(
      "relationships", "Relationships", .text("suspect"), .text("is, of the victim", "kind"), .text("victim"),
      .text("bears on", "bearsOn"))
    for pair in state.namedRelationships {
      table.add(
        .reference(pair.suspect), .text(pair.kind.name), .reference(pair.victim), .text("this offence"))
    }
    var victims: [Reference] = []
    for victim in state.victims() { victims += try PersonRecord.samePerson(victim, record) }
    for suspect in Self.once(state.suspects()) {
      for member in try PersonRecord.samePerson(suspect, record) {
        for pair in try record(of: member).relationships where victims.contains(pair.victim) {
          table.add(
            .reference(pair.suspect), .text(pair.kind.name), .reference(pair.victim),
            .text("every offence of the pair"))
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
