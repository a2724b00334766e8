// Written by Tools/generate from Schemas/events/consent.given.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A person agrees that data are passed on, or another ground lets them be.
public struct ConsentGiven: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Until when it holds; absent means until it is withdrawn.
  public let expires: LocalTime?
  /// Who gave it, where that is not the person.
  public let givenBy: Reference?
  /// On what ground.
  public let ground: ConsentGround
  /// Who may be given the data.
  public let recipients: EnumerationSet<BodyKind>
  /// What may be passed on.
  public let scope: EnumerationSet<ConsentScope>
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    expires = r.member("\"expires\":", isFirst: &isFirst) ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    givenBy = r.member("\"givenBy\":", isFirst: &isFirst) ? try r.reference(.person, "\"person:") : nil
    try r.requiredMember("\"ground\":", isFirst: &isFirst)
    ground = try ConsentGround(from: &r)
    try r.literal(",\"recipients\":")
    recipients = try EnumerationSet<BodyKind>(from: &r)
    try r.literal(",\"scope\":")
    scope = try EnumerationSet<ConsentScope>(from: &r)
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let givenBy { visit(givenBy) }
  }
}

extension ConsentGiven {
  /// The schema of `kua.consent.given.v1`.
  static let schema = EventSchema(
    type: .consentGiven, title: "Consent given",
    summary: "A person agrees that data are passed on, or another ground lets them be.",
    recordedBy: "duty officer, inspector, DV unit, investigator, ngo worker, centre worker, social service", feeds: "referral gate",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("expires", .localTime, "Until when it holds; absent means until it is withdrawn."),
          FieldSchema("givenBy", .reference([.person]), "Who gave it, where that is not the person."),
          FieldSchema("ground", .enumeration(ConsentGround.names, ConsentGround.self), required: true, "On what ground."),
          FieldSchema("recipients", .list(.enumeration(BodyKind.names, BodyKind.self), 1...11), required: true, "Who may be given the data."),
          FieldSchema("scope", .list(.enumeration(ConsentScope.names, ConsentScope.self), 1...5), required: true, "What may be passed on."),
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
      FieldSchema("type", .enumeration(["kua.consent.given.v1"]), required: true, "The event type."),
    ])
}
