// Written by Tools/generate from Schemas/events/policy.adopted.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// From the next position on, this policy says which types need a signature, and whose.
public struct PolicyAdopted: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// SHA-256 of the policy's data in canonical form.
  public let digest: Text
  /// Which policy of the law data.
  public let version: Text
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"digest\":", isFirst: &isFirst)
    digest = try r.quotedText()
    try r.literal(",\"version\":")
    version = try r.quotedText()
    try r.literal("}")
  }
}

extension PolicyAdopted {
  /// The schema of `kua.policy.adopted.v1`.
  static let schema = EventSchema(
    type: .policyAdopted, title: "Policy adopted",
    summary: "From the next position on, this policy says which types need a signature, and whose.",
    recordedBy: "operator", feeds: "signatures",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("digest", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the policy's data in canonical form."),
          FieldSchema("version", .pattern("policyVersion", Vocabulary.policyVersion), required: true, "Which policy of the law data."),
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
      FieldSchema("type", .enumeration(["kua.policy.adopted.v1"]), required: true, "The event type."),
    ])
}
