// Written by Tools/generate from Schemas/events/relationship.recorded.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What a suspect is to a victim; from this an offence is found to be domestic.
public struct RelationshipRecorded: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// What the suspect is to the victim.
  public let kind: RelationshipKind
  /// The one offence it speaks of; absent: every offence that lists the pair.
  public let offence: Reference?
  /// The suspect.
  public let suspect: Reference
  /// The victim.
  public let victim: Reference
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"kind\":", isFirst: &isFirst)
    kind = try RelationshipKind(from: &r)
    offence = r.optional(",\"offence\":") ? try r.reference(.offence, "\"offence:") : nil
    try r.literal(",\"suspect\":")
    suspect = try r.reference(.person, "\"person:")
    try r.literal(",\"victim\":")
    victim = try r.reference(.person, "\"person:")
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let offence { visit(offence) }
    visit(suspect)
    visit(victim)
  }
}

extension RelationshipRecorded {
  /// The schema of `kua.relationship.recorded.v1`.
  static let schema = EventSchema(
    type: .relationshipRecorded, title: "Relationship recorded",
    summary: "What a suspect is to a victim; from this an offence is found to be domestic.",
    recordedBy: "duty officer, inspector, DV unit, investigator, prosecutor, court clerk, ngo worker, social service", feeds: "domestic share",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("kind", .enumeration(RelationshipKind.names, RelationshipKind.self), required: true, "What the suspect is to the victim."),
          FieldSchema("offence", .reference([.offence]), "The one offence it speaks of; absent: every offence that lists the pair."),
          FieldSchema("suspect", .reference([.person]), required: true, "The suspect."),
          FieldSchema("victim", .reference([.person]), required: true, "The victim."),
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
      FieldSchema("type", .enumeration(["kua.relationship.recorded.v1"]), required: true, "The event type."),
    ])
}
