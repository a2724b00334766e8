import IncidentEvents
import Language
import Projections
import Rulebook

extension CrossTable {
  /// The year's surveys by band and month; those outside the tool's population below.
  static func surveysByBand(_ facts: YearFacts) -> CrossTable {
    // Tools with other bands stand among each other, from the lowest score on.
    let bands = Set(RiskTool.allCases.flatMap(\.law.bands).map(\.scores)).union(
      facts.assessments.compactMap(\.band)
    )
    .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let headings =
      bands.map { band in
        let text =
          band.count == 1 ? "\(band.lowerBound)" : "\(band.lowerBound)–\(band.upperBound)"
        let key = band.count == 1 ? "\(band.lowerBound)" : "\(band.lowerBound)-\(band.upperBound)"
        return Heading(key: key, title: FilledPhrase(verbatim: text))
      } + [Heading(key: "outside", title: FilledPhrase(Phrase.Fact.outsidePopulation))]
    var counts = Counting(rows: headings.count, columns: 12)
    for survey in facts.assessments {
      let row = survey.band.flatMap { bands.firstIndex(of: $0) } ?? bands.count
      counts.add(row: row, column: survey.month - 1)
    }
    return CrossTable(
      name: "surveys-by-band", subject: .risk, title: FilledPhrase(Phrase.CrossTables.surveysByBand),
      rows: Axis(title: Phrase.CrossTables.band, headings: headings), columns: .months(of: facts.year),
      cells: counts.everyNumber, unit: Phrase.CrossTables.surveys,
      note: FilledPhrase(Phrase.CrossTables.surveysByBandNote), chart: .heatMap)
  }

  /// The year's surveys within the tool's population by score.
  static func surveysByScore(_ facts: YearFacts) -> CrossTable {
    let most = max(13, facts.assessments.compactMap(\.score).max() ?? 0)
    var counts = Counting(rows: most + 1, columns: 1)
    for score in facts.assessments.compactMap(\.score) { counts.add(row: score) }
    let threshold = RiskThreshold.allCases[RiskThreshold.allCases.count - 1].law.highFrom
    return CrossTable(
      name: "surveys-by-score", subject: .risk, title: FilledPhrase(Phrase.CrossTables.surveysByScore),
      rows: Axis(
        title: Phrase.CrossTables.score,
        headings: (0...most).map { .init(key: "\($0)", title: FilledPhrase(verbatim: "\($0)")) }),
      columns: .count(of: Phrase.CrossTables.surveys), cells: counts.everyNumber,
      unit: Phrase.CrossTables.surveys,
      note: Phrase.CrossTables.surveysByScoreNote(score: .number(threshold)), chart: .bars)
  }

  /// The causes stated for the year's surveys, by month.
  static func causesByMonth(_ facts: YearFacts) -> CrossTable {
    var counts = Counting(rows: Cause.allCases.count, columns: 12)
    for survey in facts.assessments {
      for cause in survey.causes { counts.add(row: Int(cause.rawValue), column: survey.month - 1) }
    }
    return CrossTable(
      name: "causes-by-month", subject: .risk, title: FilledPhrase(Phrase.CrossTables.causesByMonth),
      rows: Axis(
        title: Phrase.CrossTables.cause,
        headings: Cause.allCases.map { .init(key: "\($0.name)", title: FilledPhrase($0.phrase)) }),
      columns: .months(of: facts.year), cells: counts.everyNumber, unit: Phrase.CrossTables.causes,
      note: FilledPhrase(Phrase.CrossTables.causesByMonthNote), chart: .lines)
  }
}
