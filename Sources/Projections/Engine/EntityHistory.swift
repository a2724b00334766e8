public import EventLog
public import IncidentEvents
public import Rulebook

/// The events of single entities, found by tag, up to a size of the log.
public struct EntityHistory: Sendable {
  public let log: LogSnapshot
  public let index: Index
  /// All retractions as known at the size; none where they are looked for when an event is read.
  public let retractions: Retractions
  /// Where retractions are looked for when an event is read.
  private let local: LocalRetractions?

  /// The history of entities with retractions known already.
  public init(log: LogSnapshot, index: Index, retractions: Retractions) {
    self.log = log
    self.index = index
    self.retractions = retractions
    local = nil
  }

  /// The history of single entities of a log whose every entry was decided by the rules: what costs no more in a
  /// large log than in a small one.
  public init(log: LogSnapshot, index: Index) {
    self.log = log
    self.index = index
    retractions = Retractions()
    local = LocalRetractions(log: log, index: index)
  }

  /// The retractions that bear on events with a subject, and maybe others.
  public func retractions(about subject: Reference) throws -> Retractions {
    guard let local else { return retractions }
    return try local.about(subject) { try candidates(of: subject) }
  }

  /// Whether an event counts nowhere.
  public func isRetracted(_ event: borrowing Event) throws -> Bool {
    try retractions(about: event.subject).isRetracted(event.position)
  }

  // MARK: Finding

  /// Where the events stand that may speak of `key`, in log order. The index finds by a short hash: whether an
  /// event really speaks of the entity, the event says.
  /// - Parameter size: only events among the first so many.
  public func candidates(of key: Reference, upTo size: Int = .max) throws -> [Int] {
    var text: [UInt8] = []
    key.appendText(to: &text)
    return try index.positions(ofTag: unsafe text.span.bytes, upTo: min(size, log.size))
  }

  /// Where the events stand that may speak of at least one of several entities, once each, in log order.
  public func candidates(ofAny keys: [Reference]) throws -> [Int] {
    guard keys.count > 1 else { return try keys.first.map { try candidates(of: $0) } ?? [] }
    var positions: Set<Int> = []
    for key in keys { positions.formUnion(try candidates(of: key)) }
    return positions.sorted()
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

  // MARK: Reading

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
    var references: [Reference] = []
    let candidates = try candidates(ofAny: keys)
    guard let first = candidates.first, let last = candidates.last else { return }
    // Many events that stand close together are read as they stand: a single one costs a look into its bundle.
    guard candidates.count > 512, (last - first) / candidates.count < 64 else {
      for position in candidates { try visit(position, keys, types, &references, body) }
      return
    }
    var next = 0
    try log.forEach(from: first, to: last + 1) { position, entry in
      guard next < candidates.count, candidates[next] == position else { return }
      next += 1
      try visit(entry, at: position, keys, types, &references, body)
    }
  }

  /// Visits the event at a position if it counts, is of a type wanted, and speaks of one of the entities.
  /// - Parameter references: room for the entities an event speaks of.
  package func visit(
    _ position: Int, _ keys: [Reference], _ types: EventTypeSet, _ references: inout [Reference],
    _ body: (borrowing Event) throws -> Void
  ) throws {
    try log.entry(at: position) { try visit($0, at: position, keys, types, &references, body) }
  }

  private func visit(
    _ entry: RawSpan, at position: Int, _ keys: [Reference], _ types: EventTypeSet,
    _ references: inout [Reference], _ body: (borrowing Event) throws -> Void
  ) throws {
    guard !retractions.isRetracted(position), try types.contains(EventType(endOf: entry)) else { return }
    let event = try Event(entry, at: position)
    event.collectReferences(into: &references)
    if references.contains(where: keys.contains), try !isRetracted(event) { try body(event) }
  }

  /// Folds an entity's alive events, as far as they can change what is known of it.
  public func fold<State: EntityFold>(
    _ key: Reference, into state: State, reading types: EventTypeSet = .all
  ) throws -> State {
    var state = state
    var references: [Reference] = []
    var reach = 0, next = 0
    repeat {
      // An entity that may settle early is not looked for in the whole log at once.
      reach = State.maySettle ? min(log.size, max(4096, reach * 8)) : log.size
      let candidates = try candidates(of: key, upTo: reach)
      while next < candidates.count, !state.isSettled {
        try visit(candidates[next], [key], types, &references) { Self.step(&state, $0, key) }
        next += 1
      }
    } while reach < log.size && !state.isSettled
    return state
  }

  @inline(__always)
  private static func step<State: EntityFold>(
    _ state: inout State, _ event: borrowing Event, _ key: Reference
  ) {
    state.apply(event, to: key)
  }
}
