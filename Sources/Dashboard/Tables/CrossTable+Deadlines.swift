import Language
import Projections

extension CrossTable {
  /// How many hours it took until an offence was registered from a report, by month.
  static func hoursToRegistration(_ facts: YearFacts) -> CrossTable {
    var counts = Counting(rows: HoursBand.allCases.count, columns: 12)
    for registration in facts.registrations {
      counts.add(row: registration.hours.rawValue, column: registration.month - 1)
    }
    return CrossTable(
      name: "hours-to-registration", subject: .quality,
      title: FilledPhrase(Phrase.CrossTables.hoursToRegistration), rows: .hoursToRegistration,
      columns: .months(of: facts.year), cells: counts.everyNumber, unit: Phrase.CrossTables.reports,
      note: FilledPhrase(Phrase.CrossTables.hoursToRegistrationNote), chart: .heatMap)
  }

  /// How many days it took until an order was served.
  static func daysToService(_ facts: YearFacts) -> CrossTable {
    let served = Axis.days
    var counts = Counting(rows: served.headings.count + 1, columns: 1)
    for order in facts.orders {
      counts.add(row: order.daysToService.map { DaysBand($0).rawValue } ?? served.headings.count)
    }
    return CrossTable(
      name: "days-to-service", subject: .protection, title: FilledPhrase(Phrase.CrossTables.daysToService),
      rows: Axis(
        title: served.title,
        headings: served.headings
          + [.init(key: "not-served", title: FilledPhrase(Phrase.CrossTables.notServed))]),
      columns: .count(of: Phrase.CrossTables.orders), cells: counts.everyNumber,
      unit: Phrase.CrossTables.orders, chart: .bars)
  }
}
