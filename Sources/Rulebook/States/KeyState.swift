public import IncidentEvents

/// A public key, and the actors it was enrolled for.
public struct KeyState: EntityState {
  public static let kind = EntityKind.key

  /// In log order, once each; one is the rule.
  public package(set) var holders: [Reference] = []

  public init() {}

  public var isIntroduced: Bool { !holders.isEmpty }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard case .actorEnrolled(let data) = event.fact, data.key?.reference == key else { return }
    if !holders.contains(event.subject) { holders.append(event.subject) }
  }
}
