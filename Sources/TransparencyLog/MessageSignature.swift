extension NoteSigner {
  /// The Ed25519 signature (64 bytes) over a message that is no note, such as an event: the message begins with
  /// what keeps it apart from notes.
  ///
  /// - Throws: `signingFailed`.
  package func signature(over message: [UInt8]) throws(NoteError) -> [UInt8] {
    try key.sign(message)
  }
}

extension VerifierKey {
  /// Whether `signature` (64 bytes) is this key's over a message that is no note. Always false for a key of another
  /// kind than Ed25519 over texts.
  package func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    kind == .ed25519 && isValidEd25519(signature, for: message)
  }
}
