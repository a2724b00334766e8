import IncidentEvents
import Rulebook

/// One kind of entity's states within a view: those touched in memory, the others where the view is stored.
struct EntityTable<State: StoredState> {
  /// A state and the figures it counts in.
  struct Row {
    var state = State()
    var counted: [CountCell] = []
  }

  private(set) var rows: [Reference: Row] = [:]
  /// The rows changed since the view was last stored, of one that is.
  private var touched: Set<Reference> = []
  private let stored: StoredRows?

  /// Starts from the rows a view has stored, or from nothing.
  init(stored: StoredRows?) { self.stored = stored }

  /// The rows changed since the view was last stored: all of them in a view folded from nothing.
  var changed: Set<Reference> { stored == nil ? Set(rows.keys) : touched }

  /// The row of an entity, or what nothing is known of.
  mutating func row(_ key: Reference) throws -> Row {
    if let row = rows[key] { return row }
    let row = try load(key) ?? Row()
    if stored != nil { rows[key] = row }
    return row
  }

  /// Folds an event into the entities of this kind it speaks of.
  @inline(__always)
  mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    guard State.types.contains(event.type) else { return }
    for key in references where key.kind == State.kind {
      if stored != nil {
        if rows[key] == nil, let row = try load(key) { rows[key] = row }
        touched.insert(key)
      }
      Self.step(&rows[key, default: Row()].state, event, key)
    }
  }

  @inline(__always)
  private static func step(_ state: inout State, _ event: borrowing Event, _ key: Reference) {
    state.apply(event, to: key)
  }

  /// Puts a state folded anew in the place of the entity's old one; what it counted in stays to be settled.
  mutating func replace(_ key: Reference, with state: State) throws {
    var row = try row(key)
    row.state = state
    rows[key] = row
    touched.insert(key)
  }

  /// Notes what the entity counts in from now on.
  mutating func setCounted(_ key: Reference, _ cells: [CountCell]) {
    rows[key, default: Row()].counted = cells
    touched.insert(key)
  }

  /// The changed rows as they are stored, in no order; an entity that nothing is known of any more has no bytes.
  func encodedChanges() -> [(key: [UInt8], value: [UInt8]?)] {
    var empty = StateWriter()
    State().encode(to: &empty)
    return changed.map { key in
      var writer = StateWriter()
      let row = rows[key] ?? Row()
      row.state.encode(to: &writer)
      if row.counted.isEmpty, writer.bytes == empty.bytes { return (Self.storedKey(key), nil) }
      writer.list(row.counted) { $0.cell($1) }
      return (Self.storedKey(key), writer.bytes)
    }
  }

  /// A row's key: the kind, then the reference.
  static func storedKey(_ key: Reference) -> [UInt8] {
    var bytes = [State.kind.rawValue]
    key.appendKey(to: &bytes)
    return bytes
  }

  private func load(_ key: Reference) throws -> Row? {
    try stored?.value(for: Self.storedKey(key)) { bytes in
      var reader = StateReader(bytes)
      let row = Row(
        state: try State(from: &reader), counted: try reader.list { r throws(StateDamage) in try r.cell() })
      guard reader.atEnd else { throw StateDamage() }
      return row
    }
  }
}
