public import EventLog
public import IncidentEvents
public import Rulebook

/// The events of single entities, found by tag, up to a size of the log.
public struct EntityHistory: Sendable {
  public let log: LogSnapshot
  public let index: Index
  public let retractions: Retractions

  public init(log: LogSnapshot, index: Index, retractions: Retractions) {
    self.log = log
    self.index = index
    self.retractions = retractions
  }

  /// Where the events stand that may speak of `key`, in log order. The index finds by a short hash: whether an
  /// event really speaks of the entity, the event says.
  public func candidates(of key: Reference) throws -> [Int] {
    let own = try ownCandidates(of: key)
    guard key.kind.isMentionedByMany else { return own }
    let mentions = try candidates("\(Event.mentionsTag)\(key)")
    return own.isEmpty ? mentions : mentions.isEmpty ? own : Set(own).union(mentions).sorted()
  }

  /// The same without events that only mention the entity, of a kind that very many mention: those its state is
  /// folded from.
  public func ownCandidates(of key: Reference) throws -> [Int] { try candidates("\(key)") }

  private func candidates(_ tag: String) throws -> [Int] {
    let text = Array(tag.utf8)
    return try index.positions(ofTag: unsafe text.span.bytes, upTo: log.size)
  }

  /// The positions of the events that speak of `key`, retracted ones included, in log order.
  public func positions(of key: Reference) throws -> [Int] {
    var references: [Reference] = []
    return try candidates(of: key).filter { position in
      try log.entry(at: position) { entry in
        try Event(entry, at: position).collectReferences(into: &references)
        return references.contains(key)
      }
    }
  }

  /// Visits an entity's alive events of some types, in log order; each is read once.
  public func forEach(
    of key: Reference, reading types: EventTypeSet = .all, _ body: (borrowing Event) throws -> Void
  ) throws {
    try forEach(of: [key], reading: types, body)
  }

  /// Visits the alive events that speak of at least one of several entities, once each, in log order.
  public func forEach(
    of keys: [Reference], reading types: EventTypeSet = .all, _ body: (borrowing Event) throws -> Void
  ) throws {
    try forEach(at: candidates(ofAny: keys), of: keys, reading: types, body)
  }

  private func forEach(
    at positions: [Int], of keys: [Reference], reading types: EventTypeSet,
    _ body: (borrowing Event) throws -> Void
  ) throws {
    var references: [Reference] = []
    for position in positions where !retractions.isRetracted(position) {
      try log.entry(at: position) { entry in
        guard try types.contains(EventType(endOf: entry)) else { return }
        let event = try Event(entry, at: position)
        event.collectReferences(into: &references)
        if references.contains(where: keys.contains) { try body(event) }
      }
    }
  }

  /// Where the events stand that may speak of at least one of several entities, once each, in log order.
  public func candidates(ofAny keys: [Reference]) throws -> [Int] {
    guard keys.count > 1 else { return try keys.first.map { try candidates(of: $0) } ?? [] }
    var positions: Set<Int> = []
    for key in keys { positions.formUnion(try candidates(of: key)) }
    return positions.sorted()
  }

  /// Folds an entity's alive events.
  public func fold<State: EntityFold>(
    _ key: Reference, into state: State, reading types: EventTypeSet = .all
  ) throws -> State {
    var state = state
    try forEach(of: key, reading: types) { Self.step(&state, $0, key) }
    return state
  }

  /// The state that rules and views know an entity by.
  public func state<State: EntityState>(_ type: State.Type, of key: Reference) throws -> State {
    var state = State()
    try forEach(at: ownCandidates(of: key), of: [key], reading: .all) { Self.step(&state, $0, key) }
    return state
  }

  @inline(__always)
  private static func step<State: EntityFold>(
    _ state: inout State, _ event: borrowing Event, _ key: Reference
  ) {
    state.apply(event, to: key)
  }
}
