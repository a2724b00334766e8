/// How much lies where: a field a row and column, the darker the more, in five steps.
struct HeatMap {
  let frame: ChartFrame
  let columns: [String]
  let rows: [(name: String, numbers: [ShownNumber?])]

  /// How many steps of darkness there are, beside nothing.
  static let steps = 5

  func svg() -> String {
    var drawing = frame.drawing()
    let all = rows.flatMap(\.numbers)
    let greatest = all.compactMap { $0?.number }.max() ?? 0
    var y = key(&drawing, greatest, isWithheld: all.contains(.withheld))
    let named = min(120, (rows.map { ChartLayout.width(of: $0.name, size: 11) }.max() ?? 0) + 12)
    let width = (drawing.width - named) / Double(max(1, columns.count))
    let widest = columns.map { ChartLayout.width(of: $0, size: 11) }.max() ?? 0
    let every = max(1, Int(((widest + 5) / width).rounded(.up)))
    for (at, name) in columns.enumerated() where at % every == 0 {
      drawing.text(name, x: named + (Double(at) + 0.5) * width, y: y + 11, "t small", .middle)
    }
    y += 16
    let isWritten = all.compactMap { $0?.number }.allSatisfy {
      ChartLayout.width(of: frame.number($0), size: 11) <= width - 4
    }
    for row in rows {
      let lines = ChartLayout.lines(row.name, width: named - 6, size: 11)
      let height = max(24, Double(lines.count) * 13 + 8)
      for (at, line) in lines.enumerated() {
        let above = (height - Double(lines.count) * 13) / 2
        drawing.text(line, x: named - 6, y: y + above + Double(at) * 13 + 10, "t small", .end)
      }
      for (at, number) in row.numbers.enumerated() {
        let x = named + Double(at) * width
        switch number {
        case .number(let number)?:
          let step = Self.step(number, of: greatest)
          drawing.rectangle(x: x, y: y, width: width - 1, height: height - 1, style: "h h\(step)")
          if isWritten {
            drawing.text(
              frame.number(number), x: x + width / 2, y: y + height / 2 + 4, "small hi\(step)", .middle)
          }
        case .withheld?:
          drawing.rectangle(x: x, y: y, width: width - 1, height: height - 1, fill: .withheld)
        case nil: continue
        }
      }
      y += height
    }
    return drawing.svg(height: y + 2)
  }

  /// From 0, nothing, to ``steps``, the most.
  static func step(_ number: Int, of greatest: Int) -> Int {
    number <= 0 || greatest <= 0 ? 0 : min(steps, 1 + (number - 1) * steps / greatest)
  }

  /// The numbers a step stands for.
  static func range(_ step: Int, of greatest: Int) -> ClosedRange<Int>? {
    let numbers = (1...max(1, greatest)).filter { self.step($0, of: greatest) == step }
    guard let first = numbers.first, let last = numbers.last else { return nil }
    return first...last
  }

  /// Which darkness stands for which numbers.
  private func key(_ drawing: inout Drawing, _ greatest: Int, isWithheld: Bool) -> Double {
    var x = 0.0, y = 0.0
    func field(_ label: String, _ draw: (Double) -> Void) {
      let width = 24 + ChartLayout.width(of: label, size: 11)
      if x + width > drawing.width {
        x = 0
        y += 18
      }
      draw(x)
      drawing.text(label, x: x + 18, y: y + 11, "t small")
      x += width + 4
    }
    for step in 0...Self.steps {
      let label: String
      if step == 0 {
        label = frame.number(0)
      } else if let range = Self.range(step, of: greatest), greatest > 0 {
        label =
          range.count == 1
          ? frame.number(range.lowerBound)
          : "\(frame.number(range.lowerBound))–\(frame.number(range.upperBound))"
      } else {
        continue
      }
      field(label) { drawing.rectangle(x: $0, y: y, width: 14, height: 14, style: "h h\(step)") }
    }
    if isWithheld {
      field(frame.withheld) { drawing.rectangle(x: $0, y: y, width: 14, height: 14, fill: .withheld) }
    }
    return y + 26
  }
}
