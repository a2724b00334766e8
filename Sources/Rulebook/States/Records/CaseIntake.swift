public import IncidentEvents

/// The part of a case's state that figures count of its beginning: when it was opened and from which reports, who was
/// added as a victim, and which risk assessments were made in it.
public struct CaseIntake: EntityFold {
  public static let kind = EntityKind.case

  /// A case's first opening in log order; what is carried forward from before the ledger opens nothing.
  public struct Opening: Sendable {
    public let month: CalendarMonth
    /// Seconds since 1970 UTC.
    public let instant: Int64

    package init(month: CalendarMonth, instant: Int64) {
      self.month = month
      self.instant = instant
    }
  }

  public package(set) var opened: Opening?
  /// In the order they are named.
  public package(set) var reports: [Reference] = []
  /// In log order.
  public package(set) var victims: [Reference] = []
  /// In log order.
  public package(set) var assessments: [Reference] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .caseOpened(let data) where event.subject == key:
      if opened == nil {
        opened = Opening(month: CalendarMonth(event.time), instant: event.time.instant)
      }
      for report in event.references(data.reports) where !reports.contains(report) { reports.append(report) }
    case .partyAdded(let data) where event.subject == key && data.role == .victim:
      if !victims.contains(data.person) { victims.append(data.person) }
    case .riskAssessed(let data) where data.case == key:
      if !assessments.contains(event.subject) { assessments.append(event.subject) }
    default: break
    }
  }
}
