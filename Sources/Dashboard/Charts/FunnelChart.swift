/// What is left at each step of a way: a bar a step under its name, and what ties it to the next.
struct FunnelChart {
  let frame: ChartFrame
  let steps: [(name: String, number: ShownNumber?, note: String?)]

  func svg() -> String {
    var drawing = frame.drawing()
    let width = drawing.width
    let greatest = Double(max(1, steps.compactMap { $0.number?.number }.max() ?? 1))
    var y = 0.0
    var before: (left: Double, right: Double, y: Double)?
    for step in steps {
      let top = y
      let label = step.number.map { $0.number.map(frame.number) ?? frame.withheld } ?? "–"
      let lines = ChartLayout.lines(
        "\(step.name): \(label)" + (step.note.map { " (\($0))" } ?? ""), width: width * 0.88)
      y += Double(lines.count) * ChartLayout.lineHeight + 6
      let half = step.number?.number.map { max(1, Double($0) / greatest * width / 2) } ?? 30
      let (left, right) = (width / 2 - half, width / 2 + half)
      if let before {
        drawing.polygon([(before.left, before.y), (before.right, before.y), (right, y), (left, y)], "tie")
      }
      for (at, line) in lines.enumerated() {
        drawing.text(
          line, x: width / 2, y: top + 13 + Double(at) * ChartLayout.lineHeight, "t strong halo", .middle)
      }
      drawing.rectangle(
        x: left, y: y, width: right - left, height: 22,
        fill: step.number == .withheld ? .withheld : .series(0))
      y += 22
      before = (left, right, y)
      y += 4
    }
    return drawing.svg(height: y)
  }
}
