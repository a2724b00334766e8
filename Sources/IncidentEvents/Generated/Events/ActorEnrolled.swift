// Written by Tools/generate from Schemas/events/actor.enrolled.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Someone who may record is enrolled, with roles, a body and a key.
public struct ActorEnrolled: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The body served.
  public let body: Reference
  /// The actor's public key.
  public let key: ActorKey?
  /// What the actor may do.
  public let roles: EnumerationSet<Role>
  /// From when the key counts.
  public let validFrom: LocalTime?
  /// Until when the key counts.
  public let validTo: LocalTime?

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"body\":", isFirst: &isFirst)
    body = try r.reference(.body, "\"body:")
    key = r.optional(",\"key\":") ? try ActorKey(from: &r) : nil
    try r.literal(",\"roles\":")
    roles = try EnumerationSet<Role>(from: &r)
    validFrom = r.optional(",\"validFrom\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    validTo = r.optional(",\"validTo\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(body)
    if let key { visit(key.reference) }
  }
}

extension ActorEnrolled {
  /// The schema of `kua.actor.enrolled.v1`.
  static let schema = EventSchema(
    type: .actorEnrolled, title: "Actor enrolled",
    summary: "Someone who may record is enrolled, with roles, a body and a key.",
    recordedBy: "key officer", feeds: "signatures; roles",
    isLedgerOnly: false,
    vaultSubject: .subject,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("_sd", .list(.pattern("disclosureDigest", Vocabulary.disclosureDigest), 1...1), "Digests of the protected and personal values, and decoys: as many as there are such members (RFC 9901)."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("body", .reference([.body]), required: true, "The body served."),
          FieldSchema("key", .pattern("actor key", Vocabulary.actorKey), "The actor's public key."),
          FieldSchema("name", .text(1...200), privacy: .personal, "The actor's name."),
          FieldSchema("roles", .list(.enumeration(Role.names, Role.self), 1...8), required: true, "What the actor may do."),
          FieldSchema("validFrom", .localTime, "From when the key counts."),
          FieldSchema("validTo", .localTime, "Until when the key counts."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.actor]), required: true, "Someone who records or acts in the service of a body."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.actor.enrolled.v1"]), required: true, "The event type."),
    ])
}
