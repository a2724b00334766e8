public import Projections

/// A figure divided by what it is a part of, as an audience sees it.
public struct ShownRate: Sendable, Equatable {
  public let part: Int
  public let whole: Int

  /// On how many a rate must rest to be told to the public.
  ///
  /// Under thirty, the rate of a few people swings with each of them. Source: the (US) National Center for Health
  /// Statistics suppresses proportions of fewer than 30 (Data Presentation Standards for Proportions, Vital and Health
  /// Statistics, Series 2, No. 175, 2017).
  public static let leastBase = 30

  /// Nil where either is withheld, where there is nothing to divide by, and, for the public, where the base is small.
  public init?(_ part: ShownNumber, of whole: ShownNumber, for audience: Audience) {
    guard let part = part.number, let whole = whole.number, whole > 0,
      audience == .internal || whole >= Self.leastBase
    else { return nil }
    self.part = part
    self.whole = whole
  }

  /// In tenths of a percent, or tenths of the unit that is divided, half up.
  public func tenths(of one: Int) -> Int { (2 * part * one + whole) / (2 * whole) }
}

extension ShownFigures {
  /// The rate of a figure by the one it is a part of; nil where there is none to tell.
  public func rate(of figure: Figure) -> ShownRate? {
    guard let whole = figure.definition.of else { return nil }
    return ShownRate(self[figure], of: self[whole], for: audience)
  }
}
