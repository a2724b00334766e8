internal import Crypto
internal import Glibc
internal import IncidentEvents
internal import TransparencyLog

/// 32 secret bytes, wiped when the last copy goes, and never part of a description.
struct Secret: Sendable, CustomStringConvertible, CustomReflectable {
  /// How many bytes a secret has.
  static let byteCount = 32
  /// The bytes as a key.
  let key: SymmetricKey

  /// A new secret of the system's random generator.
  init() { self.init(Random.bytes(Self.byteCount)) }

  /// A secret of 32 bytes that exist already.
  init(_ bytes: [UInt8]) {
    precondition(bytes.count == Self.byteCount, "a secret has 32 bytes")
    key = SymmetricKey(data: bytes)
  }

  /// A secret derived from this one for one purpose (HKDF-SHA-256, RFC 5869); different purposes give secrets that
  /// tell nothing of each other.
  func derived(_ purpose: String) -> Secret {
    Secret(key: HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Array(purpose.utf8), outputByteCount: 32))
  }

  private init(key: SymmetricKey) { self.key = key }

  /// The bytes themselves.
  var bytes: [UInt8] { unsafe key.withUnsafeBytes { unsafe Array($0) } }

  /// A function of this secret that no one without it can compute.
  var prf: PRF { PRF(key) }

  var description: String { "(secret)" }
  var customMirror: Mirror { Mirror(self, children: []) }
}

/// HMAC-SHA-256 under one key (RFC 2104), its first step done once.
struct PRF: Sendable {
  private let begun: HMAC<SHA256>

  init(_ key: SymmetricKey) { begun = HMAC<SHA256>(key: key) }

  /// The 32 bytes for a message.
  func callAsFunction(_ message: [UInt8]) -> TransparencyLog.Digest {
    var hmac = begun
    hmac.update(data: message)
    let code = hmac.finalize()
    guard
      let digest = unsafe code.withUnsafeBytes({
        TransparencyLog.Digest(copying: unsafe RawSpan(_unsafeBytes: $0))
      })
    else { preconditionFailure("HMAC-SHA-256 has 32 bytes") }
    return digest
  }
}

/// A function of one event that only who has the key can compute: one HMAC for the event, then a SHA-256 each. What comes
/// out is cut short, or of messages of one length, so that nothing can be added behind a message.
struct EventPRF {
  private let secret: [UInt8]

  init(_ prf: PRF, _ event: EventID) { secret = prf(event.row).bytes }

  /// The digest of a message of one purpose.
  func callAsFunction(_ purpose: UInt8, _ message: some Sequence<UInt8>) -> TransparencyLog.Digest {
    var bytes = secret
    bytes.reserveCapacity(128)
    bytes.append(purpose)
    bytes.append(contentsOf: message)
    return .sha256(of: bytes)
  }
}

/// Bytes of the system's random generator.
enum Random {
  /// As many as asked for, at most 256.
  static func bytes(_ count: Int) -> [UInt8] {
    precondition(count <= 256, "the system gives up to 256 random bytes at once")
    return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      guard unsafe getentropy(buffer.baseAddress, count) == 0 else {
        preconditionFailure("the system gives no random bytes")
      }
      written = count
    }
  }
}
