public import EventLog
public import IncidentEvents
public import Rulebook

/// The events of single entities, found by tag, up to a size of the log.
public struct EntityHistory: Sendable {
  public let log: LogSnapshot
  public let index: Index
  public let revisions: Revisions
  /// What whoever reads is not shown; rules and views see everything.
  public let concealment: Concealment

  public init(
    log: LogSnapshot, index: Index, revisions: Revisions, concealment: Concealment = .nothing
  ) {
    self.log = log
    self.index = index
    self.revisions = revisions
    self.concealment = concealment
  }

  /// The same for a reader who is not shown everything.
  public func concealing(_ concealment: Concealment) -> EntityHistory {
    EntityHistory(log: log, index: index, revisions: revisions, concealment: concealment)
  }

  // MARK: Finding

  /// Where the events stand that may speak of `key`, as they were recorded or as they count, in log order. The index
  /// finds by a short hash: whether an event really speaks of the entity, the event says.
  public func candidates(of key: Reference) throws -> [Int] {
    let own = try ownCandidates(of: key)
    guard key.kind.isMentionedByMany else { return own }
    let mentions = try candidates(tagged: "\(Event.mentionsTag)\(key)")
    return own.isEmpty ? mentions : mentions.isEmpty ? own : Set(own).union(mentions).sorted()
  }

  /// The same without events that only mention the entity, of a kind that very many mention: those its state is
  /// folded from.
  public func ownCandidates(of key: Reference) throws -> [Int] {
    let found = try candidates(tagged: "\(key)")
    let corrected = revisions.positions(naming: key)
    if corrected.isEmpty { return found }
    let more = try corrected.filter { try $0 < log.size && isShown($0) }
    return Set(found).union(more).sorted()
  }

  /// The same by a tag's text.
  public func candidates(tagged tag: String) throws -> [Int] {
    let text = Array(tag.utf8)
    let found = try index.positions(ofTag: unsafe text.span.bytes, upTo: log.size)
    if concealment.isNothing { return found }
    var references: [Reference] = []
    return try found.filter { try isShown($0, &references) }
  }

  /// Whether the event at a position is shown to whoever reads.
  public func isShown(_ position: Int) throws -> Bool {
    var references: [Reference] = []
    return try isShown(position, &references)
  }

  private func isShown(_ position: Int, _ references: inout [Reference]) throws -> Bool {
    if concealment.isNothing { return true }
    return try log.entry(at: position) { entry in
      try !hides(Event(entry, at: position), &references)
    }
  }

  /// Whether an event is not shown to whoever reads: by what it says itself, as it was recorded or as it counts, or
  /// because it tells of an event that is not shown, as what revises it and the record of an access do.
  /// - Parameter references: room for the entities an event speaks of.
  public func hides(_ event: borrowing Event, _ references: inout [Reference]) throws -> Bool {
    if concealment.isNothing { return false }
    if try hidesItself(event, &references) { return true }
    if let target = event.fact.revisionTarget { return try isHidden(target, &references) }
    switch event.fact {
    case .recordAccessed(let data):
      // One that does not name the events looked at may have been of any.
      guard let events = data.events else { return true }
      for place in 0..<events.count where try isHidden(events.id(place, in: event.entry), &references) {
        return true
      }
      return false
    default: return false
    }
  }

  /// Whether an event is not shown by what it says itself.
  private func hidesItself(_ event: borrowing Event, _ references: inout [Reference]) throws -> Bool {
    if concealment.hides(event, &references) { return true }
    guard revisions.isCorrected(event.position),
      let bytes = revisions.corrected(event.entry, at: event.position)
    else { return false }
    return try concealment.hides(Event(unsafe bytes.span.bytes, at: event.position), &references)
  }

  /// Whether the event with an id is not shown, or revises one that is not.
  private func isHidden(_ id: EventID, _ references: inout [Reference]) throws -> Bool {
    var next: EventID? = id
    while let id = next {
      guard let position = try index.position(of: id), position < log.size else { return false }
      next = nil
      let isHidden = try log.entry(at: position) { entry in
        let event = try Event(entry, at: position)
        next = event.fact.revisionTarget
        return try hidesItself(event, &references)
      }
      if isHidden { return true }
    }
    return false
  }

  /// Where the events stand that may speak of at least one of several entities, once each, in log order.
  public func candidates(ofAny keys: [Reference]) throws -> [Int] {
    guard keys.count > 1 else { return try keys.first.map { try candidates(of: $0) } ?? [] }
    var positions: Set<Int> = []
    for key in keys { positions.formUnion(try candidates(of: key)) }
    return positions.sorted()
  }

  // MARK: Reading

  /// What the event at a position is about: as it was recorded, and as it counts where that is something else.
  public func subjects(at position: Int) throws -> [Reference] {
    let recorded = try log.entry(at: position) { try Event($0, at: position).subject }
    guard revisions.isCorrected(position), let counts = try event(at: position, { $0.subject }),
      counts != recorded
    else { return [recorded] }
    return [recorded, counts]
  }

  /// Reads the event at a position as it counts.
  /// - Returns: what `body` returns; nil where the event is retracted.
  public func event<Result>(
    at position: Int, _ body: (borrowing Event) throws -> Result
  ) throws -> Result? {
    try log.entry(at: position) { try revisions.withCounting($0, at: position, body) }
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
    at candidates: [Int], of keys: [Reference], reading types: EventTypeSet,
    _ body: (borrowing Event) throws -> Void
  ) throws {
    var references: [Reference] = []
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
    guard try types.contains(EventType(endOf: entry)) else { return }
    _ = try revisions.withCounting(entry, at: position) { event in
      event.collectReferences(into: &references)
      if references.contains(where: keys.contains) { try body(event) }
    }
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
