// Written by Tools/generate from Schemas/events/ledger.continued.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A loss is declared: the log does not extend the last checkpoint that was shown, and goes on from here
/// under a new origin and key.
public struct LedgerContinued: Payload {
  /// The origin of the last checkpoint shown before the loss.
  public let checkpointOrigin: Text
  /// Its root.
  public let checkpointRoot: Text
  /// Its size: what was recorded from this entry's position up to it is lost.
  public let checkpointSize: Int
  /// The log's public key from here on.
  public let logKey: Text
  /// The origin line of every checkpoint from here on.
  public let origin: Text
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"checkpointOrigin\":")
    checkpointOrigin = try r.quotedText()
    try r.literal(",\"checkpointRoot\":")
    checkpointRoot = try r.quotedText()
    try r.literal(",\"checkpointSize\":")
    checkpointSize = try r.integer()
    try r.literal(",\"logKey\":")
    logKey = try r.quotedText()
    try r.literal(",\"origin\":")
    origin = try r.quotedText()
    try r.literal("}")
  }
}

extension LedgerContinued {
  /// The schema of `kua.ledger.continued.v1`.
  static let schema = EventSchema(
    type: .ledgerContinued, title: "Ledger continued",
    summary: "A loss is declared: the log does not extend the last checkpoint that was shown, and goes on from here under a new origin and key.",
    recordedBy: "operator", feeds: "identity",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("checkpointOrigin", .pattern("origin", Vocabulary.origin), required: true, "The origin of the last checkpoint shown before the loss."),
          FieldSchema("checkpointRoot", .pattern("treeRoot", Vocabulary.treeRoot), required: true, "Its root."),
          FieldSchema("checkpointSize", .integer(1...9_007_199_254_740_991), required: true, "Its size: what was recorded from this entry's position up to it is lost."),
          FieldSchema("logKey", .pattern("verifierKey", Vocabulary.verifierKey), required: true, "The log's public key from here on."),
          FieldSchema("origin", .pattern("origin", Vocabulary.origin), required: true, "The origin line of every checkpoint from here on."),
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
      FieldSchema("type", .enumeration(["kua.ledger.continued.v1"]), required: true, "The event type."),
    ])
}
