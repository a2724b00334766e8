// Written by Tools/generate from Schemas/events/risk.assessed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A trained officer fills in the ODARA survey about a suspected aggressor; the score is the ledger's to
/// compute.
public struct RiskAssessed: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The case it was made in.
  public let `case`: Reference?
  /// Where the index assault happened.
  public let district: District
  /// Whether the index event is of the tool's population.
  public let eligible: Bool
  /// The 13 answers.
  public let items: Text
  /// The suspected aggressor assessed.
  public let person: Reference
  /// Who gave each answer.
  public let sources: Text
  /// The form used.
  public let toolVersion: RiskTool
  /// The victim it concerns.
  public let victim: Reference?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    `case` = r.member("\"case\":", isFirst: &isFirst) ? try r.reference(.`case`, "\"case:") : nil
    try r.requiredMember("\"district\":", isFirst: &isFirst)
    district = try District(from: &r)
    try r.literal(",\"eligible\":")
    eligible = try r.boolean()
    try r.literal(",\"items\":")
    items = try r.quotedText()
    try r.literal(",\"person\":")
    person = try r.reference(.person, "\"person:")
    try r.literal(",\"sources\":")
    sources = try r.quotedText()
    try r.literal(",\"toolVersion\":")
    toolVersion = try RiskTool(from: &r)
    victim = r.optional(",\"victim\":") ? try r.reference(.person, "\"person:") : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let `case` { visit(`case`) }
    visit(person)
    if let victim { visit(victim) }
  }
}

extension RiskAssessed {
  /// The schema of `kua.risk.assessed.v1`.
  static let schema = EventSchema(
    type: .riskAssessed, title: "Risk assessed",
    summary: "A trained officer fills in the ODARA survey about a suspected aggressor; the score is the ledger's to compute.",
    recordedBy: "inspector, DV unit", feeds: "risk.surveys",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("case", .reference([.`case`]), "The case it was made in."),
          FieldSchema("district", .enumeration(District.names, District.self), required: true, "Where the index assault happened."),
          FieldSchema("eligible", .boolean, required: true, "Whether the index event is of the tool's population."),
          FieldSchema("items", .pattern("riskItems", Vocabulary.riskItems), required: true, "The 13 answers."),
          FieldSchema("person", .reference([.person]), required: true, "The suspected aggressor assessed."),
          FieldSchema("sources", .pattern("riskSources", Vocabulary.riskSources), required: true, "Who gave each answer."),
          FieldSchema("toolVersion", .enumeration(RiskTool.names, RiskTool.self), required: true, "The form used."),
          FieldSchema("victim", .reference([.person]), "The victim it concerns."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.assessment]), required: true, "One filled-in risk survey of one person."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.risk.assessed.v1"]), required: true, "The event type."),
    ])
}
