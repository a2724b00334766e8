// Written by Tools/generate from Schemas/events/log-key.rotated.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Another key signs the log's checkpoints from here on; the origin stays.
public struct LogKeyRotated: Payload {
  /// The key that signs from here on.
  public let newKey: Text
  /// The key that signed up to here.
  public let oldKey: Text
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"newKey\":")
    newKey = try r.quotedText()
    try r.literal(",\"oldKey\":")
    oldKey = try r.quotedText()
    try r.literal("}")
  }
}

extension LogKeyRotated {
  /// The schema of `kua.log-key.rotated.v1`.
  static let schema = EventSchema(
    type: .logKeyRotated, title: "Log key rotated",
    summary: "Another key signs the log's checkpoints from here on; the origin stays.",
    recordedBy: "key officer", feeds: "identity",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("newKey", .pattern("verifierKey", Vocabulary.verifierKey), required: true, "The key that signs from here on."),
          FieldSchema("oldKey", .pattern("verifierKey", Vocabulary.verifierKey), required: true, "The key that signed up to here."),
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
      FieldSchema("type", .enumeration(["kua.log-key.rotated.v1"]), required: true, "The event type."),
    ])
}
