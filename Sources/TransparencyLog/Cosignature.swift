/// A witness's statement that, at a time, a checkpoint was the newest consistent one it had seen
/// (C2SP tlog-cosignature v1).
///
/// On its signature line, after the key id, stand the time (64-bit big-endian seconds since 1970) and 64
/// bytes of Ed25519 signature: 76 bytes decoded in all. What is signed is two lines and the whole text of
/// the checkpoint:
///
///     cosignature/v1
///     time 1679315147
///     example.com/behind-the-sofa
///     20852163
///     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
public struct Cosignature: Hashable, Sendable {
  /// The time of signing, in seconds since 1970-01-01T00:00:00Z; at most 2^63 − 1.
  public let time: UInt64
  /// The Ed25519 signature, 64 bytes.
  public let signature: [UInt8]

  /// Reads what follows the key id on the signature line; nil unless it is 72 bytes and the time is in range.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 72 else { return nil }
    time = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    signature = Array(bytes.dropFirst(8))
    guard time <= Self.maximumTime else { return nil }
  }

  init(time: UInt64, signature: [UInt8]) {
    self.time = time
    self.signature = signature
  }

  /// What follows the key id on the signature line, 72 bytes.
  public var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * UInt64($0))) } + signature
  }

  static let maximumTime: UInt64 = 1 << 63 - 1

  /// The bytes a witness signs.
  static func message(text: String, time: UInt64) -> [UInt8] {
    Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
  }
}
