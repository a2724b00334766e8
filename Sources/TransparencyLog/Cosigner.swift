/// Cosigns checkpoints with an Ed25519 key (type 04): a witness's key.
///
/// Use a key of its own: what a cosignature signs does not name the witness.
public struct Cosigner: Sendable, CustomStringConvertible {
  private let key: SigningKey

  /// A cosigner from a 32-byte secret seed and the witness's name.
  ///
  /// - Throws: `malformedKey`.
  public init(seed: [UInt8], name: String) throws(NoteError) {
    key = try SigningKey(seed: seed, name: name, kind: .cosignature)
  }

  /// Reads a private key file, `PRIVATE+KEY+name+keyid+base64(04 ‖ seed)`, with or without a last newline.
  ///
  /// - Throws: `malformedKey`.
  public init(parsing privateKeyText: String) throws(NoteError) {
    key = try SigningKey(parsing: privateKeyText, kind: .cosignature)
  }

  /// A cosigner with a new key, from the system's random numbers.
  ///
  /// - Throws: `malformedKey` when the name is not one a key may have.
  public static func random(name: String) throws(NoteError) -> Cosigner {
    var generator = SystemRandomNumberGenerator()
    return try Cosigner(
      seed: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }, name: name)
  }

  /// The content of the private key file: secret.
  public var privateKeyText: String { key.privateKeyText }

  /// The public key others check the cosignatures with.
  public var verifierKey: VerifierKey { key.verifierKey }

  /// The public key; never the private one.
  public var description: String { "cosigner \(verifierKey)" }

  /// The cosignature of a checkpoint.
  ///
  /// The caller has verified that the checkpoint extends the last one it cosigned for that log, and has
  /// stored it durably: a cosignature can not be taken back.
  ///
  /// - Parameters:
  ///   - checkpoint: what is vouched for, with its extension lines.
  ///   - time: seconds since 1970-01-01T00:00:00Z.
  /// - Throws: `timeOutOfRange` above 2^63 − 1.
  public func cosign(_ checkpoint: Checkpoint, at time: UInt64) throws(NoteError) -> SignedNote.Signature {
    guard time <= Cosignature.maximumTime else {
      throw NoteError(.timeOutOfRange, "A cosignature's time is at most 2^63 − 1 seconds, not \(time).")
    }
    let signature = try key.sign(Cosignature.message(text: checkpoint.text, time: time))
    return SignedNote.Signature(
      by: verifierKey, bytes: Cosignature(time: time, signature: signature).bytes)
  }
}
