import IncidentEvents
import Language
import Projections

extension CrossTable {
  /// Of the year's call-outs those that a camera recorded, by district.
  static func coverageByDistrict(_ facts: YearFacts) -> CrossTable {
    coverage(
      "camera-coverage-by-district", Phrase.CrossTables.coverageByDistrict, .districts, facts
    ) { Int($0.district.rawValue) }
  }

  /// The same by month.
  static func coverageByMonth(_ facts: YearFacts) -> CrossTable {
    coverage(
      "camera-coverage-by-month", Phrase.CrossTables.coverageByMonth, .months(of: facts.year), facts
    ) { $0.month - 1 }
  }

  private static func coverage(
    _ name: String, _ title: Phrase, _ rows: Axis, _ facts: YearFacts, _ row: (CallOutFact) -> Int
  ) -> CrossTable {
    var counts = Counting(rows: rows.headings.count, columns: 2)
    for callOut in facts.callOuts {
      counts.add(row: row(callOut), column: 0)
      if callOut.isRecorded { counts.add(row: row(callOut), column: 1) }
    }
    return CrossTable(
      name: name, subject: .evidence, title: FilledPhrase(title), rows: rows,
      columns: Axis(
        title: Phrase.CrossTables.count,
        headings: [
          .init(key: "attended", title: FilledPhrase(Phrase.CrossTables.callOuts)),
          .init(key: "recorded", title: FilledPhrase(Phrase.CrossTables.recorded)),
        ]), cells: counts.everyNumber, unit: Phrase.CrossTables.callOuts, chart: .shares, sums: .columns)
  }
}
