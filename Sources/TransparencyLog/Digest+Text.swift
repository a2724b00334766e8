extension Digest: CustomStringConvertible {
  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String { Hex.encode(bytes) }

  /// The same as ``hex``.
  public var description: String { hex }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else, upper case included.
  public init?(hex text: String) {
    guard text.utf8.count == 64, let bytes = Hex.decode(text.utf8) else { return nil }
    self.init(copying: bytes)
  }

  /// The digest as 44 characters of padded base64 (RFC 4648 §4).
  public var base64: String { Base64.encode(bytes) }

  /// Reads the 44 characters of padded base64; nil for anything else: missing padding, white space and
  /// pad bits that are not zero included.
  public init?(base64 text: String) {
    self.init(base64: text.utf8)
  }

  init?(base64 text: some Collection<UInt8>) {
    guard text.count == 44, let bytes = Base64.decode(text) else { return nil }
    self.init(copying: bytes)
  }
}
