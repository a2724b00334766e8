// Written by Tools/generate from Schemas/events/evidence.disposed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An exhibit's file is destroyed or handed out for good.
public struct EvidenceDisposed: Payload {
  /// The legal act that allows it.
  public let act: Text
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// How.
  public let method: DisposalMethod
  /// The exhibit's previous event, by its id.
  public let previous: EventID?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"act\":")
    act = try r.quotedText()
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"method\":")
    method = try DisposalMethod(from: &r)
    previous = r.optional(",\"previous\":") ? try r.quoted { (r) throws(Malformed) in try r.eventID() } : nil
    try r.literal("}")
  }
}

extension EvidenceDisposed {
  /// The schema of `kua.evidence.disposed.v1`.
  static let schema = EventSchema(
    type: .evidenceDisposed, title: "Evidence disposed of",
    summary: "An exhibit's file is destroyed or handed out for good.",
    recordedBy: "custodian, prosecutor", feeds: "retention",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("act", .pattern("document", Vocabulary.document), required: true, "The legal act that allows it."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("method", .enumeration(DisposalMethod.names, DisposalMethod.self), required: true, "How."),
          FieldSchema("previous", .eventID, "The exhibit's previous event, by its id."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.exhibit]), required: true, "A piece of evidence with its own exhibit number."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.evidence.disposed.v1"]), required: true, "The event type."),
    ])
}
