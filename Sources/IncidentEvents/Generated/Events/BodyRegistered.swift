// Written by Tools/generate from Schemas/events/body.registered.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An organisation that records, receives or acts is made known to the ledger.
public struct BodyRegistered: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// What kind of organisation it is.
  public let kind: BodyKind
  /// True for a body whose name and place must not be known, such as a shelter.
  public let protected: Bool?
  /// The kinds of help it gives.
  public let services: EnumerationSet<Service>?

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"kind\":", isFirst: &isFirst)
    kind = try BodyKind(from: &r)
    protected = r.optional(",\"protected\":") ? try r.boolean() : nil
    services = r.optional(",\"services\":") ? try EnumerationSet<Service>(from: &r) : nil
    try r.literal("}")
  }
}

extension BodyRegistered {
  /// The schema of `kua.body.registered.v1`.
  static let schema = EventSchema(
    type: .bodyRegistered, title: "Body registered",
    summary: "An organisation that records, receives or acts is made known to the ledger.",
    recordedBy: "operator", feeds: "referrals; opening of centres",
    isLedgerOnly: false,
    vaultSubject: .subject,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("_sd", .list(.pattern("disclosureDigest", Vocabulary.disclosureDigest), 2...2), "Digests of the protected and personal values, and decoys: as many as there are such members (RFC 9901)."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("kind", .enumeration(BodyKind.names, BodyKind.self), required: true, "What kind of organisation it is."),
          FieldSchema("name", .text(1...200), privacy: .protected, "Its name."),
          FieldSchema("place", .text(1...300), privacy: .protected, "Where it is."),
          FieldSchema("protected", .boolean, "True for a body whose name and place must not be known, such as a shelter."),
          FieldSchema("services", .list(.enumeration(Service.names, Service.self), 0...6), "The kinds of help it gives."),
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
      FieldSchema("type", .enumeration(["kua.body.registered.v1"]), required: true, "The event type."),
    ])
}
