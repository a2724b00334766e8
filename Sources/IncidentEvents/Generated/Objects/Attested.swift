// Written by Tools/generate from Schemas/vocabulary.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The submitter stands by an unlikely fact, and names the document it rests on.
public struct Attested: BitwiseCopyable, Hashable, Sendable {
  /// The document an attestation rests on: its number, or sha256: and its digest.
  public let document: Text
  /// Why the submitter stands by an entry that a rule asks about.
  public let reason: AttestationReason

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"document\":")
    document = try r.quotedText()
    try r.literal(",\"reason\":")
    reason = try AttestationReason(from: &r)
    try r.literal("}")
  }

  package init(document: Text, reason: AttestationReason) {
    self.document = document
    self.reason = reason
  }

  /// How its schema describes it.
  static let fields: [FieldSchema] = [
    FieldSchema("document", .pattern("document", Vocabulary.document), required: true, "The document an attestation rests on: its number, or sha256: and its digest."),
    FieldSchema("reason", .enumeration(AttestationReason.names, AttestationReason.self), required: true, "Why the submitter stands by an entry that a rule asks about."),
  ]
}
