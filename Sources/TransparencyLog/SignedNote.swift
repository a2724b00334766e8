/// A text signed by one or more keys (C2SP signed-note v1).
///
/// A note is a text that ends in a newline, an empty line, and one or more signature lines: an em dash, the
/// key's name, and the base64 of the four bytes of its key id and the signature.
///
///     This is an example message.
///
///     — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3…
///
/// It is UTF-8 without control characters but the newline. The text may have empty lines of its own: the
/// last empty line of the note divides. Signatures cover the text with its last newline. Reading is strict,
/// so that ``serialized`` gives back the very bytes read. Nothing in a note is to be believed before
/// ``verified(by:)``.
public struct SignedNote: Sendable {
  /// One signature line.
  public struct Signature: Sendable {
    /// The name of the key said to have signed.
    public let name: String
    /// The id of the key said to have signed.
    public let keyID: UInt32
    /// What follows the key id: for Ed25519 64 bytes, for a cosignature 72. Never empty.
    public let bytes: [UInt8]

    init(by key: VerifierKey, bytes: [UInt8]) {
      self.init(name: key.name, keyID: key.keyID, bytes: bytes)
    }

    init(name: String, keyID: UInt32, bytes: [UInt8]) {
      self.name = name
      self.keyID = keyID
      self.bytes = bytes
    }

    /// The line with its newline.
    public var line: String {
      let id = (0..<4).map { UInt8(truncatingIfNeeded: keyID >> (24 - 8 * UInt32($0))) }
      return "— \(name) \(Base64.encode(id + bytes))\n"
    }
  }

  /// The most signatures a note may have here.
  public static let maximumSignatureCount = 100
  /// The most bytes a note may have here.
  public static let maximumByteCount = 1_000_000

  /// What is signed, with its last newline.
  public let text: String
  /// The signature lines, in order.
  public let signatures: [Signature]

  /// A note from its parts.
  ///
  /// - Throws: `malformedNote` when a note can not have that text or so many (or no) signatures.
  public init(text: String, signatures: [Signature]) throws(NoteError) {
    try Self.checkText(text)
    guard !signatures.isEmpty else { throw NoteError(.malformedNote, "A note has a signature.") }
    guard signatures.count <= Self.maximumSignatureCount else { throw Self.tooManySignatures }
    self.text = text
    self.signatures = signatures
  }

  /// The note with one more signature line at its end.
  ///
  /// - Throws: `malformedNote` when there are too many.
  public func adding(_ signature: Signature) throws(NoteError) -> SignedNote {
    try SignedNote(text: text, signatures: signatures + [signature])
  }

  /// The note's text form, in UTF-8 its exact bytes.
  public var serialized: String {
    signatures.reduce(into: text + "\n") { $0 += $1.line }
  }

  static let tooManySignatures = NoteError(
    .malformedNote, "A note has at most \(maximumSignatureCount) signatures.")

  /// Whether `text` can be a note's: ends in a newline and has no other control characters.
  static func checkText(_ text: String) throws(NoteError) {
    guard text.utf8.last == 0x0A else {
      throw NoteError(.malformedNote, "A note's text ends with a newline.")
    }
    guard text.utf8.count <= maximumByteCount else { throw tooLong }
    guard text.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }) else {
      throw NoteError(.malformedNote, "A note has no control characters but the newline.")
    }
  }

  static let tooLong = NoteError(.malformedNote, "A note has at most \(maximumByteCount) bytes.")
}

extension SignedNote.Signature: Hashable {
  /// Whether both lines are the same bytes.
  public static func == (a: Self, b: Self) -> Bool {
    a.keyID == b.keyID && a.bytes == b.bytes && KeyName.same(a.name, b.name)
  }

  /// Hashes the signature's bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(keyID)
    hasher.combine(bytes)
  }
}

extension SignedNote: Hashable {
  /// Whether both notes are the same bytes.
  public static func == (a: Self, b: Self) -> Bool {
    KeyName.same(a.text, b.text) && a.signatures == b.signatures
  }

  /// Hashes the signatures.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(signatures)
  }
}
