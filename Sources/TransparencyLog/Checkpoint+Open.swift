/// A checkpoint that its log is shown to have signed.
public struct OpenedCheckpoint: Hashable, Sendable {
  /// What was signed.
  public let checkpoint: Checkpoint
  /// The note it came in, with every signature line, known or not.
  public let note: SignedNote
  /// The known keys that signed: the log's, and any witnesses' with their times.
  public let signatures: [VerifiedSignature]
}

extension Checkpoint {
  /// Reads a signed checkpoint and checks its signatures.
  ///
  /// - Parameters:
  ///   - note: the signed note.
  ///   - keys: the keys the caller trusts: the log's, and those of witnesses.
  /// - Throws: what ``SignedNote`` and ``init(parsing:)`` throw; `noKnownSignature` also when witnesses
  ///   signed but no known key (type 01) named like the origin did.
  public static func open(
    note: String, with keys: [VerifierKey]
  ) throws(NoteError) -> OpenedCheckpoint {
    try open(SignedNote(parsing: note), with: keys)
  }

  /// Checks the signatures of a signed checkpoint already read; see ``open(note:with:)-(String,_)``.
  public static func open(
    _ note: SignedNote, with keys: [VerifierKey]
  ) throws(NoteError) -> OpenedCheckpoint {
    let signatures = try note.verified(by: keys)
    let checkpoint = try Checkpoint(parsing: note.text)
    let isSignedByLog = signatures.contains { signature in
      signature.key.kind == .ed25519 && KeyName.same(signature.key.name, checkpoint.origin)
    }
    guard isSignedByLog else {
      throw NoteError(
        .noKnownSignature, "No known key of the log \(checkpoint.origin) signed its checkpoint.")
    }
    return OpenedCheckpoint(checkpoint: checkpoint, note: note, signatures: signatures)
  }
}
