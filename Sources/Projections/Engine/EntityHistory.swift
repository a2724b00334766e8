public import EventLog
public import IncidentEvents
public import Rulebook

/// The alive events of single entities, found by tag, up to a size of the log.
public struct EntityHistory: Sendable {
  public let log: LogSnapshot
  public let index: Index
  public let retractions: Retractions

  public init(log: LogSnapshot, index: Index, retractions: Retractions) {
    self.log = log
    self.index = index
    self.retractions = retractions
  }

  /// The positions of the events that speak of `key`, retracted ones included, in log order.
  public func positions(of key: Reference) throws -> [Int] {
    var text: [UInt8] = []
    key.appendText(to: &text)
    var references: [Reference] = []
    return try index.positions(ofTag: unsafe text.span.bytes, upTo: log.size).filter { position in
      // The index finds by a short hash; whether the event really speaks of the entity, the event says.
      try log.entry(at: position) { entry in
        try Event(entry, at: position).collectReferences(into: &references)
        return references.contains(key)
      }
    }
  }

  /// Folds an entity's alive events.
  public func fold<State: EntityFold>(
    _ key: Reference, into state: State, reading types: EventTypeSet = .all
  ) throws -> State {
    var state = state
    for position in try positions(of: key) where !retractions.isRetracted(position) {
      try log.entry(at: position) { entry in
        let event = try Event(entry, at: position)
        if types.contains(event.type) { state.apply(event, to: key) }
      }
    }
    return state
  }
}
