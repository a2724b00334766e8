/// Lines over things that follow on each other, each with a sign of its own at every number.
///
/// Where a number is withheld the line is broken, and its place is hatched.
struct LineChart {
  let frame: ChartFrame
  let columns: [String]
  /// By series, then by column; nil where there is nothing to count.
  let series: [(name: String, numbers: [ShownNumber?])]
  let `break`: ChartBreak?

  func svg() -> String {
    var drawing = frame.drawing()
    let all = series.flatMap(\.numbers)
    let legend = Legend(
      series: series.map(\.name), sample: .line, withheld: all.contains(.withheld) ? frame.withheld : nil)
    let top = legend.draw(&drawing)
    let scale = LinearScale(upTo: all.compactMap { $0?.number }.max() ?? 0, length: 150)
    let axis = TimeAxis(
      names: columns, scale: scale, break: `break`, top: top, width: drawing.width,
      labels: scale.ticks.map(frame.number))
    for column in columns.indices where series.contains(where: { $0.numbers[column] == .withheld }) {
      drawing.rectangle(
        x: axis.left + Double(column) * axis.step + 1, y: axis.bottom - scale.length, width: axis.step - 2,
        height: scale.length, fill: .withheld)
    }
    axis.drawGrid(&drawing, frame.number)
    for (at, one) in series.enumerated() {
      var run: [(Double, Double)] = []
      func draw() {
        if run.count > 1 { drawing.polyline(run, "l l\(at % Fill.count + 1)") }
        for point in run { drawing.marker(at, at: point.0, point.1) }
        run = []
      }
      for (column, number) in one.numbers.enumerated() {
        if let number = number?.number { run.append((axis.middle(column), axis.y(number))) } else { draw() }
      }
      draw()
    }
    axis.drawBreak(&drawing)
    return drawing.svg(height: axis.end)
  }
}
