extension VerifierKey {
  /// What tells this key from every other: `SHA-256(name ‖ 0A ‖ type ‖ key)`.
  ///
  /// As 64 hexadecimal digits it is what is published elsewhere for others to compare with; the first eight of them are
  /// the ``keyID``, which is too short to be relied on.
  public var fingerprint: Digest { Self.fingerprint(name: name, kind: kind, publicKey: publicKey) }

  static func fingerprint(name: String, kind: Kind, publicKey: [UInt8]) -> Digest {
    Digest.sha256(of: Array(name.utf8) + [0x0A, kind.rawValue] + publicKey)
  }
}
