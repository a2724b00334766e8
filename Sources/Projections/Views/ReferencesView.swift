public import IncidentEvents
import LMDB

/// The references view: every entity and number that the log speaks of, in order, so that the beginning of a
/// reference finds it; and for bodies and actors how many events of each type they entered.
///
/// A retraction and a correction are passed over, as in every view: what only retracted events and their retractions
/// speak of is not found by its beginning, but by the whole reference.
///
/// The index finds only whole tags, by their hash; what a body or an actor entered it does not find at all.
public struct ReferencesView: View {
  public static let name = "references", version = 4
  public static let types: EventTypeSet = {
    var types: EventTypeSet = []
    for type in EventType.allCases where type != .eventRetracted && type != .eventCorrected {
      types.insert(type)
    }
    return types
  }()

  /// What is kept of a body or an actor.
  private struct Row {
    /// Whether an alive event speaks of it.
    var isSpokenOf = false
    /// How many alive events it entered, at the place of each type.
    private var counts = Counts(repeating: 0)

    /// Room for every type of the catalogue.
    private typealias Counts = InlineArray<128, Int32>

    /// How many alive events it entered, by type, in the catalogue's order.
    var entered: [(type: EventType, count: Int)] {
      EventType.allCases.map { ($0, Int(counts[Int($0.rawValue)])) }.filter { $0.1 != 0 }
    }

    /// Whether nothing is known of it.
    var isEmpty: Bool { !isSpokenOf && counts.indices.allSatisfy { counts[$0] == 0 } }

    init(isSpokenOf: Bool = false) { self.isSpokenOf = isSpokenOf }

    @inline(__always)
    mutating func count(_ type: EventType, _ number: Int32) { counts[Int(type.rawValue)] += number }
  }

  private let stored: StoredRows?
  /// Entities that events spoke of since the view was stored.
  private var spoken = ReferenceSet()
  /// Those of them that none speaks of any more: only what a stored view holds can be one.
  private var unspoken: Set<Reference> = []
  /// Rows of bodies and actors, touched since the view was stored.
  private var recorders = ReferenceTable<Row>()

  public init(stored: StoredRows?) { self.stored = stored }

  public mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    for key in references {
      if Self.isRecorder(key) {
        try change(key) { $0.isSpokenOf = true }
      } else {
        spoken.insert(key)
        if stored != nil { unspoken.remove(key) }
      }
    }
    try count(event, 1)
  }

  public mutating func revise(_ event: borrowing Event, counts: Bool) throws {
    if Self.types.contains(event.type) { try count(event, counts ? 1 : -1) }
  }

  public mutating func refold(_ key: Reference, from history: EntityHistory) throws {
    var isSpokenOf = false
    try history.forEach(of: key, reading: Self.types) { _ in isSpokenOf = true }
    if Self.isRecorder(key) {
      try change(key) { $0.isSpokenOf = isSpokenOf }
    } else {
      spoken.insert(key)
      if isSpokenOf { unspoken.remove(key) } else { unspoken.insert(key) }
    }
  }

  public mutating func settle() {}

  public func changes() -> [(key: [UInt8], value: [UInt8]?)] {
    spoken.keys.map { (Self.storedKey($0), unspoken.contains($0) ? nil : [1]) }
      + recorders.keys.enumerated().map { place, key in
        (Self.storedKey(key), recorders[place].isEmpty ? nil : Self.encoded(recorders[place]))
      }
  }

  private mutating func count(_ event: borrowing Event, _ one: Int32) throws {
    try count(event.type, by: event.actor, one)
    try count(event.type, by: event.body, one)
  }

  private mutating func count(_ type: EventType, by key: Reference, _ one: Int32) throws {
    try change(key) { $0.count(type, one) }
  }

  /// Changes the row of a body or an actor.
  @inline(__always)
  private mutating func change(_ key: Reference, _ body: (inout Row) -> Void) throws {
    if stored != nil, recorders.place(of: key) == nil { recorders.set(key, try load(key) ?? Row()) }
    let place = recorders.place(of: key, putting: Row())
    body(&recorders[place])
  }

  private static func isRecorder(_ key: Reference) -> Bool { key.kind == .body || key.kind == .actor }
}

// MARK: Reading

extension ReferencesView {
  /// The references of one kind in a range of their keys, in order.
  /// - Parameter limit: at most so many.
  public func references(in range: ClosedRange<Reference>, limit: Int) throws -> [Reference] {
    let spokenOf = spoken.keys.filter { !unspoken.contains($0) }
    let recording = recorders.keys.indices.filter { recorders[$0].isSpokenOf }.map { recorders.keys[$0] }
    let new = (spokenOf + recording).filter(range.contains)
    var found: [Reference] = []
    try stored?.forEach(from: Self.storedKey(range.lowerBound)) { bytes, value in
      guard let key = Reference(storedKey: bytes) else { throw StateDamage() }
      guard key <= range.upperBound, found.count < limit else { return false }
      if spoken.place(of: key) != nil || recorders.place(of: key) != nil { return true }
      var reader = StateReader(value)
      if try reader.flag() { found.append(key) }
      return true
    }
    return Array((found + new).sorted().prefix(limit))
  }

  /// How many alive events a body or an actor entered, by type, in the catalogue's order.
  public func entered(by key: Reference) throws -> [(type: EventType, count: Int)] {
    try recorders.place(of: key).map { recorders[$0].entered } ?? load(key)?.entered ?? []
  }

  private static func storedKey(_ key: Reference) -> [UInt8] {
    var bytes = [key.kind.rawValue]
    key.appendKey(to: &bytes)
    return bytes
  }

  private static func encoded(_ row: Row) -> [UInt8] {
    var writer = StateWriter()
    writer.flag(row.isSpokenOf)
    writer.list(row.entered) { writer, one in
      writer.byte(one.type.rawValue)
      writer.integer(one.count)
    }
    return writer.bytes
  }

  private func load(_ key: Reference) throws -> Row? {
    try stored?.value(for: Self.storedKey(key)) { bytes in
      var reader = StateReader(bytes)
      var row = Row(isSpokenOf: try reader.flag())
      let entered = try reader.list { r throws(StateDamage) -> (EventType, Int32) in
        guard let type = EventType(rawValue: try r.byte()), let count = Int32(exactly: try r.integer())
        else { throw StateDamage() }
        return (type, count)
      }
      var types: EventTypeSet = []
      for (type, count) in entered {
        // Each type once: what a damaged row adds up to must not stop the program.
        guard !types.contains(type) else { throw StateDamage() }
        types.insert(type)
        row.count(type, count)
      }
      guard reader.atEnd else { throw StateDamage() }
      return row
    }
  }
}
