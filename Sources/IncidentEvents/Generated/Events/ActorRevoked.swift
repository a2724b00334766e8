// Written by Tools/generate from Schemas/events/actor.revoked.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// One key of an actor, or the actor with every key, counts no longer. A later enrolment can begin anew.
public struct ActorRevoked: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The key that counts no longer; without it all of them, and the roles too.
  public let key: ActorKey?
  /// Why.
  public let reason: RevocationReason
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    key = r.member("\"key\":", isFirst: &isFirst) ? try ActorKey(from: &r) : nil
    try r.requiredMember("\"reason\":", isFirst: &isFirst)
    reason = try RevocationReason(from: &r)
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let key { visit(key.reference) }
  }
}

extension ActorRevoked {
  /// The schema of `kua.actor.revoked.v1`.
  static let schema = EventSchema(
    type: .actorRevoked, title: "Actor revoked",
    summary: "One key of an actor, or the actor with every key, counts no longer. A later enrolment can begin anew.",
    recordedBy: "key officer", feeds: "signatures; roles",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("key", .pattern("actor key", Vocabulary.actorKey), "The key that counts no longer; without it all of them, and the roles too."),
          FieldSchema("reason", .enumeration(RevocationReason.names, RevocationReason.self), required: true, "Why."),
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
      FieldSchema("type", .enumeration(["kua.actor.revoked.v1"]), required: true, "The event type."),
    ])
}
