import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

extension PageBuilder {
  /// A family in a difficult life situation.
  func family(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let family = try history.state(FamilyState.self, of: key)
    guard let identified = family.identified else {
      page.state = FilledPhrase(Protection.outstandingFamily)
      return [key]
    }
    page.state = FilledPhrase(family.closed == nil ? Protection.workGoesOn : Protection.workEnded)
    page.add("identified", Protection.identified, .time(identified))
    page.add("district", Label.district, Cell(word: family.district))
    page.add("criteria", Protection.criteria, Cell(words: family.criteria.words))
    page.add("criteriaVersion", Protection.criteriaVersion, Cell(word: family.criteriaVersion))
    page.add("members", Protection.members, .references(family.members))
    page.add("closed", Label.closed, Cell(family.closed))
    page.add("reason", Label.reason, Cell(word: family.reason))
    return [key]
  }

  /// A shop or other place that sells alcohol.
  func outlet(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let outlet = try history.state(OutletState.self, of: key)
    guard outlet.isIntroduced else {
      page.state = FilledPhrase(Protection.outstandingOutlet)
      return [key]
    }
    page.state = Protection.inspected(count: outlet.inspections, violations: .number(outlet.violations))
    page.add("district", Label.district, Cell(word: outlet.district))
    var table = FactTable(
      "inspections", Protection.inspections, .text(Label.when, "time"), .text(Protection.saleAt, "at"),
      .number(Protection.strength, "strengthPercent"), .text(Protection.found, "violation"),
      .text(Label.by, "body"))
    try history.forEach(of: key, reading: [.alcoholSaleInspected]) { event in
      guard event.subject == key, case .alcoholSaleInspected(let data) = event.fact else { return }
      table.add(
        .time(event.time, event.timePrecision), .time(data.at), .number(data.strengthPercent),
        .word(data.violation), .reference(event.body))
    }
    page.add(table)
    return [key]
  }
}
