public import Projections

extension CrossTable {
  /// Every table beside a year's figures, for those who may read the ledger's statistics: whole, nothing withheld.
  public static func everyTable(of facts: YearFacts) -> [CrossTable] {
    [
      offencesByHour(facts), offencesByDistrict(facts), surveysByBand(facts), surveysByScore(facts),
      causesByMonth(facts), daysToService(facts), funnel(facts), timesBetween(facts), casesByDays(facts),
      coverageByDistrict(facts), coverageByMonth(facts), hoursToRegistration(facts),
    ]
  }

  /// The names of all tables, in their order.
  public static let names = everyTable(of: YearFacts(year: 2024)).map(\.name)
}
