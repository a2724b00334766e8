import Language
import Projections

/// A figure by the one it is a part of, as people read it; worked out when it is printed, never stored.
struct FigureRate {
  private let tenths: Int
  /// Whether it is hours each, and not a percentage.
  private let isMean: Bool

  /// Nil for a figure that is part of none, or of one that is zero.
  init?(_ figure: Figure, in figures: YearlyFigures) {
    guard let whole = figure.definition.of, figures[whole] > 0 else { return nil }
    isMean = figure.definition.unit == "hour"
    // Half up.
    tenths = (2 * figures[figure] * (isMean ? 10 : 1000) + figures[whole]) / (2 * figures[whole])
  }

  /// With one decimal, in percent or in hours.
  func text(in language: Language) -> String {
    let number = "\(tenths / 10)\(language == .en ? "." : ",")\(tenths % 10)"
    return isMean ? Phrase.Statistics.hours(number: .text(number)).text(in: language) : "\(number) %"
  }
}
