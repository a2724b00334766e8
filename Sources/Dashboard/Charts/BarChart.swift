/// Level bars under their names, one a row or several beside each other, each with its number.
struct BarChart {
  struct Bar {
    let number: ShownNumber?
    /// What stands beside it, where not the number alone.
    var label: String?
  }

  let frame: ChartFrame
  /// The names of the bars of a row, where there are several.
  let series: [String]
  let rows: [(name: String, bars: [Bar])]
  /// The number a bar of full length stands for; nil for the greatest there is.
  var whole: Int?

  func svg() -> String {
    var drawing = frame.drawing()
    let bars = rows.flatMap(\.bars)
    let isWithheld = bars.contains { $0.number == .withheld }
    var y = Legend(
      series: series.count > 1 ? series : [], sample: .area,
      withheld: isWithheld && series.count > 1 ? frame.withheld : nil
    ).draw(&drawing)
    let labels = bars.map(label)
    let room = (labels.map { ChartLayout.width(of: $0) }.max() ?? 0) + 8
    // Short names stand before their bar, others above it.
    let widest = rows.map { ChartLayout.width(of: $0.name) }.max() ?? 0
    let isBeside = rows.count > 6 && widest <= 80 && rows.allSatisfy { $0.bars.count == 1 }
    let left = isBeside ? widest + 6 : 0
    let length = max(60, drawing.width - room - left)
    let greatest = max(1, whole ?? bars.compactMap { $0.number?.number }.max() ?? 1)
    for row in rows {
      if isBeside {
        drawing.text(row.name, x: left - 6, y: y + 12, "t", .end)
      } else {
        for line in ChartLayout.lines(row.name, width: drawing.width) {
          drawing.text(line, x: 0, y: y + 13, "t")
          y += ChartLayout.lineHeight
        }
        y += 2
      }
      for (at, bar) in row.bars.enumerated() {
        var end = 0.0
        switch bar.number {
        case .number(let number)?:
          end = max(number > 0 ? 1 : 0, Double(number) / Double(greatest) * length)
          drawing.rectangle(x: left, y: y, width: end, height: 15, fill: .series(at))
        case .withheld?:
          end = 42
          drawing.rectangle(x: left, y: y, width: end, height: 15, fill: .withheld)
        case nil: break
        }
        drawing.text(label(bar), x: left + end + 6, y: y + 12, "t strong")
        y += 19
      }
      y += isBeside ? 3 : 6
    }
    return drawing.svg(height: y)
  }

  private func label(_ bar: Bar) -> String {
    switch bar.number {
    case .number(let number)?: bar.label ?? frame.number(number)
    case .withheld?: frame.withheld
    case nil: bar.label ?? "–"
    }
  }
}
