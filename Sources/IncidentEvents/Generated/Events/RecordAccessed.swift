// Written by Tools/generate from Schemas/events/record.accessed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Someone looks at values of the vault; written before a value is shown.
public struct RecordAccessed: Payload {
  /// True when the reader was not entitled and looked in an emergency; queued for review.
  public let breakGlass: Bool?
  /// The events whose values were asked for.
  public let events: EventIDList?
  /// The fields looked at.
  public let fields: EnumerationSet<PrivateField>
  /// How.
  public let how: AccessMeans
  /// Why.
  public let purpose: AccessPurpose
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    breakGlass = r.member("\"breakGlass\":", isFirst: &isFirst) ? try r.boolean() : nil
    events = r.member("\"events\":", isFirst: &isFirst) ? try EventIDList(from: &r) : nil
    try r.requiredMember("\"fields\":", isFirst: &isFirst)
    fields = try EnumerationSet<PrivateField>(from: &r)
    try r.literal(",\"how\":")
    how = try AccessMeans(from: &r)
    try r.literal(",\"purpose\":")
    purpose = try AccessPurpose(from: &r)
    try r.literal("}")
  }
}

extension RecordAccessed {
  /// The schema of `kua.record.accessed.v1`.
  static let schema = EventSchema(
    type: .recordAccessed, title: "Record accessed",
    summary: "Someone looks at values of the vault; written before a value is shown.",
    recordedBy: "duty officer, inspector, DV unit, investigator, custodian, supervisor, forensic examiner, prosecutor, court clerk, ngo worker, centre worker, social service", feeds: "who looked",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("breakGlass", .boolean, "True when the reader was not entitled and looked in an emergency; queued for review."),
          FieldSchema("events", .list(.eventID, 1...256), "The events whose values were asked for."),
          FieldSchema("fields", .list(.enumeration(PrivateField.names, PrivateField.self), 1...16), required: true, "The fields looked at."),
          FieldSchema("how", .enumeration(AccessMeans.names, AccessMeans.self), required: true, "How."),
          FieldSchema("purpose", .enumeration(AccessPurpose.names, AccessPurpose.self), required: true, "Why."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.actor, .assessment, .body, .camera, .`case`, .exhibit, .family, .offence, .order, .outlet, .person, .referral, .report]), required: true, "Any entity of the ledger."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.record.accessed.v1"]), required: true, "The event type."),
    ])
}
