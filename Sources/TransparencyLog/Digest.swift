internal import Crypto

/// A SHA-256 digest: 32 bytes, held in place without heap storage.
///
/// Digests are compared and ordered as byte strings. Their two text forms are strict, so that one digest
/// has one spelling: 64 lower-case hexadecimal digits, or the 44 characters of padded base64 (RFC 4648 §4).
///
///     Digest.sha256(of: Array("abc".utf8)).hex  // "ba7816bf8f01cfea…"
public struct Digest: Hashable, Sendable, BitwiseCopyable {
  /// The length of a digest in bytes.
  public static let byteCount = 32

  // The 32 bytes in memory order.
  @usableFromInline var word0: UInt64
  @usableFromInline var word1: UInt64
  @usableFromInline var word2: UInt64
  @usableFromInline var word3: UInt64

  /// Copies a digest out of `bytes`.
  ///
  /// - Parameter bytes: exactly 32 bytes; nil for any other length.
  @inlinable
  public init?(copying bytes: RawSpan) {
    guard bytes.byteCount == 32 else { return nil }
    self = unsafe bytes.withUnsafeBytes { unsafe Digest(loading: $0) }
  }

  /// Copies a digest out of an array of exactly 32 bytes; nil for any other length.
  public init?(copying bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self = unsafe bytes.withUnsafeBytes { unsafe Digest(loading: $0) }
  }

  /// Copies the first 32 bytes of `buffer`, which the caller has checked to be there.
  @inlinable
  init(loading buffer: UnsafeRawBufferPointer) {
    word0 = unsafe buffer.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    word1 = unsafe buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    word2 = unsafe buffer.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    word3 = unsafe buffer.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
  }

  /// Writes the 32 bytes to `buffer` at `offset`; the caller has checked that they fit.
  @inlinable
  func store(to buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
    unsafe buffer.storeBytes(of: word0, toByteOffset: offset, as: UInt64.self)
    unsafe buffer.storeBytes(of: word1, toByteOffset: offset + 8, as: UInt64.self)
    unsafe buffer.storeBytes(of: word2, toByteOffset: offset + 16, as: UInt64.self)
    unsafe buffer.storeBytes(of: word3, toByteOffset: offset + 24, as: UInt64.self)
  }

  /// The digests that stand one after another in `bytes`, as in a hash tile.
  ///
  /// - Returns: nil when the length is not a multiple of 32.
  public static func array(copying bytes: RawSpan) -> [Digest]? {
    guard bytes.byteCount.isMultiple(of: 32) else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      stride(from: 0, to: buffer.count, by: 32).map { offset in
        unsafe Digest(loading: UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + 32]))
      }
    }
  }

  /// Calls `body` with the 32 bytes in place.
  @inlinable
  public func withBytes<R, E: Error>(_ body: (RawSpan) throws(E) -> R) throws(E) -> R {
    try unsafe withUnsafeBytes(of: self) { (buffer: UnsafeRawBufferPointer) throws(E) -> R in
      try body(unsafe RawSpan(_unsafeBytes: buffer))
    }
  }

  /// The 32 bytes as an array of their own.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the 32 bytes to `bytes`.
  @inlinable
  public func append(to bytes: inout [UInt8]) {
    unsafe withUnsafeBytes(of: self) { unsafe bytes.append(contentsOf: $0) }
  }
}

extension Digest: Comparable {
  /// Orders digests as byte strings, first byte first.
  @inlinable
  public static func < (a: Digest, b: Digest) -> Bool {
    if a.word0 != b.word0 { return a.word0.bigEndian < b.word0.bigEndian }
    if a.word1 != b.word1 { return a.word1.bigEndian < b.word1.bigEndian }
    if a.word2 != b.word2 { return a.word2.bigEndian < b.word2.bigEndian }
    return a.word3.bigEndian < b.word3.bigEndian
  }
}

extension Digest {
  /// The SHA-256 of `bytes` (FIPS 180-4).
  public static func sha256(of bytes: RawSpan) -> Digest {
    unsafe bytes.withUnsafeBytes { unsafe Digest(hashing: $0) }
  }

  /// The SHA-256 of an array's bytes.
  public static func sha256(of bytes: [UInt8]) -> Digest {
    unsafe bytes.withUnsafeBytes { unsafe Digest(hashing: $0) }
  }

  /// The SHA-256 of one contiguous buffer: the one place every hash of the tree passes through.
  @inline(__always)
  init(hashing buffer: UnsafeRawBufferPointer) {
    var hash = SHA256()
    unsafe hash.update(bufferPointer: buffer)
    self.init(hash.finalize())
  }

  @inline(__always)
  init(_ digest: SHA256Digest) {
    self = unsafe digest.withUnsafeBytes { unsafe Digest(loading: $0) }
  }
}
