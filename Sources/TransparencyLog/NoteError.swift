/// Why a key, note, checkpoint or cosignature could not be read, made or accepted.
public struct NoteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; more kinds may come.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code as a word, stable for programs.
    public let description: String

    /// The text is not a signed note, or not one that may be signed.
    public static let malformedNote = Code(description: "malformed-note")
    /// The text is not a key, or its key id is not that of its name and key.
    public static let malformedKey = Code(description: "malformed-key")
    /// The note's text is not a checkpoint.
    public static let malformedCheckpoint = Code(description: "malformed-checkpoint")
    /// A signature by a known key does not verify: the note is forged or damaged.
    public static let invalidSignature = Code(description: "invalid-signature")
    /// No known key signed the note.
    public static let noKnownSignature = Code(description: "no-known-signature")
    /// Two different known keys share a name and key id.
    public static let ambiguousKey = Code(description: "ambiguous-key")
    /// The checkpoint speaks for another log than the key.
    public static let wrongOrigin = Code(description: "wrong-origin")
    /// A cosignature's time is outside what the format holds.
    public static let timeOutOfRange = Code(description: "time-out-of-range")
    /// The signature algorithm refused.
    public static let signingFailed = Code(description: "signing-failed")
  }

  /// The kind of fault.
  public let code: Code
  /// What was wrong, in a sentence, with the line where there is one.
  public let description: String

  init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
