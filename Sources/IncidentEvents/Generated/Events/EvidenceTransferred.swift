// Written by Tools/generate from Schemas/events/evidence.transferred.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An exhibit passes from one hand to another; both sign.
public struct EvidenceTransferred: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The document that orders it.
  public let authority: Text?
  /// SHA-256 of the file as the receiver took it.
  public let digestIn: Text
  /// SHA-256 of the file as the releaser gave it.
  public let digestOut: Text
  /// Who releases it.
  public let from: Reference
  /// The exhibit's previous event, by its id.
  public let previous: EventID?
  /// What for.
  public let purpose: TransferPurpose
  /// Who receives it.
  public let to: Reference
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    authority = r.member("\"authority\":", isFirst: &isFirst) ? try r.quotedText() : nil
    try r.requiredMember("\"digestIn\":", isFirst: &isFirst)
    digestIn = try r.quotedText()
    try r.literal(",\"digestOut\":")
    digestOut = try r.quotedText()
    try r.literal(",\"from\":")
    from = try r.reference(.actor, "\"actor:")
    previous = r.optional(",\"previous\":") ? try r.quoted { (r) throws(Malformed) in try r.eventID() } : nil
    try r.literal(",\"purpose\":")
    purpose = try TransferPurpose(from: &r)
    try r.literal(",\"to\":")
    to = try r.reference(.actor, "\"actor:")
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(from)
    visit(to)
  }
}

extension EvidenceTransferred {
  /// The schema of `kua.evidence.transferred.v1`.
  static let schema = EventSchema(
    type: .evidenceTransferred, title: "Evidence transferred",
    summary: "An exhibit passes from one hand to another; both sign.",
    recordedBy: "investigator, custodian, forensic examiner, prosecutor, court clerk", feeds: "custody chain",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("authority", .pattern("document", Vocabulary.document), "The document that orders it."),
          FieldSchema("digestIn", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the file as the receiver took it."),
          FieldSchema("digestOut", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the file as the releaser gave it."),
          FieldSchema("from", .reference([.actor]), required: true, "Who releases it."),
          FieldSchema("previous", .eventID, "The exhibit's previous event, by its id."),
          FieldSchema("purpose", .enumeration(TransferPurpose.names, TransferPurpose.self), required: true, "What for."),
          FieldSchema("to", .reference([.actor]), required: true, "Who receives it."),
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
      FieldSchema("type", .enumeration(["kua.evidence.transferred.v1"]), required: true, "The event type."),
    ])
}
