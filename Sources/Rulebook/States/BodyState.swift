public import IncidentEvents

/// An organisation, as first registered; a second registration changes nothing.
public struct BodyState: EntityState {
  public static let kind = EntityKind.body

  public package(set) var isIntroduced = false
  /// What kind of organisation it is; nil for one that only entry 0 names.
  public package(set) var bodyKind: BodyKind?
  /// Whether its name and place are protected.
  public package(set) var isProtected = false

  public init() {}

  /// Hundreds of thousands of events may speak of a police body: what it is, its registration settles.
  public static var maySettle: Bool { true }
  public var isSettled: Bool { bodyKind != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .bodyRegistered(let data) where !isSettled:
      isIntroduced = true
      bodyKind = data.kind
      isProtected = data.protected ?? false
    case .ledgerOpened: isIntroduced = true
    default: break
    }
  }
}
