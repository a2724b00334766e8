public import CanonicalJSON

/// Where a reference stands in an entry that may have one; read when asked for.
public struct ReferencePlace: BitwiseCopyable, Sendable {
  /// The offset of its first base32 character; zero where there is none.
  @usableFromInline let start: UInt16

  /// No reference.
  @inlinable public init() { start = 0 }

  /// Moves past a reference, from its opening quote; `opening` is `"person:`.
  @inlinable
  public init(_ opening: StaticString, from reader: inout EntryReader) throws(Malformed) {
    try reader.literal(opening)
    start = UInt16(truncatingIfNeeded: reader.offset)
    _ = try reader.base32()
  }

  /// The reference, from the entry in which it was found; nil where there is none.
  @inlinable
  public func reference(_ kind: EntityKind, in entry: RawSpan) -> Reference? {
    guard start > 0 else { return nil }
    var reader = EntryReader(entry, at: Int(start))
    guard let bits = try? reader.base32() else { preconditionFailure("a place found in another entry") }
    return Reference(kind: kind, high: bits.high, low: bits.low)
  }
}
