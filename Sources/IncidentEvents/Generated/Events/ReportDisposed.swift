// Written by Tools/generate from Schemas/events/report.disposed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A report ends without a registered offence.
public struct ReportDisposed: Payload {
  /// Who approved it.
  public let approver: Reference
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The report it is joined to.
  public let into: Reference?
  /// How.
  public let outcome: DisposalOutcome
  /// Why.
  public let reason: DisposalReason
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"approver\":")
    approver = try r.reference(.actor, "\"actor:")
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    into = r.optional(",\"into\":") ? try r.reference(.report, "\"report:") : nil
    try r.literal(",\"outcome\":")
    outcome = try DisposalOutcome(from: &r)
    try r.literal(",\"reason\":")
    reason = try DisposalReason(from: &r)
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(approver)
    if let into { visit(into) }
  }
}

extension ReportDisposed {
  /// The schema of `kua.report.disposed.v1`.
  static let schema = EventSchema(
    type: .reportDisposed, title: "Report disposed of",
    summary: "A report ends without a registered offence.",
    recordedBy: "investigator", feeds: "write-offs",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("approver", .reference([.actor]), required: true, "Who approved it."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("into", .reference([.report]), "The report it is joined to."),
          FieldSchema("outcome", .enumeration(DisposalOutcome.names, DisposalOutcome.self), required: true, "How."),
          FieldSchema("reason", .enumeration(DisposalReason.names, DisposalReason.self), required: true, "Why."),
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
      FieldSchema("type", .enumeration(["kua.report.disposed.v1"]), required: true, "The event type."),
    ])
}
