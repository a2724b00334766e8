// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A published table: what it was made of, and its digest.
public struct TableEdition: BitwiseCopyable, Hashable, Sendable {
  /// How many entries of the log it counts.
  public let cutoff: Int
  /// Numbers under it are withheld.
  public let k: Int
  /// SHA-256 of the edition of the rulebook in force at the cutoff.
  public let rulebook: Text
  /// SHA-256 of the public table in canonical form.
  public let table: Text

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"cutoff\":")
    cutoff = try r.integer()
    try r.literal(",\"k\":")
    k = try r.integer()
    try r.literal(",\"rulebook\":")
    rulebook = try r.quotedText()
    try r.literal(",\"table\":")
    table = try r.quotedText()
    try r.literal("}")
  }

  package init(cutoff: Int, k: Int, rulebook: Text, table: Text) {
    self.cutoff = cutoff
    self.k = k
    self.rulebook = rulebook
    self.table = table
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("cutoff", .integer(1...9_007_199_254_740_991), required: true, "How many entries of the log it counts."),
    FieldSchema("k", .integer(3...10), required: true, "Numbers under it are withheld."),
    FieldSchema("rulebook", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the edition of the rulebook in force at the cutoff."),
    FieldSchema("table", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the public table in canonical form."),
  ]
}
