import Projections

/// A figure by the one it is a part of, as people read it; worked out when it is printed, never stored.
struct FigureRate {
  /// With one decimal, in percent, or in hours each.
  let text: String

  /// Nil for a figure that is part of none, or of one that is zero.
  init?(_ figure: Figure, in figures: YearlyFigures) {
    guard let whole = figure.definition.of, figures[whole] > 0 else { return nil }
    let isMean = figure.definition.unit == "hour"
    text = Self.quotient(figures[figure] * (isMean ? 10 : 1000), figures[whole]) + (isMean ? " h" : " %")
  }

  /// Tenths, half up.
  private static func quotient(_ tenths: Int, _ whole: Int) -> String {
    let rounded = (2 * tenths + whole) / (2 * whole)
    return "\(grouped(rounded / 10)).\(rounded % 10)"
  }
}
