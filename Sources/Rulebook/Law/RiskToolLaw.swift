public import IncidentEvents
public import Language

/// One edition of a risk survey's form (Schemas/law/odara.json): what it asks, and how the answers are scored.
public struct RiskToolLaw: Sendable {
  /// What it asks, in order.
  public let items: [Phrase]
  /// How many answers may be unclear in a survey that is scored.
  public let maximumUnclear: Int
  /// The score by the number of unclear answers and the number of items present.
  let prorated: [[Int]]
  /// From the lowest score to the highest.
  public let bands: [RiskBand]
  public let basis: Phrase
  public let mark: SourcingMark
  /// Where the scores of surveys with unclear answers are from.
  public let prorationBasis: Phrase
  public let prorationMark: SourcingMark

  /// The score of a survey with so many items present and unclear; nil when it is not scored.
  public func score(present: Int, unclear: Int) -> Int? {
    guard prorated.indices.contains(unclear) else { return nil }
    let row = prorated[unclear]
    return row[min(max(present, 0), row.count - 1)]
  }
}

/// From which score on a person is at high risk, by one edition of the instruction.
public struct RiskThresholdLaw: Sendable {
  public let highFrom: Int
  public let basis: Phrase
  public let mark: SourcingMark
}

extension RiskTool {
  /// What the law data say of this edition of the form.
  public var law: RiskToolLaw { RiskToolLaw.all[Int(rawValue)] }
}

extension RiskThreshold {
  /// What the law data say of this edition of the threshold.
  public var law: RiskThresholdLaw { RiskThresholdLaw.all[Int(rawValue)] }
}
