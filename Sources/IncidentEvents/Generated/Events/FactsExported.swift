// Written by Tools/generate from Schemas/events/facts.exported.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Coarsened facts of a year are handed out for analysis; written before the first of them leaves the
/// ledger.
public struct FactsExported: Payload {
  /// How many facts.
  public let facts: Int
  /// What for.
  public let purpose: ExportPurpose
  /// SHA-256 of the lines handed out.
  public let sha256: Text
  /// How many entries they are made from.
  public let size: Int
  /// The year they are of.
  public let year: Int
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"facts\":")
    facts = try r.integer()
    try r.literal(",\"purpose\":")
    purpose = try ExportPurpose(from: &r)
    try r.literal(",\"sha256\":")
    sha256 = try r.quotedText()
    try r.literal(",\"size\":")
    size = try r.integer()
    try r.literal(",\"year\":")
    year = try r.integer()
    try r.literal("}")
  }
}

extension FactsExported {
  /// The schema of `kua.facts.exported.v1`.
  static let schema = EventSchema(
    type: .factsExported, title: "Facts exported",
    summary: "Coarsened facts of a year are handed out for analysis; written before the first of them leaves the ledger.",
    recordedBy: "statistician, auditor", feeds: "who looked",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("facts", .integer(0...1_000_000_000), required: true, "How many facts."),
          FieldSchema("purpose", .enumeration(ExportPurpose.names, ExportPurpose.self), required: true, "What for."),
          FieldSchema("sha256", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the lines handed out."),
          FieldSchema("size", .integer(1...1_000_000_000_000), required: true, "How many entries they are made from."),
          FieldSchema("year", .integer(1_900...2_099), required: true, "The year they are of."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.body]), required: true, "The body they are handed out to."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.facts.exported.v1"]), required: true, "The event type."),
    ])
}
