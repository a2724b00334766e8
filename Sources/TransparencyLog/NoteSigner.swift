/// Signs notes with an Ed25519 key (type 01): a log's own key.
///
///     let signer = try NoteSigner(parsing: privateKeyFile)
///     let note = try SignedNote(text: "Hello.\n", signatures: [signer.sign("Hello.\n")])
public struct NoteSigner: Sendable, CustomStringConvertible {
  let key: SigningKey

  /// A signer from a seed.
  ///
  /// - Parameters:
  ///   - seed: 32 bytes, secret and from a good random source.
  ///   - name: the key's name; for a log its origin.
  /// - Throws: `malformedKey`.
  public init(seed: [UInt8], name: String) throws(NoteError) {
    key = try SigningKey(seed: seed, name: name, kind: .ed25519)
  }

  /// Reads a private key file, `PRIVATE+KEY+name+keyid+base64(01 ‖ seed)`, with or without a last newline.
  ///
  /// - Throws: `malformedKey`.
  public init(parsing privateKeyText: String) throws(NoteError) {
    key = try SigningKey(parsing: privateKeyText, kind: .ed25519)
  }

  /// The content of the private key file: secret.
  public var privateKeyText: String { key.privateKeyText }

  /// The public key others check the signatures with.
  public var verifierKey: VerifierKey { key.verifierKey }

  /// The public key; never the private one.
  public var description: String { "signer \(verifierKey)" }

  /// The signature over a note's text.
  ///
  /// - Throws: `malformedNote` when the text is not one a note can have (``SignedNote``).
  public func sign(_ text: String) throws(NoteError) -> SignedNote.Signature {
    try SignedNote.checkText(text)
    let signature = try key.sign(Array(text.utf8))
    return SignedNote.Signature(by: verifierKey, bytes: signature)
  }
}
