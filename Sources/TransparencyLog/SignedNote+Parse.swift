extension SignedNote {
  /// Reads a note. Only its form is checked; see ``verified(by:)``.
  ///
  /// - Throws: `malformedNote`, naming the line.
  public init(parsing note: String) throws(NoteError) {
    try self.init(parsing: Array(note.utf8))
  }

  /// Reads a note from its bytes. Only its form is checked; see ``verified(by:)``.
  ///
  /// - Throws: `malformedNote`, naming the line.
  public init(parsing bytes: [UInt8]) throws(NoteError) {
    guard bytes.count <= Self.maximumByteCount else { throw Self.tooLong }
    guard let textEnd = Self.lastEmptyLine(in: bytes) else {
      throw NoteError(.malformedNote, "A note has an empty line between its text and its signatures.")
    }
    guard let text = String(validating: bytes[..<textEnd], as: UTF8.self) else {
      throw NoteError(.malformedNote, "A note is UTF-8; this text is not.")
    }
    var line = 2 + bytes[..<textEnd].count { $0 == 0x0A }
    var signatures: [Signature] = []
    var rest = bytes[(textEnd + 1)...]
    while !rest.isEmpty {
      guard signatures.count < Self.maximumSignatureCount else { throw Self.tooManySignatures }
      guard let end = rest.firstIndex(of: 0x0A) else {
        throw NoteError(.malformedNote, "Line \(line) of the note, its last, has no newline.")
      }
      guard let signature = Signature(parsing: rest[..<end]) else {
        throw NoteError(.malformedNote, "Line \(line) of the note is not a signature line.")
      }
      signatures.append(signature)
      rest = rest[(end + 1)...]
      line += 1
    }
    try self.init(text: text, signatures: signatures)
  }

  /// Where the last empty line stands: the index of its newline, the text ending just before.
  private static func lastEmptyLine(in bytes: [UInt8]) -> Int? {
    var index = bytes.count - 1
    while index > 0 {
      if bytes[index] == 0x0A, bytes[index - 1] == 0x0A { return index }
      index -= 1
    }
    return nil
  }
}

extension SignedNote.Signature {
  /// Reads a signature line without its newline; nil when it is none.
  init?(parsing line: ArraySlice<UInt8>) {
    let dash = Array("— ".utf8)
    guard line.starts(with: dash) else { return nil }
    let parts = line.dropFirst(dash.count).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, let name = String(validating: parts[0], as: UTF8.self), KeyName.isValid(name),
      let bytes = Base64.decode(parts[1]), bytes.count > 4
    else { return nil }
    self.init(
      name: name, keyID: bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }, bytes: Array(bytes.dropFirst(4)))
  }
}
