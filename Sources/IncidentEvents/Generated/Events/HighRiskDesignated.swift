// Written by Tools/generate from Schemas/events/high-risk.designated.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// The DV unit designates a person as high risk.
public struct HighRiskDesignated: Payload {
  /// The assessment it rests on.
  public let assessment: Reference
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Why, although below the threshold.
  public let overrideReason: OverrideReason?
  /// The threshold in use.
  public let thresholdVersion: RiskThreshold
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"assessment\":")
    assessment = try r.reference(.assessment, "\"assessment:")
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    overrideReason = r.optional(",\"overrideReason\":") ? try OverrideReason(from: &r) : nil
    try r.literal(",\"thresholdVersion\":")
    thresholdVersion = try RiskThreshold(from: &r)
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(assessment)
  }
}

extension HighRiskDesignated {
  /// The schema of `kua.high-risk.designated.v1`.
  static let schema = EventSchema(
    type: .highRiskDesignated, title: "High risk designated",
    summary: "The DV unit designates a person as high risk.",
    recordedBy: "DV unit", feeds: "persons.high-risk",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("assessment", .reference([.assessment]), required: true, "The assessment it rests on."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("overrideReason", .enumeration(OverrideReason.names, OverrideReason.self), "Why, although below the threshold."),
          FieldSchema("thresholdVersion", .enumeration(RiskThreshold.names, RiskThreshold.self), required: true, "The threshold in use."),
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
      FieldSchema("type", .enumeration(["kua.high-risk.designated.v1"]), required: true, "The event type."),
    ])
}
