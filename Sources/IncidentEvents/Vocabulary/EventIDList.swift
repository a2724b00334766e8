public import CanonicalJSON

/// Event ids as they stand in an entry's array, read when asked for.
public struct EventIDList: BitwiseCopyable, Sendable {
  /// How many there are.
  @inlinable public var count: Int { Int(number) }
  /// The offset of the first one's first character, and how many there are.
  @usableFromInline let start: UInt16, number: UInt16

  /// Reads an array of ids, from its opening bracket.
  @inlinable
  public init(from reader: inout EntryReader) throws(Malformed) {
    try reader.literal("[")
    start = UInt16(truncatingIfNeeded: reader.offset &+ 1)
    var n = 0
    if !reader.optional("]") {
      repeat {
        try reader.literal("\"")
        _ = try reader.eventID()
        n &+= 1
      } while reader.optional(",")
      try reader.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// The `i`-th id, from the entry the list was read from.
  public func id(_ i: Int, in entry: RawSpan) -> EventID {
    precondition(i >= 0 && i < count, "an id past the list's end")
    // One id takes its opening quote, 36 characters, closing quote and a comma.
    var reader = EntryReader(entry, at: Int(start) &+ i &* 39)
    guard let id = try? reader.eventID() else { preconditionFailure("a list read from another entry") }
    return id
  }
}
