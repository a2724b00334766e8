/// What an area is filled with: the colour and the pattern of a series, or the hatching of what is withheld.
///
/// A series is told by its pattern where colours are not seen or not printed; the colours are those of Okabe and Ito
/// (Color Universal Design, 2008), which people with any colour vision tell apart. The style sheet has them.
enum Fill: Equatable {
  case series(Int)
  case withheld

  /// How many series have a look of their own.
  static let count = 6

  private var index: Int {
    if case .series(let series) = self { series % Self.count } else { 0 }
  }

  /// Whether it needs a pattern; the first series is plain.
  var isPattern: Bool { self == .withheld || index > 0 }

  private func name(in id: String) -> String {
    self == .withheld ? "\(id)-withheld" : "\(id)-fill\(index + 1)"
  }

  /// The attribute of an element that is filled so.
  func attribute(in id: String) -> String {
    switch self {
    case .series: isPattern ? "class=\"edge\" fill=\"url(#\(name(in: id)))\"" : "class=\"f1\""
    case .withheld: "class=\"hatched\" fill=\"url(#\(name(in: id)))\""
    }
  }

  /// The pattern.
  func pattern(in id: String) -> String {
    let size = self == .withheld ? 6 : 8
    let drawn =
      switch self {
      case .withheld: "<rect class=\"paper\" width=\"6\" height=\"6\"/><path class=\"hatch\" d=\"M0 6 6 0\"/>"
      case .series:
        "<rect class=\"f\(index + 1)\" width=\"8\" height=\"8\"/>" + Self.overlays[index]
      }
    return "<pattern id=\"\(name(in: id))\" width=\"\(size)\" height=\"\(size)\" "
      + "patternUnits=\"userSpaceOnUse\">\(drawn)</pattern>\n"
  }

  /// What lies over the colour, by series: nothing, slanted lines, dots, level lines, a net, upright lines.
  private static let overlays = [
    "",
    "<path class=\"over\" d=\"M-1 1 1 -1M0 8 8 0M7 9 9 7\"/>",
    "<circle class=\"dot\" cx=\"4\" cy=\"4\" r=\"1.6\"/>",
    "<path class=\"over\" d=\"M0 2 8 2M0 6 8 6\"/>",
    "<path class=\"over\" d=\"M0 4 8 4M4 0 4 8\"/>",
    "<path class=\"over\" d=\"M2 0 2 8M6 0 6 8\"/>",
  ]
}
