// Written by Tools/generate from Schemas/events/access.restricted.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The values of a case are sealed from a named officer or body.
public struct AccessRestricted: Payload {
  /// The act it rests on.
  public let act: Text
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// From whom it is sealed.
  public let from: Reference
  /// Until when; without it, for good.
  public let until: LocalTime?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"act\":")
    act = try r.quotedText()
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"from\":")
    from = try r.anyReference()
    until = r.optional(",\"until\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(from)
  }
}

extension AccessRestricted {
  /// The schema of `kua.access.restricted.v1`.
  static let schema = EventSchema(
    type: .accessRestricted, title: "Access restricted",
    summary: "The values of a case are sealed from a named officer or body.",
    recordedBy: "prosecutor, court clerk", feeds: "who may look",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("act", .pattern("document", Vocabulary.document), required: true, "The act it rests on."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("from", .reference([.actor, .body]), required: true, "From whom it is sealed."),
          FieldSchema("until", .localTime, "Until when; without it, for good."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.`case`]), required: true, "A case: what is done about one or more reports."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.access.restricted.v1"]), required: true, "The event type."),
    ])
}
