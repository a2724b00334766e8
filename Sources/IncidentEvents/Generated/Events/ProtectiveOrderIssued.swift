// Written by Tools/generate from Schemas/events/protective-order.issued.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The police forbid a person acts against those the order protects.
public struct ProtectiveOrderIssued: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// What it forbids.
  public let bans: EnumerationSet<OrderBan>
  /// A case: what is done about one or more reports.
  public let `case`: Reference?
  /// For how many days.
  public let days: Int
  /// Whom it binds.
  public let person: Reference
  /// Whom it protects.
  public let protectedPersons: ReferenceList
  /// The report that led to it.
  public let report: Reference?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"bans\":", isFirst: &isFirst)
    bans = try EnumerationSet<OrderBan>(from: &r)
    `case` = r.optional(",\"case\":") ? try r.reference(.`case`, "\"case:") : nil
    try r.literal(",\"days\":")
    days = try r.integer()
    try r.literal(",\"person\":")
    person = try r.reference(.person, "\"person:")
    try r.literal(",\"protectedPersons\":")
    protectedPersons = try ReferenceList(.person, "\"person:", from: &r)
    report = r.optional(",\"report\":") ? try r.reference(.report, "\"report:") : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let `case` { visit(`case`) }
    visit(person)
    for i in 0..<protectedPersons.count { visit(protectedPersons.reference(i, in: entry)) }
    if let report { visit(report) }
  }
}

extension ProtectiveOrderIssued {
  /// The schema of `kua.protective-order.issued.v1`.
  static let schema = EventSchema(
    type: .protectiveOrderIssued, title: "Protective order issued",
    summary: "The police forbid a person acts against those the order protects.",
    recordedBy: "inspector, DV unit, supervisor", feeds: "orders",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("bans", .list(.enumeration(OrderBan.names, OrderBan.self), 1...7), required: true, "What it forbids."),
          FieldSchema("case", .reference([.`case`]), "A case: what is done about one or more reports."),
          FieldSchema("days", .integer(1...365), required: true, "For how many days."),
          FieldSchema("person", .reference([.person]), required: true, "Whom it binds."),
          FieldSchema("protectedPersons", .list(.reference([.person]), 1...16), required: true, "Whom it protects."),
          FieldSchema("report", .reference([.report]), "The report that led to it."),
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
      FieldSchema("type", .enumeration(["kua.protective-order.issued.v1"]), required: true, "The event type."),
    ])
}
