// Written by Tools/generate from Schemas/events/referral.made.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A person is referred to a service.
public struct ReferralMade: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Who is referred.
  public let person: Reference
  /// To what kind of help.
  public let service: Service
  /// How soon.
  public let urgency: Urgency

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"person\":", isFirst: &isFirst)
    person = try r.reference(.person, "\"person:")
    try r.literal(",\"service\":")
    service = try Service(from: &r)
    try r.literal(",\"urgency\":")
    urgency = try Urgency(from: &r)
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(person)
  }
}

extension ReferralMade {
  /// The schema of `kua.referral.made.v1`.
  static let schema = EventSchema(
    type: .referralMade, title: "Referral made",
    summary: "A person is referred to a service.",
    recordedBy: "duty officer, inspector, DV unit, investigator, prosecutor, ngo worker, centre worker, social service", feeds: "referrals",
    isLedgerOnly: false,
    vaultSubject: .member("person"),
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("_sd", .list(.pattern("disclosureDigest", Vocabulary.disclosureDigest), 1...1), "Digests of the protected and personal values, and decoys: as many as there are such members (RFC 9901)."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("person", .reference([.person]), required: true, "Who is referred."),
          FieldSchema("service", .enumeration(Service.names, Service.self), required: true, "To what kind of help."),
          FieldSchema("to", .reference([.body]), privacy: .protected, "The receiving body."),
          FieldSchema("urgency", .enumeration(Urgency.names, Urgency.self), required: true, "How soon."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.referral]), required: true, "One referral of one person to a service."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.referral.made.v1"]), required: true, "The event type."),
    ])
}
