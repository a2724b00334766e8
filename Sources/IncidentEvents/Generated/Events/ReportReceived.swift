// Written by Tools/generate from Schemas/events/report.received.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A report of violence reaches a body.
public struct ReportReceived: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// How it came.
  public let channel: Channel
  /// The earliest the act can have begun.
  public let committedFrom: LocalTime?
  /// The latest it can have ended.
  public let committedTo: LocalTime?
  /// Where it happened.
  public let district: District

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"channel\":", isFirst: &isFirst)
    channel = try Channel(from: &r)
    committedFrom = r.optional(",\"committedFrom\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    committedTo = r.optional(",\"committedTo\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    try r.literal(",\"district\":")
    district = try District(from: &r)
    try r.literal("}")
  }
}

extension ReportReceived {
  /// The schema of `kua.report.received.v1`.
  static let schema = EventSchema(
    type: .reportReceived, title: "Report received",
    summary: "A report of violence reaches a body.",
    recordedBy: "duty officer, inspector, prosecutor, ngo worker, centre worker, social service", feeds: "reports by channel; the 24-hour clock",
    isLedgerOnly: false,
    vaultSubject: .subject,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("_sd", .list(.pattern("disclosureDigest", Vocabulary.disclosureDigest), 1...1), "Digests of the protected and personal values, and decoys: as many as there are such members (RFC 9901)."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("channel", .enumeration(Channel.names, Channel.self), required: true, "How it came."),
          FieldSchema("committedFrom", .localTime, "The earliest the act can have begun."),
          FieldSchema("committedTo", .localTime, "The latest it can have ended."),
          FieldSchema("district", .enumeration(District.names, District.self), required: true, "Where it happened."),
          FieldSchema("narrative", .text(1...8000), privacy: .personal, "What was told."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.report]), required: true, "A report of violence, as received."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.report.received.v1"]), required: true, "The event type."),
    ])
}
