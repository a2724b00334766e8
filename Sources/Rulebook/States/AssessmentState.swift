import CanonicalJSON
public import IncidentEvents

/// A risk assessment and the causes stated for it.
public struct AssessmentState: EntityState {
  public static let kind = EntityKind.assessment

  /// The survey as first filled in; a second one under the same reference changes nothing.
  public struct Survey: Sendable, Equatable {
    public let person: Reference
    /// Whom the person assessed endangers.
    public let victim: Reference?
    /// The case it was made in.
    public let `case`: Reference?
    public let year: Int
    public let month: Int
    public let district: District
    public let score: RiskScore
    public let isEligible: Bool

    package init(
      person: Reference, victim: Reference?, case: Reference?, year: Int, month: Int, district: District,
      score: RiskScore, isEligible: Bool
    ) {
      self.person = person
      self.victim = victim
      self.case = `case`
      self.year = year
      self.month = month
      self.district = district
      self.score = score
      self.isEligible = isEligible
    }
  }

  public package(set) var survey: Survey?
  /// The causes stated, as bits by ``Cause`` raw value.
  public package(set) var causes: UInt8 = 0
  /// Who was designated as high risk by it, in log order.
  public package(set) var designated: [Reference] = []

  public init() {}

  public var isIntroduced: Bool { survey != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    if case .highRiskDesignated(let data) = event.fact {
      if data.assessment == key, !designated.contains(event.subject) { designated.append(event.subject) }
      return
    }
    guard event.subject == key else { return }
    switch event.fact {
    case .riskAssessed(let data) where survey == nil:
      survey = Survey(
        person: data.person, victim: data.victim, case: data.case, year: Int(event.time.year),
        month: Int(event.time.month),
        district: data.district,
        score: RiskScore(EntryReader(event.entry).slice(data.items), by: data.toolVersion),
        isEligible: data.eligible)
    case .causeStated(let data):
      causes |= 1 << data.cause.rawValue
    default: break
    }
  }

  /// Whether the cause was stated for it.
  public func states(_ cause: Cause) -> Bool { causes & (1 << cause.rawValue) != 0 }
}
