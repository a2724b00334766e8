public import CanonicalJSON

/// References of one kind as they stand in an entry's array, read when asked for.
public struct ReferenceList: BitwiseCopyable, Sendable {
  public let kind: EntityKind
  /// How many there are.
  @inlinable public var count: Int { Int(number) }
  /// The offset of the first one's first base32 character, and how many there are.
  @usableFromInline let start: UInt16, number: UInt16

  /// No references.
  @inlinable public init(_ kind: EntityKind) {
    self.kind = kind
    start = 0
    number = 0
  }

  /// Reads an array of references, from its opening bracket; `opening` is `"person:`.
  @inlinable
  public init(_ kind: EntityKind, _ opening: StaticString, from reader: inout EntryReader) throws(Malformed) {
    self.kind = kind
    try reader.literal("[")
    start = UInt16(truncatingIfNeeded: reader.offset &+ opening.utf8CodeUnitCount)
    var n = 0
    if !reader.optional("]") {
      repeat {
        try reader.literal(opening)
        _ = try reader.base32()
        n &+= 1
      } while reader.optional(",")
      try reader.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// The `i`-th reference, from the entry the list was read from.
  @inlinable
  public func reference(_ i: Int, in entry: RawSpan) -> Reference {
    precondition(i >= 0 && i < count, "a reference past the list's end")
    // One element takes its opening quote, kind, colon, 26 characters, closing quote and a comma.
    var reader = EntryReader(entry, at: Int(start) &+ i &* (kind.opening.utf8CodeUnitCount &+ 28))
    guard let bits = try? reader.base32() else { preconditionFailure("a list read from another entry") }
    return Reference(kind: kind, high: bits.high, low: bits.low)
  }
}
