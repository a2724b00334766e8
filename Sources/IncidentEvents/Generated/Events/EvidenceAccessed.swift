// Written by Tools/generate from Schemas/events/evidence.accessed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Someone viewed, heard or copied an exhibit.
public struct EvidenceAccessed: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// How.
  public let how: ViewingMeans
  /// The exhibit's previous event, by its id.
  public let previous: EventID?
  /// What for.
  public let purpose: EvidencePurpose
  /// Who.
  public let who: Reference
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"how\":", isFirst: &isFirst)
    how = try ViewingMeans(from: &r)
    previous = r.optional(",\"previous\":") ? try r.quoted { (r) throws(Malformed) in try r.eventID() } : nil
    try r.literal(",\"purpose\":")
    purpose = try EvidencePurpose(from: &r)
    try r.literal(",\"who\":")
    who = try r.reference(.actor, "\"actor:")
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(who)
  }
}

extension EvidenceAccessed {
  /// The schema of `kua.evidence.accessed.v1`.
  static let schema = EventSchema(
    type: .evidenceAccessed, title: "Evidence accessed",
    summary: "Someone viewed, heard or copied an exhibit.",
    recordedBy: "custodian, prosecutor", feeds: "custody chain",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("how", .enumeration(ViewingMeans.names, ViewingMeans.self), required: true, "How."),
          FieldSchema("previous", .eventID, "The exhibit's previous event, by its id."),
          FieldSchema("purpose", .enumeration(EvidencePurpose.names, EvidencePurpose.self), required: true, "What for."),
          FieldSchema("who", .reference([.actor]), required: true, "Who."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.exhibit]), required: true, "A piece of evidence with its own exhibit number."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.evidence.accessed.v1"]), required: true, "The event type."),
    ])
}
