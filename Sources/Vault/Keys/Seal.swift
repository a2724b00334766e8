internal import Crypto
internal import TransparencyLog

/// AES-256-GCM (NIST SP 800-38D): what is sealed is nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes), and opens only with
/// the key and the context it was sealed with.
enum Seal {
  /// How many bytes sealing adds.
  static let overhead = 28

  /// Seals bytes under a random nonce.
  static func seal(_ plain: [UInt8], _ key: SymmetricKey, context: [UInt8]) throws(VaultError) -> [UInt8] {
    try seal(plain, key, context: context, nonce: Random.bytes(12))
  }

  /// Seals bytes under a nonce of 12 bytes, which must never come again under this key with other bytes.
  static func seal(
    _ plain: [UInt8], _ key: SymmetricKey, context: [UInt8], nonce: [UInt8]
  ) throws(VaultError) -> [UInt8] {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(plain.count + overhead)
    do {
      let box = try AES.GCM.seal(
        plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: context)
      guard let combined = box.combined else { preconditionFailure("a nonce has 12 bytes") }
      sealed.append(contentsOf: combined)
    } catch {
      throw VaultError(.storage, "The values could not be encrypted: \(error).")
    }
    return sealed
  }

  /// Opens what was sealed; nil when it was changed, or sealed under another key or context.
  static func open(_ sealed: [UInt8], _ key: SymmetricKey, context: [UInt8]) -> [UInt8]? {
    guard sealed.count >= overhead, let box = try? AES.GCM.SealedBox(combined: sealed),
      let plain = try? AES.GCM.open(box, using: key, authenticating: context)
    else { return nil }
    return Array(plain)
  }
}
