import IncidentEvents
import Language
import Projections

extension CrossTable {
  /// The year's offences by weekday and hour of the act.
  static func offencesByHour(_ facts: YearFacts) -> CrossTable {
    var counts = Counting(rows: 7, columns: 24)
    for offence in facts.offences { counts.add(row: offence.weekday - 1, column: offence.hour) }
    return CrossTable(
      name: "offences-by-hour", subject: .offences, title: FilledPhrase(Phrase.CrossTables.offencesByHour),
      rows: .weekdays, columns: .hours, cells: counts.everyNumber, unit: Phrase.CrossTables.offences,
      note: FilledPhrase(Phrase.CrossTables.offencesByHourNote), chart: .heatMap)
  }

  /// The year's offences by district and month.
  static func offencesByDistrict(_ facts: YearFacts) -> CrossTable {
    var counts = Counting(rows: District.allCases.count, columns: 12)
    for offence in facts.offences {
      counts.add(row: Int(offence.district.rawValue), column: offence.month - 1)
    }
    return CrossTable(
      name: "offences-by-district", subject: .offences,
      title: FilledPhrase(Phrase.CrossTables.offencesByDistrict), rows: .districts,
      columns: .months(of: facts.year), cells: counts.everyNumber, unit: Phrase.CrossTables.offences,
      chart: .heatMap)
  }
}
