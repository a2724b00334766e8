// Written by Tools/generate from Schemas/events/outreach.held.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Prevention work with the public.
public struct OutreachHeld: Payload {
  /// How many attended.
  public let attendance: Int
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// A district of Astana.
  public let district: District?
  /// What it was.
  public let kind: OutreachKind
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"attendance\":")
    attendance = try r.integer()
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    district = r.optional(",\"district\":") ? try District(from: &r) : nil
    try r.literal(",\"kind\":")
    kind = try OutreachKind(from: &r)
    try r.literal("}")
  }
}

extension OutreachHeld {
  /// The schema of `kua.outreach.held.v1`.
  static let schema = EventSchema(
    type: .outreachHeld, title: "Outreach held",
    summary: "Prevention work with the public.",
    recordedBy: "inspector, DV unit, ngo worker", feeds: "prevention",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attendance", .integer(0...100_000), required: true, "How many attended."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("district", .enumeration(District.names, District.self), "A district of Astana."),
          FieldSchema("kind", .enumeration(OutreachKind.names, OutreachKind.self), required: true, "What it was."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.body]), required: true, "A police station, prosecutor's office, court, crisis centre, NGO or other organisation."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.outreach.held.v1"]), required: true, "The event type."),
    ])
}
