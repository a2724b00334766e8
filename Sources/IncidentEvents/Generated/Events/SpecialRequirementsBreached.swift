// Written by Tools/generate from Schemas/events/special-requirements.breached.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The person did not keep the special requirements.
public struct SpecialRequirementsBreached: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The ban that was breached.
  public let ban: OrderBan?
  /// What was breached.
  public let kind: RequirementBreach
  /// The report of it.
  public let report: Reference?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    ban = r.member("\"ban\":", isFirst: &isFirst) ? try OrderBan(from: &r) : nil
    try r.requiredMember("\"kind\":", isFirst: &isFirst)
    kind = try RequirementBreach(from: &r)
    report = r.optional(",\"report\":") ? try r.reference(.report, "\"report:") : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let report { visit(report) }
  }
}

extension SpecialRequirementsBreached {
  /// The schema of `kua.special-requirements.breached.v1`.
  static let schema = EventSchema(
    type: .specialRequirementsBreached, title: "Special requirements breached",
    summary: "The person did not keep the special requirements.",
    recordedBy: "inspector, DV unit", feeds: "prevention",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("ban", .enumeration(OrderBan.names, OrderBan.self), "The ban that was breached."),
          FieldSchema("kind", .enumeration(RequirementBreach.names, RequirementBreach.self), required: true, "What was breached."),
          FieldSchema("report", .reference([.report]), "The report of it."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.order]), required: true, "A protective order, or special requirements to behaviour imposed by a court."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.special-requirements.breached.v1"]), required: true, "The event type."),
    ])
}
