public import IncidentEvents

/// The score of a risk survey: how many of its items are present and how many are unclear, by the edition of the tool it
/// was filled in with.
///
/// Items are unweighted. With unclear ones the score is prorated; with more than the tool allows it is not scored. A
/// survey keeps its tool's edition, so that it is never silently scored anew.
public struct RiskScore: Sendable, Equatable {
  public let present: Int
  public let unclear: Int
  /// The edition of the tool.
  public let tool: RiskTool

  /// Counts the answers of a survey, `1`, `0` or `?` each.
  public init(_ items: RawSpan, by tool: RiskTool) {
    var present = 0
    var unclear = 0
    for i in 0..<items.byteCount {
      switch unsafe items.unsafeLoad(fromByteOffset: i, as: UInt8.self) {
      case 0x31: present += 1
      case 0x3f: unclear += 1
      default: break
      }
    }
    self.init(present: present, unclear: unclear, by: tool)
  }

  /// A survey with so many items present and unclear.
  package init(present: Int, unclear: Int, by tool: RiskTool) {
    self.present = present
    self.unclear = unclear
    self.tool = tool
  }

  /// Whether few enough answers are unclear.
  public var isScorable: Bool { (0...tool.law.maximumUnclear).contains(unclear) }

  /// From 0 to the number of items; nil when it is not scored.
  public var value: Int? { tool.law.score(present: present, unclear: unclear) }

  /// The band the score lies in; nil when it is not scored.
  public var band: RiskBand? {
    value.flatMap { value in tool.law.bands.first { $0.scores.contains(value) } }
  }

  /// Whether the score is one of high risk; false when it is not scored.
  public func isHigh(by threshold: RiskThreshold) -> Bool {
    value.map { $0 >= threshold.law.highFrom } ?? false
  }
}

/// Scores that share a published prognosis.
public struct RiskBand: Sendable, Equatable {
  public let scores: ClosedRange<Int>
  /// How many in a hundred of those with such a score assaulted again, as published.
  public let assaultedAgainPercent: Int
}
