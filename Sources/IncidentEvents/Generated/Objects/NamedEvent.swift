// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An event taken into a bundle by name, and the legal act that allows it.
public struct NamedEvent: BitwiseCopyable, Hashable, Sendable {
  /// The legal act that allows it.
  public let act: Text
  /// The event, by its id.
  public let event: EventID

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"act\":")
    act = try r.quotedText()
    try r.literal(",\"event\":")
    event = try r.quoted { (r) throws(Malformed) in try r.eventID() }
    try r.literal("}")
  }

  package init(act: Text, event: EventID) {
    self.act = act
    self.event = event
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("act", .pattern("document", Vocabulary.document), required: true, "The legal act that allows it."),
    FieldSchema("event", .eventID, required: true, "The event, by its id."),
  ]
}

/// The namedEvents in an entry's array, read when asked for.
public struct NamedEventList: BitwiseCopyable, Sendable {
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
        _ = try NamedEvent(from: &r)
        n &+= 1
      } while r.optional(",")
      try r.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// Visits each, from the entry the list was read from.
  @inlinable
  public func forEach(in entry: RawSpan, _ body: (NamedEvent) -> Void) {
    var r = EntryReader(entry, at: Int(start))
    for _ in 0..<count {
      guard let namedEvent = try? NamedEvent(from: &r) else { preconditionFailure("a list read from another entry") }
      body(namedEvent)
      _ = r.optional(",")
    }
  }
}
