public import CanonicalJSON

/// A number of the Unified Register of Pre-trial Investigations: 15 digits.
public struct ERDRNumber: BitwiseCopyable, Hashable, Sendable, CustomStringConvertible {
  public let number: UInt64

  /// The number with this value, below 10^15.
  package init(number: UInt64) { self.number = number }

  /// Reads 15 digits between quotes.
  @inlinable
  public init(from reader: inout EntryReader) throws(Malformed) {
    try reader.literal("\"")
    let at = reader.offset
    guard reader.count &- at >= 16, reader.byte(at: at &+ 15) == 0x22 else {
      throw Malformed(offset: at, expected: "15 digits")
    }
    var value: UInt64 = 0
    for k in 0..<15 {
      let digit = reader.byte(at: at &+ k) &- 0x30
      guard digit <= 9 else { throw Malformed(offset: at, expected: "15 digits") }
      value = value &* 10 &+ UInt64(digit)
    }
    reader.offset = at &+ 16
    number = value
  }

  /// The register's entry as an entity: what its tag speaks of.
  @inlinable public var reference: Reference { Reference(kind: .erdr, high: 0, low: number) }
  public var description: String { LocalTime.pad(Int(number), 15) }
}

/// A number from a book of reports (KUI), unique per organ and year.
public struct KUINumber: BitwiseCopyable, Hashable, Sendable, CustomStringConvertible {
  public let number: UInt64

  /// Reads up to 11 digits between quotes.
  @inlinable
  public init(from reader: inout EntryReader) throws(Malformed) {
    try reader.literal("\"")
    let start = reader.offset
    let text = try reader.text()
    var value: UInt64 = 0
    for k in 0..<Int(text.count) {
      let digit = reader.byte(at: start &+ k) &- 0x30
      guard digit <= 9, k < 11 else { throw Malformed(offset: start, expected: "up to 11 digits") }
      value = value &* 10 &+ UInt64(digit)
    }
    number = value
  }

  /// The number as an entity: what its tag speaks of.
  @inlinable public var reference: Reference { Reference(kind: .kui, high: 0, low: number) }
  public var description: String { String(number) }
}
