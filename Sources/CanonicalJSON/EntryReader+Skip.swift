extension EntryReader {
  /// Moves past a string, from its opening quote.
  @inlinable
  public mutating func skipString() throws(Malformed) {
    try literal("\"")
    _ = try text()
  }

  /// Moves past one value of any kind without checking what is in it.
  @inlinable
  public mutating func skipValue() throws(Malformed) {
    let start = position
    switch peek {
    case 0x22: try skipString()
    case 0x7b, 0x5b: try skipContainer()
    default:
      // A scalar ends at a comma, a bracket, or the entry's end.
      while position < bytes.byteCount {
        let c = inside(position)
        if c == 0x2c || c == 0x7d || c == 0x5d { break }
        position &+= 1
      }
      guard position > start else { throw Malformed(offset: start, expected: "a value") }
    }
  }

  @usableFromInline
  mutating func skipContainer() throws(Malformed) {
    let start = position
    var depth = 0
    while position < bytes.byteCount {
      let c = inside(position)
      position &+= 1
      switch c {
      case 0x22: _ = try text()
      case 0x7b, 0x5b: depth &+= 1
      case 0x7d, 0x5d:
        depth &-= 1
        if depth == 0 { return }
      default: break
      }
    }
    throw Malformed(offset: start, expected: "a closing brace or bracket")
  }
}

// The loads everything else is made of.
extension EntryReader {
  /// The byte at `i`, which is known to be inside.
  @inlinable @inline(__always)
  func inside(_ i: Int) -> UInt8 { unsafe bytes.unsafeLoad(fromUncheckedByteOffset: i, as: UInt8.self) }

  /// The word at `i`, all of which is known to be inside.
  @inlinable @inline(__always)
  func wordInside(_ i: Int) -> UInt64 {
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
  }

  @usableFromInline
  func partialWord(at i: Int) -> UInt64 {
    var w: UInt64 = 0
    for k in 0..<8 { w |= UInt64(byte(at: i &+ k)) &<< UInt64(8 &* k) }
    return w
  }

  /// Whether `expected` stands at `i`, from where its length is known to be inside.
  @inlinable @inline(__always)
  func stands(_ expected: StaticString, at i: Int) -> Bool {
    let n = expected.utf8CodeUnitCount
    var k = 0
    while k &+ 8 <= n {
      let w = unsafe UInt64(
        littleEndian: UnsafeRawPointer(expected.utf8Start).loadUnaligned(fromByteOffset: k, as: UInt64.self))
      if wordInside(i &+ k) != w { return false }
      k &+= 8
    }
    while k < n {
      if unsafe inside(i &+ k) != expected.utf8Start[k] { return false }
      k &+= 1
    }
    return true
  }
}
