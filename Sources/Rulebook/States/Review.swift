public import IncidentEvents

/// What a prosecutor's review found; a finding stands until a later review of the same finds all in order.
public struct Review: Sendable, Equatable {
  public let time: LocalTime
  public let finding: ReviewFinding

  package init(time: LocalTime, finding: ReviewFinding) {
    self.time = time
    self.finding = finding
  }

  /// Whether something was found that has to be answered.
  public var isOpen: Bool { finding != .inOrder }
}
