// Written by Tools/generate from Schemas/events/alcohol-sale.inspected.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An outlet's sale of alcohol is inspected.
public struct AlcoholSaleInspected: Payload {
  /// When the sale took place, or the inspection where there was none.
  public let at: LocalTime
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// A district of Astana.
  public let district: District
  /// The strength of what was sold, in percent by volume; 0 where nothing was.
  public let strengthPercent: Int
  /// What was found.
  public let violation: SaleViolation
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"at\":")
    at = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"district\":")
    district = try District(from: &r)
    try r.literal(",\"strengthPercent\":")
    strengthPercent = try r.integer()
    try r.literal(",\"violation\":")
    violation = try SaleViolation(from: &r)
    try r.literal("}")
  }
}

extension AlcoholSaleInspected {
  /// The schema of `kua.alcohol-sale.inspected.v1`.
  static let schema = EventSchema(
    type: .alcoholSaleInspected, title: "Alcohol sale inspected",
    summary: "An outlet's sale of alcohol is inspected.",
    recordedBy: "inspector, akimat inspector", feeds: "control",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("at", .localTime, required: true, "When the sale took place, or the inspection where there was none."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("district", .enumeration(District.names, District.self), required: true, "A district of Astana."),
          FieldSchema("strengthPercent", .integer(0...100), required: true, "The strength of what was sold, in percent by volume; 0 where nothing was."),
          FieldSchema("violation", .enumeration(SaleViolation.names, SaleViolation.self), required: true, "What was found."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.outlet]), required: true, "A shop or other place that sells alcohol."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.alcohol-sale.inspected.v1"]), required: true, "The event type."),
    ])
}
