public import CanonicalJSON

/// A UUIDv7 (RFC 9562 §5.7): an event's id and its idempotency key.
public struct EventID: BitwiseCopyable, Hashable, Sendable {
  public let high: UInt64, low: UInt64

  @inlinable public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Parses the 36-character form in lower case; nil when `text` is no UUIDv7.
  public init?(_ text: String) {
    let inside = Array((text + "\"").utf8)
    var reader = EntryReader(unsafe inside.span.bytes)
    guard let id = try? reader.eventID(), reader.atEnd else { return nil }
    self = id
  }

  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(high)
    hasher.combine(low)
  }
}

extension EventID: Comparable, CustomStringConvertible {
  public static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }

  /// The 36-character form.
  public var description: String {
    var text = ""
    for k in 0..<32 {
      if k == 8 || k == 12 || k == 16 || k == 20 { text.append("-") }
      let word = k < 16 ? high : low
      text.append(String((word >> UInt64(60 - 4 * (k & 15))) & 15, radix: 16))
    }
    return text
  }
}

extension EntryReader {
  /// A UUIDv7 and the closing quote.
  @inlinable @inline(__always)
  public mutating func eventID() throws(Malformed) -> EventID {
    let at = offset
    guard count &- at >= 37, byte(at: at &+ 36) == 0x22, byte(at: at &+ 8) == 0x2d,
      byte(at: at &+ 13) == 0x2d,
      byte(at: at &+ 14) == 0x37, byte(at: at &+ 18) == 0x2d, byte(at: at &+ 23) == 0x2d
    else { throw Malformed(offset: at, expected: "a UUIDv7") }
    // Eight digits, then groups of four, four, four and twelve, a hyphen between each two.
    var isValid = true
    let time = EightCharacters.hexadecimal(word(at: at), &isValid)
    let version = EightCharacters.hexadecimal(fours(at &+ 9, at &+ 14), &isValid)
    let variant = EightCharacters.hexadecimal(fours(at &+ 19, at &+ 24), &isValid)
    let node = EightCharacters.hexadecimal(word(at: at &+ 28), &isValid)
    let high = time &<< 32 | version, low = variant &<< 32 | node
    guard isValid, low &>> 62 == 2 else { throw Malformed(offset: at, expected: "a UUIDv7") }
    offset = at &+ 37
    return EventID(high: high, low: low)
  }

  /// The four characters at each of two places.
  @inlinable @inline(__always)
  func fours(_ first: Int, _ second: Int) -> UInt64 {
    word(at: first) & 0xffff_ffff | word(at: second) &<< 32
  }
}

extension EventID {
  /// A UUIDv7 of a time, with 74 of the given bits.
  public init(milliseconds: Int64, random: (UInt64, UInt64)) {
    high = UInt64(bitPattern: milliseconds) << 16 | 0x7000 | random.0 & 0x0fff
    low = 0x8000_0000_0000_0000 | random.1 >> 2
  }
}
