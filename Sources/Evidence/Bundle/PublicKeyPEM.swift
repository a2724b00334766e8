internal import TransparencyLog

/// An Ed25519 public key in the form that OpenSSL reads: SubjectPublicKeyInfo (RFC 8410) in PEM (RFC 7468).
enum PublicKeyPEM {
  /// What stands before the 32 bytes of the key.
  private static let opening: [UInt8] = [
    0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
  ]

  /// The text of a key.
  static func text(_ key: VerifierKey) -> String {
    "-----BEGIN PUBLIC KEY-----\n\(Base64.encode(opening + key.publicKey))\n-----END PUBLIC KEY-----\n"
  }
}
