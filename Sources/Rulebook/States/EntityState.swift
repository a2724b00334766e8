public import IncidentEvents

/// A fold over the alive events that speak of one entity, in log order.
///
/// A fold looks only at the entity's own events. What depends on several entities (whether an offence is domestic,
/// whether a case counts) is composed from their states when it is asked for, so that a retraction refolds only
/// the entities its target names.
public protocol EntityFold: Sendable {
  /// The kind of entity this is folded for.
  static var kind: EntityKind { get }
  /// What is known of an entity that no event has spoken of.
  init()
  /// Folds one event that speaks of the entity `key`.
  mutating func apply(_ event: borrowing Event, to key: Reference)
  /// Whether there are events after which no other changes anything.
  static var maySettle: Bool { get }
  /// Whether no further event can change anything.
  var isSettled: Bool { get }
}

extension EntityFold {
  public static var maySettle: Bool { false }
  public var isSettled: Bool { false }
}

/// What is known of one entity: one type a kind of entity, read by the rules and kept by the views.
public protocol EntityState: EntityFold {
  /// Whether an event has introduced the entity; a reference to one that is not is *outstanding*.
  var isIntroduced: Bool { get }
}
