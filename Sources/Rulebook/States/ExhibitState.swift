public import IncidentEvents

/// A piece of evidence.
public struct ExhibitState: EntityState {
  public static let kind = EntityKind.exhibit

  /// The act time of its registration.
  public package(set) var registered: LocalTime?

  public init() {}

  public var isIntroduced: Bool { registered != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key, case .evidenceRegistered = event.fact else { return }
    if registered == nil { registered = event.time }
  }
}
