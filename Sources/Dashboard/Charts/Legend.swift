/// Says which series looks how, above a chart.
struct Legend {
  /// How a series looks.
  enum Sample {
    case area, line
  }

  let series: [String]
  let sample: Sample
  /// The word for what is withheld, where something is.
  let withheld: String?

  /// Draws it.
  /// - Returns: where it ends.
  func draw(_ drawing: inout Drawing, from top: Double = 0) -> Double {
    var y = top
    for (at, name) in series.enumerated() {
      if sample == .line {
        drawing.line(from: (0, y + 9), to: (26, y + 9), "l l\(at % Fill.count + 1)")
        drawing.marker(at, at: 13, y + 9)
      } else {
        drawing.rectangle(x: 0, y: y + 2, width: 26, height: 13, fill: .series(at))
      }
      y = Self.name(name, &drawing, y)
    }
    if let withheld {
      drawing.rectangle(x: 0, y: y + 2, width: 26, height: 13, fill: .withheld)
      y = Self.name(withheld, &drawing, y)
    }
    return y + 6
  }

  private static func name(_ name: String, _ drawing: inout Drawing, _ top: Double) -> Double {
    var y = top
    for line in ChartLayout.lines(name, width: drawing.width - 34) {
      drawing.text(line, x: 34, y: y + 13, "t")
      y += ChartLayout.lineHeight
    }
    return y + 2
  }
}
