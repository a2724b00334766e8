internal import TransparencyLog

/// The text of a key file: a name for its kind, what it is for, 32 bytes in base64, with `+` between them.
struct KeyText {
  /// The parts between the kind and the bytes.
  let parts: [Substring]
  /// The key's bytes.
  let secret: Secret

  /// Reads a key's text, a line's end after it allowed.
  ///
  /// - Parameters:
  ///   - kind: what it begins with, such as `KUA-BODY-KEY`.
  ///   - parts: how many parts stand before the bytes.
  /// - Throws: ``VaultError/Code/malformedKey``, which never holds the text.
  init(parsing text: String, kind: String, parts: Int) throws(VaultError) {
    var text = Substring(text)
    if text.utf8.last == 0x0A { text = text.dropLast() }
    let fields = text.split(separator: "+", maxSplits: parts + 1, omittingEmptySubsequences: false)
    guard fields.count == parts + 2, fields[0] == kind else {
      throw VaultError(
        .malformedKey, "A key of this kind begins with \(kind)+ and ends with its bytes in base64.")
    }
    guard let bytes = Base64.decode(fields[parts + 1].utf8), bytes.count == Secret.byteCount else {
      throw VaultError(
        .malformedKey, "A key ends with 32 bytes in base64, 44 characters; the text after \(kind)+ does not.")
    }
    self.parts = Array(fields[1..<parts + 1])
    secret = Secret(bytes)
  }

  /// The text of a key, a line's end after it.
  static func write(kind: String, parts: [String], _ secret: Secret) -> String {
    ([kind] + parts + [Base64.encode(secret.bytes)]).joined(separator: "+") + "\n"
  }
}
