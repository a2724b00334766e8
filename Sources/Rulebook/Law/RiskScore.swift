public import IncidentEvents

/// The score of an ODARA survey: how many of its items are present and how many are unclear.
///
/// Items are unweighted. With unclear ones the score is prorated, present × 13 ÷ (13 − unclear), half up;
/// with more than five it is not scored.
public struct RiskScore: Sendable, Equatable {
  public let present: Int
  public let unclear: Int

  /// Counts the answers of a survey, `1`, `0` or `?` each.
  public init(_ items: RawSpan) {
    var present = 0
    var unclear = 0
    for i in 0..<items.byteCount {
      switch unsafe items.unsafeLoad(fromByteOffset: i, as: UInt8.self) {
      case 0x31: present += 1
      case 0x3f: unclear += 1
      default: break
      }
    }
    self.init(present: present, unclear: unclear)
  }

  /// A survey with so many items present and unclear.
  package init(present: Int, unclear: Int) {
    self.present = present
    self.unclear = unclear
  }

  /// Whether few enough answers are unclear.
  public var isScorable: Bool { (0...RiskScale.maximumUnclear).contains(unclear) }

  /// 0 to 13; nil when it is not scored.
  public var value: Int? {
    guard isScorable else { return nil }
    let answered = RiskScale.items - unclear
    return (2 * min(max(present, 0), answered) * RiskScale.items + answered) / (2 * answered)
  }

  /// The band the score lies in; nil when it is not scored.
  public var band: RiskBand? {
    value.flatMap { value in RiskScale.bands.first { $0.scores.contains(value) } }
  }

  /// Whether the score is one of high risk; false when it is not scored.
  public func isHigh(by threshold: RiskThreshold) -> Bool {
    value.map { $0 >= RiskScale.highFrom(threshold) } ?? false
  }
}

/// Scores that share a published prognosis.
public struct RiskBand: Sendable, Equatable {
  public let scores: ClosedRange<Int>
  /// How many in a hundred of those with such a score assaulted again, as published.
  public let assaultedAgainPercent: Int
}

/// How a survey is scored and what a score means; its numbers are data (Schemas/law/risk.json).
public enum RiskScale {
  /// From which score on a person is at high risk.
  public static func highFrom(_ threshold: RiskThreshold) -> Int { highFrom[Int(threshold.rawValue)] }
}
