// Written by Tools/generate from Schemas/events/ledger.opened.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Entry 0: what this ledger is, and the key its checkpoints are signed with. It introduces its own actor
/// and body.
public struct LedgerOpened: Payload {
  /// Version of the log format.
  public let formatVersion: Int
  /// The jurisdiction served.
  public let jurisdiction: Text
  /// The log's public key.
  public let logKey: Text
  /// The origin line of every checkpoint.
  public let origin: Text
  /// True for a ledger of invented events.
  public let synthetic: Bool?
  /// The zone local time is kept in.
  public let zone: Zone
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"formatVersion\":")
    formatVersion = try r.integer()
    try r.literal(",\"jurisdiction\":")
    jurisdiction = try r.quotedText()
    try r.literal(",\"logKey\":")
    logKey = try r.quotedText()
    try r.literal(",\"origin\":")
    origin = try r.quotedText()
    synthetic = r.optional(",\"synthetic\":") ? try r.boolean() : nil
    try r.literal(",\"zone\":")
    zone = try Zone(from: &r)
    try r.literal("}")
  }
}

extension LedgerOpened {
  /// The schema of `kua.ledger.opened.v1`.
  static let schema = EventSchema(
    type: .ledgerOpened, title: "Ledger opened",
    summary: "Entry 0: what this ledger is, and the key its checkpoints are signed with. It introduces its own actor and body.",
    recordedBy: "operator", feeds: "identity",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("formatVersion", .integer(1...1), required: true, "Version of the log format."),
          FieldSchema("jurisdiction", .pattern("jurisdiction", Vocabulary.jurisdiction), required: true, "The jurisdiction served."),
          FieldSchema("logKey", .pattern("verifierKey", Vocabulary.verifierKey), required: true, "The log's public key."),
          FieldSchema("origin", .pattern("origin", Vocabulary.origin), required: true, "The origin line of every checkpoint."),
          FieldSchema("synthetic", .boolean, "True for a ledger of invented events."),
          FieldSchema("zone", .enumeration(Zone.names, Zone.self), required: true, "The zone local time is kept in."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.body]), required: true, "A police station, prosecutor's office, court, crisis centre, NGO or other organisation."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.ledger.opened.v1"]), required: true, "The event type."),
    ])
}
