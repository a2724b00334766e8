extension NoteSigner {
  /// The Ed25519 signature (64 bytes) over a message that is no note, such as an event: the message begins with
  /// what keeps it apart from notes.
  ///
  /// - Throws: `signingFailed`.
  package func signature(over message: [UInt8]) throws(NoteError) -> [UInt8] {
    try key.sign(message)
  }

  /// 32 bytes that only whoever has the key can compute, the same each time: HMAC-SHA256 of `input` under a key
  /// derived from the seed (HKDF-SHA256, RFC 5869) for one `purpose`.
  package func pseudorandom(_ input: [UInt8], for purpose: StaticString) -> [UInt8] {
    key.pseudorandom(input, for: purpose)
  }
}

extension VerifierKey {
  /// Whether `signature` (64 bytes) is this key's over a message that is no note. Always false for a key of another
  /// kind than Ed25519 over texts.
  package func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    kind == .ed25519 && isValidEd25519(signature, for: message)
  }
}
