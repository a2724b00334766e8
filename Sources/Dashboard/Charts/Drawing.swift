/// A picture as inline SVG, put together line by line; the same calls give the same bytes.
///
/// Colours, fonts and widths of lines are the style sheet's, by class, so that one picture is read on a light page, on a
/// dark one and on paper.
struct Drawing {
  /// What the picture's elements are named after; none is used twice on a page.
  let id: String
  /// What a screen reader says it is, and what it shows.
  let title: String
  let summary: String
  /// In units of the picture; a page scales it.
  let width: Double
  private var body = ""
  private var fills: [Fill] = []

  init(id: String, title: String, summary: String, width: Double = ChartLayout.width) {
    self.id = id
    self.title = title
    self.summary = summary
    self.width = width
  }

  /// The element, of the height that was used.
  func svg(height: Double) -> String {
    let patterns = fills.map { $0.pattern(in: id) }.joined()
    return "<svg class=\"chart\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\" viewBox=\"0 0 "
      + "\(Self.number(width)) \(Self.number(height))\">\n"
      + "<title id=\"\(id)-title\">\(Markup.escaped(title))</title>\n"
      + "<desc id=\"\(id)-desc\">\(Markup.escaped(summary))</desc>\n"
      + (patterns.isEmpty ? "" : "<defs>\n\(patterns)</defs>\n") + body + "</svg>\n"
  }

  mutating func line(from: (Double, Double), to: (Double, Double), _ style: String) {
    body +=
      "<line class=\"\(style)\" x1=\"\(Self.number(from.0))\" y1=\"\(Self.number(from.1))\" "
      + "x2=\"\(Self.number(to.0))\" y2=\"\(Self.number(to.1))\"/>\n"
  }

  /// A rectangle, filled as a series or as what is withheld.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, fill: Fill) {
    if fill.isPattern, !fills.contains(fill) { fills.append(fill) }
    body += "<rect \(fill.attribute(in: id)) " + Self.box(x, y, width, height) + "/>\n"
  }

  /// A rectangle with a class of the style sheet.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, style: String) {
    body += "<rect class=\"\(style)\" " + Self.box(x, y, width, height) + "/>\n"
  }

  mutating func polygon(_ points: [(Double, Double)], _ style: String) {
    body += "<polygon class=\"\(style)\" points=\"\(Self.points(points))\"/>\n"
  }

  mutating func polyline(_ points: [(Double, Double)], _ style: String) {
    body += "<polyline class=\"\(style)\" points=\"\(Self.points(points))\"/>\n"
  }

  /// The sign of a series at a point of its line.
  mutating func marker(_ series: Int, at x: Double, _ y: Double) {
    let style = "m m\(series % Fill.count + 1)"
    switch series % Fill.count {
    case 0: body += "<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"3\"/>\n"
    case 1: polygon([(x - 3, y - 3), (x + 3, y - 3), (x + 3, y + 3), (x - 3, y + 3)], style)
    case 2: polygon([(x, y - 4), (x + 3.6, y + 2.6), (x - 3.6, y + 2.6)], style)
    case 3: polygon([(x, y - 4), (x + 4, y), (x, y + 4), (x - 4, y)], style)
    case 4: polygon([(x - 4, y - 2.6), (x + 4, y - 2.6), (x, y + 4)], style)
    default: polygon([(x - 2, y - 4), (x + 2, y - 4), (x + 2, y + 4), (x - 2, y + 4)], style)
    }
  }

  /// Where a text begins, ends or has its middle.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func text(_ text: String, x: Double, y: Double, _ style: String, _ anchor: Anchor = .start) {
    body +=
      "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
      + (anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\"")
      + ">\(Markup.escaped(text))</text>\n"
  }

  private static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    "x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(0, width)))\" height=\"\(number(max(0, height)))\""
  }

  private static func points(_ points: [(Double, Double)]) -> String {
    points.map { "\(number($0.0)),\(number($0.1))" }.joined(separator: " ")
  }

  /// A length with at most one decimal: finer than anyone sees, and the same on every machine.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10)"
    return tenths % 10 == 0 ? whole : "\(whole).\(tenths.magnitude % 10)"
  }
}
