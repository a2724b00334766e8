// Written by Tools/generate from Schemas/events/case.severed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A new case is parted from another, with some of its offences.
public struct CaseSevered: Payload {
  /// The decision it rests on.
  public let act: Text?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The offences that go over to the new case.
  public let offences: ReferenceList?
  /// The case it is parted from.
  public let outOf: Reference
  /// Why.
  public let reason: JoinReason
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    act = r.member("\"act\":", isFirst: &isFirst) ? try r.quotedText() : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    offences = r.member("\"offences\":", isFirst: &isFirst) ? try ReferenceList(.offence, "\"offence:", from: &r) : nil
    try r.requiredMember("\"outOf\":", isFirst: &isFirst)
    outOf = try r.reference(.`case`, "\"case:")
    try r.literal(",\"reason\":")
    reason = try JoinReason(from: &r)
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let offences { for i in 0..<offences.count { visit(offences.reference(i, in: entry)) } }
    visit(outOf)
  }
}

extension CaseSevered {
  /// The schema of `kua.case.severed.v1`.
  static let schema = EventSchema(
    type: .caseSevered, title: "Case severed",
    summary: "A new case is parted from another, with some of its offences.",
    recordedBy: "duty officer, investigator", feeds: "case identity",
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
          FieldSchema("offences", .list(.reference([.offence]), 0...32), "The offences that go over to the new case."),
          FieldSchema("outOf", .reference([.`case`]), required: true, "The case it is parted from."),
          FieldSchema("reason", .enumeration(JoinReason.names, JoinReason.self), required: true, "Why."),
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
      FieldSchema("type", .enumeration(["kua.case.severed.v1"]), required: true, "The event type."),
    ])
}
