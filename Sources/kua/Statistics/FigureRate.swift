import Dashboard
import Language
import Projections

/// A figure by the one it is a part of, as people read it; worked out when it is printed, never stored.
struct FigureRate {
  private let tenths: Int
  /// Whether it is hours each, and not a percentage.
  let isMean: Bool

  /// Nil for a figure that is part of none, or of one that is zero.
  init?(_ figure: Figure, in figures: YearlyFigures) {
    guard let whole = figure.definition.of,
      let rate = ShownRate(.number(figures[figure]), of: .number(figures[whole]), for: .internal)
    else { return nil }
    isMean = figure.definition.unit == "hour"
    tenths = rate.tenths(of: isMean ? 10 : 1000)
  }

  /// With one decimal, in percent or in hours.
  func text(in language: Language) -> String {
    let number = number(in: language)
    return isMean ? Phrase.Statistics.hours(number: .text(number)).text(in: language) : "\(number) %"
  }

  /// The same without its unit.
  func number(in language: Language) -> String { "\(tenths / 10)\(language.decimalSeparator)\(tenths % 10)" }

  /// A share as a bar; empty for a mean, and for more than the whole.
  func bar(isASCII: Bool) -> String { isMean ? "" : Bar.text(tenths, of: 1000, isASCII: isASCII) }
}
