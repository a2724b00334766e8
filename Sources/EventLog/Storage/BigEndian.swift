internal import TransparencyLog

// The record's numbers are big-endian. Callers have checked that the bytes are there; the loads check again.

extension RawSpan {
  /// The two bytes at `offset` as a number.
  @inline(__always)
  func bigEndian16(at offset: Int) -> Int {
    Int(UInt16(bigEndian: load(checked(offset, 2))))
  }

  /// The four bytes at `offset` as a number.
  func bigEndian32(at offset: Int) -> Int {
    Int(UInt32(bigEndian: load(checked(offset, 4))))
  }

  /// The eight bytes at `offset` as a number.
  func bigEndian64(at offset: Int) -> UInt64 {
    UInt64(bigEndian: load(checked(offset, 8)))
  }

  @inline(__always)
  private func checked(_ offset: Int, _ count: Int) -> Int {
    precondition(offset >= 0 && offset <= byteCount - count, "a number beyond the bytes")
    return offset
  }

  @inline(__always)
  private func load<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> T {
    unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: T.self)
  }
}

extension [UInt8] {
  /// Appends the number's bytes, most significant first.
  mutating func append(bigEndian number: some FixedWidthInteger) {
    for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Appends a copy of `bytes`.
  @inline(__always)
  mutating func append(copying bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe append(contentsOf: $0) }
  }

  /// A copy of `bytes`.
  init(copying bytes: RawSpan) {
    self = unsafe bytes.withUnsafeBytes { unsafe Array($0) }
  }
}

/// Whether two pieces hold the same bytes.
func isSame(_ a: RawSpan, _ b: RawSpan) -> Bool {
  guard a.byteCount == b.byteCount else { return false }
  for offset in 0..<a.byteCount where a.octet(offset) != b.octet(offset) { return false }
  return true
}

extension RawSpan {
  @inline(__always)
  func octet(_ offset: Int) -> UInt8 {
    precondition(offset >= 0 && offset < byteCount)
    return unsafe unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
  }
}

extension Span where Element == Digest {
  /// The digests' bytes, one after another: a digest has no padding and no invalid pattern.
  var rawBytes: RawSpan {
    @_lifetime(copy self)
    get { unsafe bytes }
  }
}
