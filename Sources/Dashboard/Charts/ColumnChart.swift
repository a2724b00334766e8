/// Upright bars over things that follow on each other, of parts put together, with what they come to on top.
struct ColumnChart {
  let frame: ChartFrame
  let columns: [String]
  /// By part, then by column; nil where there is nothing to count.
  let parts: [(name: String, numbers: [ShownNumber?])]
  let `break`: ChartBreak?
  /// How a number on top is written, where not as any other; the greatest, where it is known.
  var top: ((Int) -> String)?
  var greatest: Int?

  func svg() -> String {
    var drawing = frame.drawing()
    let isWithheld = parts.contains { $0.numbers.contains(.withheld) }
    let legend = Legend(
      series: parts.count > 1 ? parts.map(\.name) : [], sample: .area,
      withheld: isWithheld ? frame.withheld : nil)
    let above = legend.draw(&drawing) + 10
    let sums = columns.indices.map { column in
      parts.compactMap { $0.numbers[column]?.number }.reduce(0, +)
    }
    let scale = LinearScale(upTo: greatest ?? sums.max() ?? 0, length: 150)
    let write = top ?? frame.number
    let axis = TimeAxis(
      names: columns, scale: scale, break: `break`, top: above, width: drawing.width,
      labels: scale.ticks.map(write))
    axis.drawGrid(&drawing, write)
    let width = min(28, axis.step * 0.72)
    var tops: [(text: String, x: Double, y: Double)] = []
    for column in columns.indices {
      let x = axis.middle(column) - width / 2
      var y = axis.bottom
      for (part, one) in parts.enumerated() {
        switch one.numbers[column] {
        case .number(let number)?:
          y -= scale(number)
          drawing.rectangle(x: x, y: y, width: width, height: scale(number), fill: .series(part))
        case .withheld?:
          // Of a fixed height: how much it is, is not told.
          y -= 14
          drawing.rectangle(x: x, y: y, width: width, height: 14, fill: .withheld)
        case nil: continue
        }
      }
      let shown = parts.compactMap { $0.numbers[column] }
      let text = write(sums[column])
      // What a column with a withheld part comes to is not told.
      guard !shown.isEmpty, !shown.contains(.withheld) else { continue }
      tops.append((text, axis.middle(column), y - 4))
    }
    axis.drawBreak(&drawing)
    // Over all columns or over none: one without a number would look as if something were withheld.
    if !tops.allSatisfy({ ChartLayout.width(of: $0.text, size: 10) <= axis.step + 8 }) { tops = [] }
    for top in tops { drawing.text(top.text, x: top.x, y: top.y, "t tiny halo", .middle) }
    return drawing.svg(height: axis.end)
  }
}
