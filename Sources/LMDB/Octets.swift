// A byte has no padding and no invalid pattern, so spans of bytes and raw spans are the same thing; the
// standard library marks the way over as unsafe because it is not so for every element type.

extension Span where Element == UInt8 {
  /// The same bytes as a raw span, for as long as this one lives.
  @inlinable
  public var rawBytes: RawSpan {
    @_lifetime(copy self)
    get { unsafe bytes }
  }
}

extension RawSpan {
  /// The same bytes as a span of bytes, for as long as this one lives.
  @inlinable
  public var octets: Span<UInt8> {
    @_lifetime(copy self)
    get { Span<UInt8>(_bytes: self) }
  }
}

extension OutputRawSpan {
  /// Copies `bytes` to the end in one piece; there must be room for them.
  @inlinable
  @_lifetime(self: copy self)
  public mutating func append(contentsOf bytes: RawSpan) {
    precondition(bytes.byteCount <= freeCapacity, "more bytes than were reserved")
    unsafe withUnsafeMutableBytes { place, count in
      unsafe bytes.withUnsafeBytes { source in
        unsafe UnsafeMutableRawBufferPointer(rebasing: place[count...]).copyMemory(from: source)
        count += source.count
      }
    }
  }
}
