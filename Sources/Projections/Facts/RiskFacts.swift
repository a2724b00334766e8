public import IncidentEvents
package import Rulebook

/// One risk survey of the year that can be scored.
public struct AssessmentFact: Sendable, Hashable {
  /// 1 to 12.
  public let month: Int
  /// Whether what it was made of is of the tool's population.
  public let isEligible: Bool
  /// 0 to 13; nil outside the tool's population, where a score says nothing.
  public let score: Int?
  /// The scores of its band; nil as for the score.
  public let band: ClosedRange<Int>?
  /// Those stated for it, in the vocabulary's order.
  public let causes: [Cause]

  package init(month: Int, score: RiskScore, isEligible: Bool, causes: [Cause]) {
    self.month = month
    self.isEligible = isEligible
    self.score = isEligible ? score.value : nil
    band = isEligible ? score.band?.scores : nil
    self.causes = causes
  }
}

/// One person designated as high risk in the year.
public struct DesignationFact: Sendable, Hashable {
  /// The month of the year's first designation, 1 to 12.
  public let month: Int
  /// Whether the person, or whom the assessment names as endangered, was given shelter or support from then on.
  public let isAssisted: Bool
  /// Whether it is unknown who the person is.
  public let isUnidentified: Bool

  package init(month: Int, isAssisted: Bool, isUnidentified: Bool) {
    self.month = month
    self.isAssisted = isAssisted
    self.isUnidentified = isUnidentified
  }
}
