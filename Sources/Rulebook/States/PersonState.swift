public import IncidentEvents

/// A person, as rules see one: what is open (monitoring, designation, admission) and what figures count.
public struct PersonState: EntityState {
  public static let kind = EntityKind.person

  public package(set) var isIntroduced = false
  public package(set) var isMonitored = false
  /// The latest check-in that took place, by its act time.
  public package(set) var lastCompletedCheckIn: LocalTime?
  public package(set) var isDesignated = false
  /// The crisis centre that has the person now.
  public package(set) var centre: Reference?
  public package(set) var record = PersonRecord()

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    record.apply(event, to: key)
    switch event.fact {
    case .partyAdded(let data): isIntroduced = isIntroduced || data.person == key
    case .referralMade(let data): isIntroduced = isIntroduced || data.person == key
    case .riskAssessed(let data): isIntroduced = isIntroduced || data.person == key
    default: break
    }
    guard event.subject == key else { return }
    switch event.fact {
    case .supportDelivered: isIntroduced = true
    case .crisisCentreAdmitted:
      isIntroduced = true
      centre = event.body
    case .crisisCentreDischarged: centre = nil
    case .monitoringOpened: isMonitored = true
    case .monitoringClosed: isMonitored = false
    case .highRiskDesignated: isDesignated = true
    case .highRiskLifted: isDesignated = false
    case .checkInCompleted:
      if event.time.instant >= lastCompletedCheckIn?.instant ?? .min { lastCompletedCheckIn = event.time }
    default: break
    }
  }
}
