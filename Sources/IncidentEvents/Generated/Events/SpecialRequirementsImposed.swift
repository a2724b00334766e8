// Written by Tools/generate from Schemas/events/special-requirements.imposed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A court imposes special requirements to a person's behaviour.
public struct SpecialRequirementsImposed: Payload {
  /// The court act.
  public let act: Text
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// What is forbidden.
  public let bans: EnumerationSet<OrderBan>
  /// A case: what is done about one or more reports.
  public let `case`: Reference?
  /// For how many months.
  public let months: Int
  /// Whom they bind.
  public let person: Reference
  /// Whom they protect.
  public let protectedPersons: ReferenceList?
  /// How often a month the person reports to the police.
  public let reportsPerMonth: Int
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"act\":")
    act = try r.quotedText()
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"bans\":")
    bans = try EnumerationSet<OrderBan>(from: &r)
    `case` = r.optional(",\"case\":") ? try r.reference(.`case`, "\"case:") : nil
    try r.literal(",\"months\":")
    months = try r.integer()
    try r.literal(",\"person\":")
    person = try r.reference(.person, "\"person:")
    protectedPersons = r.optional(",\"protectedPersons\":") ? try ReferenceList(.person, "\"person:", from: &r) : nil
    try r.literal(",\"reportsPerMonth\":")
    reportsPerMonth = try r.integer()
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let `case` { visit(`case`) }
    visit(person)
    if let protectedPersons { for i in 0..<protectedPersons.count { visit(protectedPersons.reference(i, in: entry)) } }
  }
}

extension SpecialRequirementsImposed {
  /// The schema of `kua.special-requirements.imposed.v1`.
  static let schema = EventSchema(
    type: .specialRequirementsImposed, title: "Special requirements imposed",
    summary: "A court imposes special requirements to a person's behaviour.",
    recordedBy: "court clerk", feeds: "prevention",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("act", .pattern("document", Vocabulary.document), required: true, "The court act."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("bans", .list(.enumeration(OrderBan.names, OrderBan.self), 1...7), required: true, "What is forbidden."),
          FieldSchema("case", .reference([.`case`]), "A case: what is done about one or more reports."),
          FieldSchema("months", .integer(1...60), required: true, "For how many months."),
          FieldSchema("person", .reference([.person]), required: true, "Whom they bind."),
          FieldSchema("protectedPersons", .list(.reference([.person]), 0...16), "Whom they protect."),
          FieldSchema("reportsPerMonth", .integer(0...31), required: true, "How often a month the person reports to the police."),
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
      FieldSchema("type", .enumeration(["kua.special-requirements.imposed.v1"]), required: true, "The event type."),
    ])
}
