public import Projections

extension CrossTable {
  /// Every table beside a year's figures, for those who may read the ledger's statistics: whole, nothing withheld.
  public static func everyTable(of facts: YearFacts, _ acts: YearActs) -> [CrossTable] {
    [
      offencesByHour(facts), offencesByDistrict(facts), surveysByBand(facts), surveysByScore(facts),
      causesByMonth(facts), daysToService(facts), servicesByKind(acts), funnel(facts), timesBetween(facts),
      casesByDays(facts), coverageByDistrict(facts), coverageByMonth(facts), exhibitsByMonth(acts),
      outreachByKind(acts), outreachAttendance(acts), hoursToRegistration(facts), daysToRecord(acts),
    ]
  }

  /// The names of all tables, in their order.
  public static let names = everyTable(of: YearFacts(year: 2024), YearActs(year: 2024)).map(\.name)
}
