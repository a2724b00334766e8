// Written by Tools/generate from Schemas/events/forensic-examination.concluded.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A forensic examiner has found how grave the harm to a person's health is.
public struct ForensicExaminationConcluded: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// A case: what is done about one or more reports.
  public let `case`: Reference
  /// The harm found.
  public let conclusion: ForensicConclusion
  /// For how many days health is impaired.
  public let days: Int
  /// The offence that caused it.
  public let offence: Reference?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"case\":", isFirst: &isFirst)
    `case` = try r.reference(.`case`, "\"case:")
    try r.literal(",\"conclusion\":")
    conclusion = try ForensicConclusion(from: &r)
    try r.literal(",\"days\":")
    days = try r.integer()
    offence = r.optional(",\"offence\":") ? try r.reference(.offence, "\"offence:") : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(`case`)
    if let offence { visit(offence) }
  }
}

extension ForensicExaminationConcluded {
  /// The schema of `kua.forensic-examination.concluded.v1`.
  static let schema = EventSchema(
    type: .forensicExaminationConcluded, title: "Forensic examination concluded",
    summary: "A forensic examiner has found how grave the harm to a person's health is.",
    recordedBy: "forensic examiner", feeds: "qualification",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("case", .reference([.`case`]), required: true, "A case: what is done about one or more reports."),
          FieldSchema("conclusion", .enumeration(ForensicConclusion.names, ForensicConclusion.self), required: true, "The harm found."),
          FieldSchema("days", .integer(0...730), required: true, "For how many days health is impaired."),
          FieldSchema("offence", .reference([.offence]), "The offence that caused it."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.person]), required: true, "A person, by 128 random bits; never an IIN, nor a hash of one."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.forensic-examination.concluded.v1"]), required: true, "The event type."),
    ])
}
