public import IncidentEvents

/// An organisation, as registered.
public struct BodyState: EntityState {
  public static let kind = EntityKind.body

  public package(set) var isIntroduced = false
  /// What kind of organisation it is; nil for one that only entry 0 names.
  public package(set) var bodyKind: BodyKind?
  /// Whether its name and place are protected.
  public package(set) var isProtected = false

  /// The act time of its closing; nil while it is open.
  public package(set) var closed: LocalTime?

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .bodyRegistered(let data):
      isIntroduced = true
      bodyKind = data.kind
      isProtected = data.protected ?? false
    case .bodyClosed: closed = closed ?? event.time
    case .ledgerOpened: isIntroduced = true
    default: break
    }
  }
}
