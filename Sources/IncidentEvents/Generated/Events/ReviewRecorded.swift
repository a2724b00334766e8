// Written by Tools/generate from Schemas/events/review.recorded.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A prosecutor's review of what was recorded, and of what was not.
public struct ReviewRecorded: Payload {
  /// The act of the review.
  public let act: Text
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The event reviewed, by its id; absent where it is the whole record.
  public let event: EventID?
  /// What was found.
  public let finding: ReviewFinding
  /// The register's export it was compared with.
  public let register: RegisterReview?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"act\":")
    act = try r.quotedText()
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    event = r.optional(",\"event\":") ? try r.quoted { (r) throws(Malformed) in try r.eventID() } : nil
    try r.literal(",\"finding\":")
    finding = try ReviewFinding(from: &r)
    register = r.optional(",\"register\":") ? try RegisterReview(from: &r) : nil
    try r.literal("}")
  }
}

extension ReviewRecorded {
  /// The schema of `kua.review.recorded.v1`.
  static let schema = EventSchema(
    type: .reviewRecorded, title: "Review recorded",
    summary: "A prosecutor's review of what was recorded, and of what was not.",
    recordedBy: "prosecutor", feeds: "concealment",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("act", .pattern("document", Vocabulary.document), required: true, "The act of the review."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("event", .eventID, "The event reviewed, by its id; absent where it is the whole record."),
          FieldSchema("finding", .enumeration(ReviewFinding.names, ReviewFinding.self), required: true, "What was found."),
          FieldSchema("register", .object(RegisterReview.fields), "The register's export it was compared with."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.actor, .assessment, .body, .camera, .`case`, .exhibit, .family, .offence, .order, .outlet, .person, .referral, .report]), required: true, "Any entity of the ledger."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.review.recorded.v1"]), required: true, "The event type."),
    ])
}
