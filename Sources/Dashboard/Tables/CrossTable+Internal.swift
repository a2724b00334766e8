import Language
public import Projections
import Rulebook

extension CrossTable {
  /// Every table beside a year's figures, for those who may read the ledger's statistics: whole, nothing withheld.
  public static func everyTable(of facts: YearFacts, _ acts: YearActs, _ flags: YearFlags) -> [CrossTable] {
    [
      offencesByHour(facts), offencesByDistrict(facts), surveysByBand(facts), surveysByScore(facts),
      causesByMonth(facts), daysToService(facts), servicesByKind(acts), funnel(facts), timesBetween(facts),
      casesByDays(facts), coverageByDistrict(facts), coverageByMonth(facts), exhibitsByMonth(acts),
      outreachByKind(acts), outreachAttendance(acts), hoursToRegistration(facts), daysToRecord(acts),
      flagsByRule(flags),
    ]
  }

  /// The names of all tables, in their order.
  public static let names = everyTable(
    of: YearFacts(year: 2024), YearActs(year: 2024), YearFlags(year: 2024)
  ).map(\.name)

  /// The name of the table of flags, which take longer to find than all else.
  public static let flagsByRuleName = "flags-by-rule"

  /// What rules find irregular about recorded events, by rule and the month of the act.
  static func flagsByRule(_ flags: YearFlags) -> CrossTable {
    CrossTable(
      name: flagsByRuleName, subject: .quality, title: FilledPhrase(Phrase.CrossTables.flagsByRule),
      rows: Axis(
        title: Phrase.CrossTables.rule,
        headings: flags.rules.map { rule in
          .init(
            key: rule.code, title: FilledPhrase(verbatim: rule.code),
            meaning: RuleDefinition.all.first { $0.code.text == rule.code }?.basis)
        }),
      columns: .months(of: flags.year), cells: flags.rules.map { $0.months.map { .number($0) } },
      unit: Phrase.CrossTables.flags, note: FilledPhrase(Phrase.CrossTables.flagsByRuleNote))
  }
}
