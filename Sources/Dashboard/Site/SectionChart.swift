import IncidentEvents
import Language

/// A section's picture in a language.
struct SectionChart {
  let section: SiteSection
  let words: SiteWords
  private var table: CrossTable { section.table }

  /// The picture; nil for a table that has none, or of which no number is told.
  func svg() -> String? {
    // Where nothing is told, there is nothing to draw.
    guard let chart = table.chart,
      (chart == .shares ? table.shares(for: words.audience) : table.cells.flatMap(\.self))
        .contains(where: { $0?.number != nil })
    else { return nil }
    if section.isMap { return map(chart) }
    let rows = table.rows.headings.map(words.short), columns = table.columns.headings.map(words.short)
    switch chart {
    case .lines:
      return LineChart(
        frame: frame(Phrase.Site.lineChart), columns: columns, series: Array(zip(rows, table.cells)),
        break: marked
      ).svg()
    case .stackedBars where table.rows.isTime:
      return ColumnChart(
        frame: frame(Phrase.Site.stackedChart), columns: rows,
        parts: columns.enumerated().map { at, name in (name, table.cells.map { $0[at] }) }, break: marked
      ).svg()
    case .stackedBars:
      return StackedBarChart(
        frame: frame(Phrase.Site.stackedChart), parts: columns, rows: Array(zip(rows, table.cells))
      ).svg()
    case .bars where table.rows.isTime && columns.count == 1:
      return ColumnChart(
        frame: frame(Phrase.Site.barChart), columns: rows, parts: [(columns[0], table.cells.map { $0[0] })],
        break: marked
      ).svg()
    case .bars:
      return BarChart(
        frame: frame(Phrase.Site.barChart), series: columns,
        rows: zip(rows, table.cells).map { name, cells in (name, cells.map { BarChart.Bar(number: $0) }) }
      ).svg()
    case .heatMap:
      return HeatMap(
        frame: frame(Phrase.Site.heatMap), columns: columns, rows: Array(zip(rows, table.cells))
      ).svg()
    case .funnel: return funnel(rows)
    case .shares: return shares(rows)
    }
  }

  private var marked: ChartBreak? {
    section.break.map { ChartBreak(at: $0, label: words.said(Phrase.Site.breakDay)) }
  }

  private func frame(_ kind: Phrase, shares: [ShownNumber?]? = nil) -> ChartFrame {
    ChartFrame(
      id: table.name, title: words.said(table.title), summary: summary(kind, shares),
      number: { words.number($0) }, withheld: words.said(Phrase.Site.withheld))
  }

  /// What a reader who does not see the picture is told of it.
  private func summary(_ kind: Phrase, _ shares: [ShownNumber?]?) -> String {
    let chart = PhraseValue.word(kind)
    var largest: (number: Int, what: String)?
    func look(_ number: Int, _ what: @autoclosure () -> String) {
      if number > largest?.number ?? 0 { largest = (number, what()) }
    }
    if let shares {
      for (row, share) in zip(table.rows.headings, shares) {
        if let number = share?.number { look(number, words.short(row)) }
      }
    } else {
      for (row, cells) in zip(table.rows.headings, table.cells) {
        for (column, cell) in zip(table.columns.headings, cells) {
          guard let number = cell?.number else { continue }
          look(number, cells.count == 1 ? words.short(row) : "\(words.short(row)), \(words.short(column))")
        }
      }
    }
    guard let largest else { return words.said(Phrase.Site.nothingLargest(chart: chart)) }
    let number = shares == nil ? words.number(largest.number) : words.percent(tenths: largest.number)
    return words.said(
      Phrase.Site.largest(chart: chart, number: .text(number), what: .text(largest.what)))
  }

  private func funnel(_ rows: [String]) -> String {
    var before: Int?
    let steps = zip(rows, table.cells).enumerated().map { at, step in
      let number = step.1.first ?? nil
      defer { before = number?.number }
      let share = Share.tenths(number, of: before.map { .number($0) }, for: words.audience)?.number
      let note = share.map {
        words.said(Phrase.Site.ofStepBefore(share: .text(words.percent(tenths: $0))))
      }
      return (name: step.0, number: number, note: at == 0 ? nil : note)
    }
    return FunnelChart(frame: frame(Phrase.Site.funnelChart), steps: steps).svg()
  }

  private func shares(_ rows: [String]) -> String {
    let shares = table.shares(for: words.audience)
    let frame = frame(Phrase.Site.sharesChart, shares: shares)
    if table.rows.isTime {
      let greatest = shares.compactMap { $0?.number }.max() ?? 0
      return ColumnChart(
        frame: frame, columns: rows, parts: [(words.said(Phrase.Site.share), shares)], break: marked,
        top: { words.percent(tenths: $0) }, greatest: min(1000, max(10, greatest))
      ).svg()
    }
    let bars = zip(table.cells, shares).map { cells, share -> BarChart.Bar in
      let label = share?.number.map { share in
        words.said(
          Phrase.Site.shareOf(
            count: cells[0]?.number ?? 0, share: .text(words.percent(tenths: share))))
      }
      return BarChart.Bar(number: share, label: label)
    }
    return BarChart(
      frame: frame, series: [], rows: zip(rows, bars).map { ($0, [$1]) }, whole: 1000
    ).svg()
  }

  private func map(_ chart: CrossTable.Chart) -> String {
    let rows = table.rows.headings.map(words.short)
    if chart == .shares {
      let shares = table.shares(for: words.audience)
      let tiles = zip(rows, shares).map { name, share in
        (name: name, number: share, label: share?.number.map { words.percent(tenths: $0) })
      }
      return TileMap(
        frame: frame(Phrase.Site.tileMap, shares: shares), districts: tiles,
        shadedUpTo: 1000
      ).svg()
    }
    let sums = table.cells.map { cells -> ShownNumber? in
      if cells.contains(.withheld) { return .withheld }
      let numbers = cells.compactMap { $0?.number }
      return numbers.isEmpty ? nil : .number(numbers.reduce(0, +))
    }
    return TileMap(
      frame: frame(Phrase.Site.tileMap), districts: zip(rows, sums).map { ($0, $1, nil) },
      shadedUpTo: nil
    ).svg()
  }
}
