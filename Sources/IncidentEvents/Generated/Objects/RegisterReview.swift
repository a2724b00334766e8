// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A register's export that was compared with the ledger: its year and the file's digest.
public struct RegisterReview: BitwiseCopyable, Hashable, Sendable {
  /// A SHA-256 digest in lower-case hexadecimal.
  public let sha256: Text
  public let year: Int

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"sha256\":")
    sha256 = try r.quotedText()
    try r.literal(",\"year\":")
    year = try r.integer()
    try r.literal("}")
  }

  package init(sha256: Text, year: Int) {
    self.sha256 = sha256
    self.year = year
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("sha256", .pattern("sha256", Vocabulary.sha256), required: true, "A SHA-256 digest in lower-case hexadecimal."),
    FieldSchema("year", .integer(2_000...2_199), required: true, ""),
  ]
}
