import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

extension PageBuilder {
  typealias Protection = Phrase.Protection

  /// A protective order, or special requirements to behaviour.
  func order(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let order = try history.state(OrderState.self, of: key)
    guard let issue = order.issue else {
      page.state = FilledPhrase(Protection.outstandingOrder)
      return [key]
    }
    page.state = Self.standing(of: order)
    page.add("nature", Label.kind, .said(Self.nature(issue.nature)))
    page.add("issued", Protection.issued, .time(issue.time))
    page.add("person", Protection.binds, .reference(issue.person))
    page.add(
      "protectedPersons", Protection.protects,
      issue.protectedPersons.isEmpty ? .none : .references(issue.protectedPersons))
    page.add("bans", Protection.bans, Cell(words: issue.bans.words))
    page.add("term", Protection.term, .said(Self.term(of: order, issue)))
    if issue.reportsPerMonth > 0 {
      page.add("reportsPerMonth", Protection.reports, .number(issue.reportsPerMonth))
    }
    page.add("served", Protection.served, Cell(order.served))
    page.add("ended", Protection.ended, Cell(order.ended))
    page.add("end", Protection.holdsUntil, Cell(order.end))
    var violations = FactTable("violations", Protection.violations, .text(Label.when, "time"))
    for time in order.violations { violations.add(.time(time)) }
    page.add(violations)
    if issue.nature == .protectiveOrder, order.served == nil, order.ended == nil {
      page.ask(Protection.notServed)
    }
    return [key]
  }

  /// Orders in brief, a row each.
  func orders(_ key: String, _ title: Phrase, _ references: [Reference]) throws -> FactTable {
    var table = FactTable(
      key, title, .text(Protection.order, "order"), .text(Label.kind, "kind"),
      .text(Protection.issued, "issued"),
      .text(Protection.binds, "person"), .text(Protection.holdsUntil, "until"), .text(Label.state, "state"),
      .number(Protection.violations, "violations"))
    for reference in references {
      let order = try history.state(OrderState.self, of: reference)
      guard let issue = order.issue else { continue }
      table.add(
        .reference(reference), .said(Self.nature(issue.nature)), .time(issue.time), .reference(issue.person),
        Cell(order.end), .said(Self.standing(of: order)), .number(order.violations.count))
    }
    return table
  }

  private static func nature(_ nature: OrderState.Nature) -> Phrase {
    switch nature {
    case .protectiveOrder: Protection.protectiveOrder
    case .specialRequirements: Protection.specialRequirements
    }
  }

  private static func term(of order: OrderState, _ issue: OrderState.Issue) -> FilledPhrase {
    switch issue.nature {
    case .protectiveOrder: Protection.days(count: order.term)
    case .specialRequirements: Protection.months(count: order.term)
    }
  }

  /// Where an order stands, by what is recorded of it.
  private static func standing(of order: OrderState) -> FilledPhrase {
    if let ended = order.ended { return Protection.endedOn(day: .text(ended.day())) }
    guard let end = order.end else { return FilledPhrase(Protection.waitsForService) }
    return Protection.until(day: .text(end.day()))
  }
}
