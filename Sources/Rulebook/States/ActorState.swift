public import IncidentEvents

/// Someone who records or acts, as enrolled.
public struct ActorState: EntityState {
  public static let kind = EntityKind.actor

  public package(set) var isIntroduced = false
  /// The body last enrolled with.
  public package(set) var body: Reference?

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .actorEnrolled(let data) where event.subject == key:
      isIntroduced = true
      body = data.body
    case .ledgerOpened where event.actor == key:
      isIntroduced = true
      body = event.subject
    default: break
    }
  }
}
