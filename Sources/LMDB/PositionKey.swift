/// A 64-bit number as a table key: 8 big-endian bytes, so that the order of keys is the order of numbers.
///
/// Held inline; making one and looking it up takes no heap.
public struct PositionKey: Hashable, Comparable, Sendable {
  /// The number the key stands for.
  public let position: UInt64
  @usableFromInline let storage: StoredBytes

  /// The key of a number.
  @inlinable
  public init(_ position: UInt64) {
    self.position = position
    self.storage = StoredBytes(position)
  }

  /// The number that 8 stored key bytes stand for; `nil` for any other length.
  @inlinable
  public init?(_ bytes: RawSpan) {
    guard bytes.byteCount == 8 else { return nil }
    var position: UInt64 = 0
    for offset in 0..<8 {
      position = position << 8 | UInt64(unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
    }
    self.init(position)
  }

  /// The 8 bytes, for as long as the key is borrowed.
  @inlinable
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    get { storage.bytes.span.rawBytes }
  }

  /// In the order of positions, which is the order of the bytes.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  /// Whether both stand for the same number.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool { left.position == right.position }

  /// Hashes the number.
  @inlinable
  public func hash(into hasher: inout Hasher) { hasher.combine(position) }
}

extension PositionKey {
  /// The big-endian bytes of a number, most significant first.
  @usableFromInline
  struct StoredBytes: Sendable {
    @usableFromInline let bytes: [8 of UInt8]

    @inlinable
    init(_ number: UInt64) {
      bytes = [8 of UInt8] { index in UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * index)) }
    }
  }
}
