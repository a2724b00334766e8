public import IncidentEvents

/// The part of a case's state that figures count: its offences and its way to court.
public struct CourtRecord: EntityFold, Equatable {
  public static let kind = EntityKind.case

  /// In log order of their registration.
  public package(set) var offences: [Reference] = []
  public package(set) var court = CourtProgress()

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    if case .offenceRegistered(let data) = event.fact, data.case == key {
      if !offences.contains(event.subject) { offences.append(event.subject) }
    } else {
      court.apply(event, to: key)
    }
  }
}
