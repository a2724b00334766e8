public import IncidentEvents

/// The part of a body's state that figures need: whether a report that reaches it has reached the police.
public struct BodyRecord: EntityFold, Equatable {
  public static let kind = EntityKind.body

  /// As last registered.
  public package(set) var isPolice = false

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key, case .bodyRegistered(let data) = event.fact else { return }
    isPolice = data.kind == .police
  }
}
