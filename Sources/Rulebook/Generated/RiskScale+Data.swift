// Written by Tools/generate from Schemas/law/risk.json; do not edit.

extension RiskScale {
  /// How many items the survey has.
  public static let items = 13
  /// How many may be unclear in a survey that is scored.
  public static let maximumUnclear = 5
  /// Where the published shares are from.
  public static let basis = "ODARA, published scoring form"
  /// From the lowest score to the highest.
  public static let bands: [RiskBand] = [
    RiskBand(scores: 0...0, assaultedAgainPercent: 7),
    RiskBand(scores: 1...1, assaultedAgainPercent: 17),
    RiskBand(scores: 2...2, assaultedAgainPercent: 22),
    RiskBand(scores: 3...3, assaultedAgainPercent: 34),
    RiskBand(scores: 4...4, assaultedAgainPercent: 39),
    RiskBand(scores: 5...6, assaultedAgainPercent: 53),
    RiskBand(scores: 7...13, assaultedAgainPercent: 74),
  ]
  /// From which score on a person is at high risk, by the threshold's raw value.
  static let highFrom: [Int] = [7]
}
