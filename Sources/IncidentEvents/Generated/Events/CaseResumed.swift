// Written by Tools/generate from Schemas/events/case.resumed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A suspended investigation goes on.
public struct CaseResumed: Payload {
  /// The decision it rests on.
  public let act: Text?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Why.
  public let ground: ResumptionGround
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    act = r.member("\"act\":", isFirst: &isFirst) ? try r.quotedText() : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"ground\":", isFirst: &isFirst)
    ground = try ResumptionGround(from: &r)
    try r.literal("}")
  }
}

extension CaseResumed {
  /// The schema of `kua.case.resumed.v1`.
  static let schema = EventSchema(
    type: .caseResumed, title: "Case resumed",
    summary: "A suspended investigation goes on.",
    recordedBy: "investigator, prosecutor, court clerk", feeds: "attrition",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("act", .pattern("document", Vocabulary.document), "The decision it rests on."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("ground", .enumeration(ResumptionGround.names, ResumptionGround.self), required: true, "Why."),
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
      FieldSchema("type", .enumeration(["kua.case.resumed.v1"]), required: true, "The event type."),
    ])
}
