internal import Crypto

/// SHA-256 over bytes that come in pieces.
public struct RunningDigest {
  private var hash = SHA256()

  public init() {}

  /// Adds bytes at the end.
  public mutating func add(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
  }

  /// Adds bytes at the end.
  public mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The digest of all bytes so far.
  public var digest: Digest {
    var bytes: [UInt8] = []
    bytes.append(contentsOf: hash.finalize())
    guard let digest = Digest(copying: bytes) else { preconditionFailure("SHA-256 has 32 bytes") }
    return digest
  }
}
