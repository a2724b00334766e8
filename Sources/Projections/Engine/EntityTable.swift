import IncidentEvents
import Rulebook

/// One kind of entity's states within a view: those touched in memory, the others where the view is stored.
public struct EntityTable<State: StoredState>: Sendable {
  /// A state and the figures it counts in.
  struct Row: Sendable {
    var state = State()
    var counted: [Count] = []
  }

  private var rows = ReferenceTable<Row>()
  /// The rows changed since the view was last stored, of one that is.
  private var touched: Set<Reference> = []
  private let stored: StoredRows?

  /// Starts from the rows a view has stored, or from nothing.
  init(stored: StoredRows?) { self.stored = stored }

  /// The rows changed since the view was last stored, once each: all of them in a view folded from nothing.
  var changed: [Reference] { stored == nil ? Array(rows.keys) : Array(touched) }

  /// The entities that some row is about, in no order: of those in memory and those stored.
  func keys(where isWanted: (State) -> Bool) throws -> [Reference] {
    var keys = rows.keys.indices.filter { isWanted(rows[$0].state) }.map { rows.keys[$0] }
    try stored?.forEach(from: [State.mark]) { bytes, value in
      guard let key = Self.key(ofStored: bytes) else { return false }
      if rows.place(of: key) == nil, isWanted(try Self.row(of: value).state) { keys.append(key) }
      return true
    }
    return keys
  }

  /// Visits every entity's row, in no order: those in memory, and those stored that are not.
  func forEachRow(_ body: (Reference, Row) throws -> Void) throws {
    for place in 0..<rows.count { try body(rows.keys[place], rows[place]) }
    try stored?.forEach(from: [State.mark]) { bytes, value in
      guard let key = Self.key(ofStored: bytes) else { return false }
      if rows.place(of: key) == nil { try body(key, Self.row(of: value)) }
      return true
    }
  }

  /// The row of an entity, or what nothing is known of.
  mutating func row(_ key: Reference) throws -> Row {
    if let place = rows.place(of: key) { return rows[place] }
    let row = try load(key) ?? Row()
    if stored != nil { rows.set(key, row) }
    return row
  }

  /// Reads of an entity's state what `body` reads, where the state lies.
  @inline(__always)
  mutating func read<Result>(_ key: Reference, _ body: (borrowing State) throws -> Result) throws -> Result {
    if let place = rows.place(of: key) { return try rows.change(place) { try body($0.state) } }
    return try body(try row(key).state)
  }

  /// Whether an entity counts in nothing by what was settled last.
  mutating func countsInNothing(_ key: Reference) -> Bool {
    guard let place = rows.place(of: key) else { return true }
    return rows.change(place) { $0.counted.isEmpty }
  }

  /// Folds an event, of a type that the state reads, into the entities of this kind it speaks of.
  @inline(__always)
  mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    for key in references where key.kind == State.kind && State.bears(event, on: key) {
      if stored != nil {
        if rows.place(of: key) == nil, let row = try load(key) { rows.set(key, row) }
        touched.insert(key)
      }
      let place = rows.place(of: key, putting: Row())
      Self.step(&rows[place].state, event, key)
    }
  }

  @inline(__always)
  private static func step(_ state: inout State, _ event: borrowing Event, _ key: Reference) {
    state.apply(event, to: key)
  }

  /// Folds an entity's alive events anew.
  mutating func refold(_ key: Reference, from history: EntityHistory) throws {
    try replace(key, with: history.stored(of: key))
  }

  /// Puts a state folded anew in the place of the entity's old one; what it counted in stays to be settled.
  mutating func replace(_ key: Reference, with state: State) throws {
    var row = try row(key)
    row.state = state
    rows.set(key, row)
    touched.insert(key)
  }

  /// Notes what the entity counts in from now on.
  mutating func setCounted(_ key: Reference, _ counts: [Count]) {
    let place = rows.place(of: key, putting: Row())
    rows[place].counted = counts
    if stored != nil { touched.insert(key) }
  }

  /// Visits the rows in memory that count in something: all of a view folded from nothing.
  func forEachCounted(_ body: (Reference, [Count]) -> Void) {
    for place in 0..<rows.count where !rows[place].counted.isEmpty {
      body(rows.keys[place], rows[place].counted)
    }
  }

  /// Counts entities anew whose state, with what does not change meanwhile, says what they count: some of a stored view,
  /// all of one folded from nothing, each where it lies.
  /// - Parameter keys: which ones; nil for those changed.
  mutating func recount(
    _ keys: [Reference]? = nil, into tally: inout Tally, _ counted: (borrowing State) throws -> [Count]
  ) throws {
    guard stored == nil else {
      for key in keys ?? changed {
        let row = try row(key), counts = try counted(row.state)
        if tally.replace(row.counted, with: counts) { setCounted(key, counts) }
      }
      return
    }
    for place in 0..<rows.count {
      try rows.change(place) { row in
        let counts = try counted(row.state)
        if tally.replace(row.counted, with: counts) { row.counted = counts }
      }
    }
  }

  /// The changed rows as they are stored, in no order; an entity that nothing is known of any more has no bytes.
  func encodedChanges() -> [(key: [UInt8], value: [UInt8]?)] {
    var empty = StateWriter()
    State().encode(to: &empty)
    return changed.map { key in
      var writer = StateWriter()
      let row = rows.place(of: key).map { rows[$0] } ?? Row()
      row.state.encode(to: &writer)
      if row.counted.isEmpty, writer.bytes == empty.bytes { return (Self.storedKey(key), nil) }
      writer.list(row.counted) { $0.counted($1) }
      return (Self.storedKey(key), writer.bytes)
    }
  }

  /// A row's key: the state's mark, then the reference.
  static func storedKey(_ key: Reference) -> [UInt8] {
    var bytes = [State.mark]
    key.appendKey(to: &bytes)
    return bytes
  }

  /// The entity of a stored key; nil for a row of another state.
  private static func key(ofStored bytes: RawSpan) -> Reference? {
    var reader = StateReader(bytes)
    guard bytes.byteCount == 17, (try? reader.byte()) == State.mark, let high = try? reader.integer(),
      let low = try? reader.integer()
    else { return nil }
    return Reference(
      kind: State.kind, high: UInt64(bitPattern: high), low: UInt64(bitPattern: low))
  }

  private func load(_ key: Reference) throws -> Row? {
    try stored?.value(for: Self.storedKey(key)) { try Self.row(of: $0) }
  }

  private static func row(of bytes: RawSpan) throws -> Row {
    var reader = StateReader(bytes)
    let row = Row(
      state: try State(from: &reader), counted: try reader.list { r throws(StateDamage) in try r.counted() })
    guard reader.atEnd else { throw StateDamage() }
    return row
  }
}
