// Written by Tools/generate from Schemas/events/report.numbered.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A report is entered in the book of reports (KUI).
public struct ReportNumbered: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The notification coupon.
  public let coupon: Text?
  /// Its KUI number.
  public let kui: KUINumber
  /// The organ that keeps the book.
  public let organ: Reference
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    coupon = r.member("\"coupon\":", isFirst: &isFirst) ? try r.quotedText() : nil
    try r.requiredMember("\"kui\":", isFirst: &isFirst)
    kui = try KUINumber(from: &r)
    try r.literal(",\"organ\":")
    organ = try r.reference(.body, "\"body:")
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(kui.reference)
    visit(organ)
  }
}

extension ReportNumbered {
  /// The schema of `kua.report.numbered.v1`.
  static let schema = EventSchema(
    type: .reportNumbered, title: "Report numbered",
    summary: "A report is entered in the book of reports (KUI).",
    recordedBy: "duty officer", feeds: "–",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("coupon", .pattern("couponNumber", Vocabulary.couponNumber), "The notification coupon."),
          FieldSchema("kui", .pattern("KUI number", Vocabulary.kuiNumber), required: true, "Its KUI number."),
          FieldSchema("organ", .reference([.body]), required: true, "The organ that keeps the book."),
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
      FieldSchema("type", .enumeration(["kua.report.numbered.v1"]), required: true, "The event type."),
    ])
}
