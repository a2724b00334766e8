public import IncidentEvents
import Rulebook

/// A view that keeps the states of one kind of entity, and nothing else.
public protocol EntityView: View {
  associatedtype State: StoredState
  var states: EntityTable<State> { get set }
  init(_ states: EntityTable<State>)
}

extension EntityView {
  public static var types: EventTypeSet { State.types }

  public init(stored: StoredRows?) { self.init(EntityTable(stored: stored)) }

  public mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    try states.apply(event, references: references)
  }

  public mutating func refold(_ key: Reference, from history: EntityHistory) throws {
    if key.kind == State.kind { try states.refold(key, from: history) }
  }

  public mutating func settle() {}

  public func changes() -> [(key: [UInt8], value: [UInt8]?)] { states.encodedChanges() }

  /// What is known of one entity.
  public mutating func state(of key: Reference) throws -> State { try states.row(key).state }
}
