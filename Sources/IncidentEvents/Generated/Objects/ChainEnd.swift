// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An exhibit, and the event its chain of custody ends with.
public struct ChainEnd: BitwiseCopyable, Hashable, Sendable {
  /// A piece of evidence with its own exhibit number.
  public let exhibit: Reference
  /// The exhibit's previous event, by its id.
  public let previous: EventID

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"exhibit\":")
    exhibit = try r.reference(.exhibit, "\"exhibit:")
    try r.literal(",\"previous\":")
    previous = try r.quoted { (r) throws(Malformed) in try r.eventID() }
    try r.literal("}")
  }

  package init(exhibit: Reference, previous: EventID) {
    self.exhibit = exhibit
    self.previous = previous
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("exhibit", .reference([.exhibit]), required: true, "A piece of evidence with its own exhibit number."),
    FieldSchema("previous", .eventID, required: true, "The exhibit's previous event, by its id."),
  ]

  /// Visits the entities it speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(exhibit)
  }
}

/// The chainEnds in an entry's array, read when asked for.
public struct ChainEndList: BitwiseCopyable, Sendable {
  /// How many there are.
  @inlinable public var count: Int { Int(number) }
  @usableFromInline let start: UInt16, number: UInt16

  /// Reads an array, from its opening bracket.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("[")
    start = UInt16(truncatingIfNeeded: r.offset)
    var n = 0
    if !r.optional("]") {
      repeat {
        _ = try ChainEnd(from: &r)
        n &+= 1
      } while r.optional(",")
      try r.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// Visits each, from the entry the list was read from.
  @inlinable
  public func forEach(in entry: RawSpan, _ body: (ChainEnd) -> Void) {
    var r = EntryReader(entry, at: Int(start))
    for _ in 0..<count {
      guard let chainEnd = try? ChainEnd(from: &r) else { preconditionFailure("a list read from another entry") }
      body(chainEnd)
      _ = r.optional(",")
    }
  }

  /// Visits the entities they speak of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    forEach(in: entry) { $0.forEachReference(in: entry, visit) }
  }
}
