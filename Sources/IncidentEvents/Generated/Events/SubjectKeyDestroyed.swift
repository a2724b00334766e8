// Written by Tools/generate from Schemas/events/subject-key.destroyed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The key of a person's values is destroyed: nobody can read them any more, and every hash and figure
/// stays.
public struct SubjectKeyDestroyed: Payload {
  /// The document that orders it.
  public let authority: Text
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"authority\":")
    authority = try r.quotedText()
    try r.literal("}")
  }
}

extension SubjectKeyDestroyed {
  /// The schema of `kua.subject-key.destroyed.v1`.
  static let schema = EventSchema(
    type: .subjectKeyDestroyed, title: "Subject key destroyed",
    summary: "The key of a person's values is destroyed: nobody can read them any more, and every hash and figure stays.",
    recordedBy: "key officer", feeds: "erasure",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("authority", .pattern("document", Vocabulary.document), required: true, "The document that orders it."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.person]), required: true, "A person, by 128 random bits; never an IIN, nor a hash of one."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.subject-key.destroyed.v1"]), required: true, "The event type."),
    ])
}
