/// The frame of charts over things that follow on each other: lines at round numbers, names below, a break.
struct TimeAxis {
  /// The names below, one a column.
  let names: [String]
  let scale: LinearScale
  let `break`: ChartBreak?
  /// Where the columns begin, how far they reach, and where nothing lies.
  let left: Double
  let right: Double
  let bottom: Double

  init(names: [String], scale: LinearScale, break: ChartBreak?, top: Double, width: Double, labels: [String])
  {
    self.names = names
    self.scale = scale
    self.break = `break`
    left = labels.map { ChartLayout.width(of: $0, size: 11) }.max().map { max(24, $0 + 6) } ?? 24
    right = width - 4
    bottom = top + scale.length + (`break` == nil ? 8 : 24)
  }

  var step: Double { (right - left) / Double(max(1, names.count)) }
  /// The middle of a column.
  func middle(_ column: Int) -> Double { left + (Double(column) + 0.5) * step }
  func y(_ number: Int) -> Double { bottom - scale(number) }
  /// Where all of it ends.
  var end: Double { bottom + 20 }

  func drawGrid(_ drawing: inout Drawing, _ number: (Int) -> String) {
    for tick in scale.ticks {
      drawing.line(from: (left, y(tick)), to: (right, y(tick)), tick == 0 ? "axis" : "grid")
      drawing.text(number(tick), x: left - 5, y: y(tick) + 4, "t small", .end)
    }
    // As many names as have room.
    let widest = names.map { ChartLayout.width(of: $0, size: 11) }.max() ?? 0
    let every = max(1, Int(((widest + 3) / step).rounded(.up)))
    for (at, name) in names.enumerated() where at % every == 0 {
      let half = ChartLayout.width(of: name, size: 11) / 2
      // One that would leave the picture is left out, unless it stands alone.
      if at > 0, middle(at) + half > drawing.width { continue }
      drawing.text(name, x: middle(at), y: bottom + 15, "t small", .middle)
    }
  }

  /// Over what is drawn, so that it is seen.
  func drawBreak(_ drawing: inout Drawing) {
    guard let `break` else { return }
    let x = left + `break`.at * step
    drawing.line(from: (x, bottom - scale.length - 8), to: (x, bottom), "break")
    let half = ChartLayout.width(of: `break`.label, size: 11) / 2
    let place = min(max(x, left + half), right - half)
    drawing.text(`break`.label, x: place, y: bottom - scale.length - 12, "t small strong", .middle)
  }
}
