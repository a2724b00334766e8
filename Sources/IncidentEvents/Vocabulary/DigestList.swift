public import CanonicalJSON

/// The digests an event commits to its protected and personal values with (RFC 9901 §4.2.4.1), as they stand in the
/// entry's `_sd` array; decoys are among them.
public struct DigestList: BitwiseCopyable, Sendable {
  /// How many there are.
  @inlinable public var count: Int { Int(number) }
  /// The offset of the first one's first character, and how many there are.
  @usableFromInline let start: UInt16, number: UInt16

  /// A digest's length: SHA-256 in base64url.
  @inlinable static var length: Int { 43 }

  /// Reads an array of digests, from its opening bracket. Their characters were matched when the entry was submitted.
  @inlinable
  public init(from reader: inout EntryReader) throws(Malformed) {
    try reader.literal("[")
    start = UInt16(truncatingIfNeeded: reader.offset &+ 1)
    var n = 0
    if !reader.optional("]") {
      repeat {
        let at = reader.offset
        guard reader.byte(at: at) == 0x22, reader.byte(at: at &+ 1 &+ Self.length) == 0x22 else {
          throw Malformed(offset: at, expected: "a digest of 43 characters")
        }
        reader.offset = at &+ 2 &+ Self.length
        n &+= 1
      } while reader.optional(",")
      try reader.literal("]")
    }
    number = UInt16(truncatingIfNeeded: n)
  }

  /// The `i`-th digest's 43 characters, in the entry the list was read from.
  @inlinable @_lifetime(copy entry)
  public func digest(_ i: Int, in entry: RawSpan) -> RawSpan {
    precondition(i >= 0 && i < count, "a digest past the list's end")
    // One element takes its two quotes and a comma.
    let at = Int(start) &+ i &* (Self.length &+ 3)
    return EntryReader(entry).slice(Text(start: at, count: Self.length))
  }

  /// Whether a digest in base64url is among them.
  public func contains(_ digest: [UInt8], in entry: RawSpan) -> Bool {
    for i in 0..<count {
      let one = self.digest(i, in: entry)
      guard one.byteCount == digest.count else { continue }
      if digest.indices.allSatisfy({ EntryReader(one).byte(at: $0) == digest[$0] }) { return true }
    }
    return false
  }
}
