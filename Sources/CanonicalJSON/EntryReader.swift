/// Reads one canonical entry forward, in place, expecting each literal where the entry's type puts it.
///
/// The reader trusts nothing: whatever the bytes, it stays inside them and reports ``Malformed``. It does not
/// check that they are canonical JSON; what is read past without a look (``skipValue()``) is not checked at
/// all. Of more than 65,535 bytes, an entry's most, it sees the first 65,535.
public struct EntryReader: ~Escapable {
  /// The entry, or of a longer text its first 65,535 bytes.
  public let bytes: RawSpan
  /// `0...count`, always: every unchecked load below relies on it.
  @usableFromInline var position: Int

  /// Reads `bytes` from `offset`; one outside the entry becomes the nearest inside.
  @inlinable @_lifetime(copy bytes)
  public init(_ bytes: RawSpan, at offset: Int = 0) {
    self.bytes = bytes.extracting(first: min(bytes.byteCount, 65_535))
    position = min(max(offset, 0), self.bytes.byteCount)
  }

  /// The next byte to read; set to a place outside the entry it becomes the nearest inside.
  @inlinable public var offset: Int {
    @inline(__always) get { position }
    @inline(__always) set { position = min(max(newValue, 0), bytes.byteCount) }
  }
  /// The entry's length in bytes.
  @inlinable @inline(__always) public var count: Int { bytes.byteCount }
  /// Whether every byte has been read.
  @inlinable @inline(__always) public var atEnd: Bool { position >= bytes.byteCount }
  /// The next byte; 0 at the end.
  @inlinable @inline(__always) public var peek: UInt8 { byte(at: position) }

  /// The byte at `i`; 0 outside the entry.
  @inlinable @inline(__always)
  public func byte(at i: Int) -> UInt8 {
    UInt(bitPattern: i) < UInt(bitPattern: bytes.byteCount) ? inside(i) : 0
  }
  /// The eight bytes at `i`, the first in the lowest bits; zeros stand for what lies outside the entry.
  @inlinable @inline(__always)
  public func word(at i: Int) -> UInt64 {
    i >= 0 && i <= bytes.byteCount &- 8 ? wordInside(i) : partialWord(at: i)
  }

  /// The exact bytes `expected` come next; moves past them.
  @inlinable @inline(__always)
  public mutating func literal(_ expected: StaticString) throws(Malformed) {
    guard optional(expected) else { throw Malformed(offset: position, expected: expected) }
  }
  /// Whether `expected` comes next (an optional member); moves past it if so.
  @inlinable @inline(__always)
  public mutating func optional(_ expected: StaticString) -> Bool {
    let n = expected.utf8CodeUnitCount
    guard n <= bytes.byteCount &- position, stands(expected, at: position) else { return false }
    position &+= n
    return true
  }
  /// Whether a text is exactly `expected`.
  @inlinable @inline(__always)
  public func holds(_ text: Text, _ expected: StaticString) -> Bool {
    Int(text.count) == expected.utf8CodeUnitCount && Int(text.start) &+ Int(text.count) <= bytes.byteCount
      && stands(expected, at: Int(text.start))
  }
  /// A text's bytes, escapes as written; empty for a text of another entry that would reach outside.
  @inlinable @inline(__always) @_lifetime(copy self)
  public func slice(_ text: Text) -> RawSpan {
    let start = Int(text.start), end = start &+ Int(text.count)
    return end <= bytes.byteCount ? bytes.extracting(start..<end) : bytes.extracting(first: 0)
  }
  /// A text's first eight bytes, the first in the lowest bits, zeros after its end: for matching closed sets.
  @inlinable @inline(__always)
  public func packed(_ text: Text) -> UInt64 {
    let w = word(at: Int(text.start))
    return text.count >= 8 ? w : w & ((1 &<< (UInt64(text.count) &* 8)) &- 1)
  }

  /// A string's inside: from here up to its closing quote, and past that. Escapes stay as written.
  @inlinable @inline(__always)
  public mutating func text() throws(Malformed) -> Text {
    let start = position, end = bytes.byteCount
    var i = start
    while i &+ 8 <= end {
      let w = wordInside(i), q = w ^ 0x2222_2222_2222_2222, e = w ^ 0x5c5c_5c5c_5c5c_5c5c
      let ones: UInt64 = 0x0101_0101_0101_0101
      let hits = ((q &- ones) & ~q | (e &- ones) & ~e) & 0x8080_8080_8080_8080
      if hits == 0 {
        i &+= 8
        continue
      }
      i &+= hits.trailingZeroBitCount &>> 3
      if inside(i) == 0x5c {
        i &+= 2
        continue
      }
      position = i &+ 1
      return Text(start: start, count: i &- start)
    }
    while i < end {
      let c = inside(i)
      if c == 0x22 {
        position = i &+ 1
        return Text(start: start, count: i &- start)
      }
      i &+= c == 0x5c ? 2 : 1
    }
    throw Malformed(offset: start, expected: "a closing quote")
  }
  /// The place after the last quote before `end`; 0 where there is none.
  @inlinable @inline(__always)
  public func afterQuote(before end: Int) -> Int {
    var start = min(end, bytes.byteCount)
    while start >= 8 {
      let w = wordInside(start &- 8) ^ 0x2222_2222_2222_2222
      // Of each byte's own bits, so that a quote leaves no trace in the bytes above it.
      let others = ((w & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7f7f_7f7f_7f7f_7f7f | w) & 0x8080_8080_8080_8080
      if others != 0x8080_8080_8080_8080 {
        return start &- (others ^ 0x8080_8080_8080_8080).leadingZeroBitCount &>> 3
      }
      start &-= 8
    }
    while start > 0, inside(start &- 1) != 0x22 { start &-= 1 }
    return max(start, 0)
  }
  /// A whole number within ±(2^53−1), without leading zeros and not `-0`.
  @inlinable @inline(__always)
  public mutating func integer() throws(Malformed) -> Int {
    let start = position, end = bytes.byteCount
    var i = start, value = 0
    let negative = i < end && inside(i) == 0x2d
    if negative { i &+= 1 }
    let digits = i
    while i < end {
      let digit = inside(i) &- 0x30
      if digit > 9 { break }
      value = value &* 10 &+ Int(digit)
      i &+= 1
    }
    // Sixteen digits can not overflow; a longer number is refused whatever it wrapped to.
    guard i > digits, i &- digits <= 16, value <= 9_007_199_254_740_991,
      inside(digits) != 0x30 || (i &- digits == 1 && !negative)
    else { throw Malformed(offset: start, expected: "a whole number") }
    position = i
    return negative ? 0 &- value : value
  }
  /// `true` or `false`.
  @inlinable @inline(__always)
  public mutating func boolean() throws(Malformed) -> Bool {
    if optional("true") { return true }
    if optional("false") { return false }
    throw Malformed(offset: position, expected: "true or false")
  }
}
