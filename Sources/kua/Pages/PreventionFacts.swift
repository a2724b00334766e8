import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// What the police, courts and services do with a person, under every reference that is the person's.
extension PageBuilder {
  /// Adds the sections of prevention, custody and help.
  func prevention(of names: [Reference], _ page: inout Page) throws {
    var prevention: [Prevention] = [], custody: [Custody] = [], help: [Help] = []
    for name in names {
      let state = try history.state(PersonState.self, of: name)
      prevention.append(state.prevention)
      custody.append(state.custody)
      help.append(state.help)
    }
    page.add(try orders("ordersBinding", Protection.ordersBinding, prevention.flatMap(\.orders)))
    page.add(try orders("ordersProtecting", Protection.ordersProtecting, help.flatMap(\.orders)))
    page.add(detentions(custody.flatMap(\.detentions)))
    page.add(measures(custody.flatMap(\.measures)))
    page.add(registrations(prevention.flatMap(\.registrations)))
    page.add(warnings(prevention.flatMap(\.warnings)))
    page.add(programmes(prevention.flatMap(\.programmes)))
    page.add(consents(help.flatMap(\.consents)))
    let families = help.flatMap(\.families)
    page.add("families", Protection.families, families.isEmpty ? .none : .references(families))
    let conversations = prevention.reduce(0) { $0 + $1.conversations }
    if conversations > 0 { page.add("conversations", Protection.conversations, .number(conversations)) }
    if let open = prevention.compactMap(\.monitoring).last {
      let last = [open.lastCompleted, open.lastMissed].compactMap { $0 }.max { $0.instant < $1.instant }
      page.add("nextDue", Protection.nextDue, Cell(open.nextDue(after: last ?? open.since)))
      if let missing = try lastRecorded().flatMap(open.unanswered) {
        page.add("unanswered", Protection.unanswered, .time(missing))
        page.ask(Protection.checkInUnanswered)
      }
    }
  }

  private func detentions(_ detentions: [Detention]) -> FactTable {
    var table = FactTable(
      "detentions", Protection.detentions, .text(Label.from, "from"), .text(Label.to, "to"),
      .text(Label.basis, "basis"), .text(Protection.released, "released"), .text(Label.reason, "reason"))
    for one in detentions {
      table.add(
        .time(one.from), Cell(one.planned), .word(one.basis), Cell(one.released), Cell(word: one.reason))
    }
    return table
  }

  private func measures(_ measures: [PreventiveMeasure]) -> FactTable {
    var table = FactTable(
      "measures", Protection.measures, .text(Label.kind, "kind"), .text(Label.case, "case"),
      .text(Label.from, "applied"), .text(Label.until, "until"), .text(Protection.lifted, "lifted"),
      .text(Label.reason, "reason"))
    for one in measures {
      table.add(
        .word(one.kind), .reference(one.file), .time(one.applied), Cell(one.until), Cell(one.lifted),
        Cell(word: one.reason))
    }
    return table
  }

  private func registrations(_ registrations: [PreventiveRegistration]) -> FactTable {
    var table = FactTable(
      "registrations", Protection.registrations, .text(Protection.category, "category"),
      .text(Label.opened, "opened"),
      .text(Label.closed, "closed"), .text(Label.reason, "reason"))
    for one in registrations {
      table.add(.word(one.category), .time(one.opened), Cell(one.closed), Cell(word: one.reason))
    }
    return table
  }

  private func warnings(_ warnings: [OfficialWarning]) -> FactTable {
    var table = FactTable(
      "warnings", Protection.warnings, .text(Label.when, "time"), .text(Label.until, "until"))
    for one in warnings { table.add(.time(one.time), .time(one.end)) }
    return table
  }

  private func programmes(_ programmes: [Programme]) -> FactTable {
    var table = FactTable(
      "programmes", Protection.programmes, .text(Protection.ordered, "ordered"),
      .text(Label.centre, "centre"),
      .text(Label.basis, "basis"), .number(Protection.planned, "planned"),
      .number(Protection.attended, "attended"),
      .text(Label.ended, "ended"), .text(Label.reason, "dropped"))
    for one in programmes {
      table.add(
        .time(one.ordered), .reference(one.centre), .word(one.basis), .number(one.planned),
        .number(one.sessions.count), Cell(one.end?.time), Cell(word: one.end?.dropped))
    }
    return table
  }

  private func consents(_ consents: [Consent]) -> FactTable {
    var table = FactTable(
      "consents", Protection.consents, .text(Protection.given, "given"), .text(Protection.ground, "ground"),
      .text(Protection.scope, "scope"), .text(Protection.recipients, "recipients"), .text(Label.until, "end"),
      .text(Protection.givenBy, "givenBy"))
    for one in consents {
      table.add(
        .time(one.given), .word(one.ground), Cell(words: one.scope.words), Cell(words: one.recipients.words),
        Cell(one.end), Cell(one.giver))
    }
    return table
  }
}
