import CanonicalJSON
public import IncidentEvents

/// What was found of the danger a person is to others: assessments, designations as high risk, and their ends.
public struct RiskHistory: StatePart, Sendable, Equatable {
  /// That the person was assessed.
  public struct Assessed: Sendable, Equatable {
    public let assessment: Reference
    public let time: LocalTime
    /// Whom the person endangers, where it was said.
    public let victim: Reference?
    public let score: RiskScore

    package init(assessment: Reference, time: LocalTime, victim: Reference?, score: RiskScore) {
      self.assessment = assessment
      self.time = time
      self.victim = victim
      self.score = score
    }
  }
  /// That the person was designated as high risk.
  public struct Designation: Sendable, Equatable {
    public let time: LocalTime
    /// The assessment it rests on.
    public let assessment: Reference
    /// Why, although the score lay below the threshold.
    public let override: OverrideReason?

    package init(time: LocalTime, assessment: Reference, override: OverrideReason?) {
      self.time = time
      self.assessment = assessment
      self.override = override
    }
  }
  /// That the designation was lifted.
  public struct Lifting: Sendable, Equatable {
    public let time: LocalTime
    public let reason: LiftReason

    package init(time: LocalTime, reason: LiftReason) {
      self.time = time
      self.reason = reason
    }
  }

  /// In log order.
  public package(set) var assessed: [Assessed] = []
  public package(set) var designations: [Designation] = []
  public package(set) var liftings: [Lifting] = []

  public init() {}

  /// Folds an event of the person: an assessment of the person, a designation or its end.
  mutating func apply(_ event: borrowing Event) {
    switch event.fact {
    case .riskAssessed(let data):
      assessed.append(
        Assessed(
          assessment: event.subject, time: event.time, victim: data.victim,
          score: RiskScore(EntryReader(event.entry).slice(data.items), by: data.toolVersion)))
    case .highRiskDesignated(let data):
      designations.append(
        Designation(time: event.time, assessment: data.assessment, override: data.overrideReason))
    case .highRiskLifted(let data): liftings.append(Lifting(time: event.time, reason: data.reason))
    default: break
    }
  }
}
