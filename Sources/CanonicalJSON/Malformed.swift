/// What a stored entry should have held at a byte and did not.
public struct Malformed: Error, Sendable, CustomStringConvertible {
  /// Where in the entry, in bytes from its start.
  public let offset: Int
  /// What the type of the entry has at this place.
  public let expected: StaticString

  /// `expected` is missing at byte `offset`.
  @inlinable
  public init(offset: Int, expected: StaticString) {
    self.offset = offset
    self.expected = expected
  }

  public var description: String {
    "byte \(offset) of the entry: expected \(expected); "
      + "the entry is damaged or was not written by this ledger"
  }
}

/// Where a text lies in its entry (an entry has at most 65,535 bytes): its bytes, escapes as written.
public struct Text: BitwiseCopyable, Sendable, Hashable {
  /// The first byte, and how many there are.
  public var start: UInt16, count: UInt16

  /// The text of `count` bytes from byte `start`; of each number only the low 16 bits are kept.
  @inlinable
  public init(start: Int, count: Int) {
    self.start = UInt16(truncatingIfNeeded: start)
    self.count = UInt16(truncatingIfNeeded: count)
  }
}
