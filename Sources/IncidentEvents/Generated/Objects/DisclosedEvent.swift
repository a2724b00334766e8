// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An event of which values are given out.
public struct DisclosedEvent: BitwiseCopyable, Hashable, Sendable {
  /// The event, by its id.
  public let event: EventID
  /// The fields whose values are given out.
  public let fields: EnumerationSet<PrivateField>

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"event\":")
    event = try r.quoted { (r) throws(Malformed) in try r.eventID() }
    try r.literal(",\"fields\":")
    fields = try EnumerationSet<PrivateField>(from: &r)
    try r.literal("}")
  }

  package init(event: EventID, fields: EnumerationSet<PrivateField>) {
    self.event = event
    self.fields = fields
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("event", .eventID, required: true, "The event, by its id."),
    FieldSchema("fields", .list(.enumeration(PrivateField.names, PrivateField.self), 1...16), required: true, "The fields whose values are given out."),
  ]
}

/// The disclosedEvents in an entry's array, read when asked for.
public struct DisclosedEventList: BitwiseCopyable, Sendable {
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
        _ = try DisclosedEvent(from: &r)
        n &+= 1
      } while r.optional(",")
      try r.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// Visits each, from the entry the list was read from.
  @inlinable
  public func forEach(in entry: RawSpan, _ body: (DisclosedEvent) -> Void) {
    var r = EntryReader(entry, at: Int(start))
    for _ in 0..<count {
      guard let disclosedEvent = try? DisclosedEvent(from: &r) else { preconditionFailure("a list read from another entry") }
      body(disclosedEvent)
      _ = r.optional(",")
    }
  }
}
