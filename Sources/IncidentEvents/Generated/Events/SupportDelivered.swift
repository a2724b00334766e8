// Written by Tools/generate from Schemas/events/support.delivered.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An NGO or centre gives a person a service.
public struct SupportDelivered: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Whether it is known who it is.
  public let identity: Identity
  /// The service.
  public let kind: SupportKind
  /// Woman, child (under 18) or man, at the time.
  public let recipient: Recipient

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"identity\":", isFirst: &isFirst)
    identity = try Identity(from: &r)
    try r.literal(",\"kind\":")
    kind = try SupportKind(from: &r)
    try r.literal(",\"recipient\":")
    recipient = try Recipient(from: &r)
    try r.literal("}")
  }
}

extension SupportDelivered {
  /// The schema of `kua.support.delivered.v1`.
  static let schema = EventSchema(
    type: .supportDelivered, title: "Support delivered",
    summary: "An NGO or centre gives a person a service.",
    recordedBy: "ngo worker, centre worker", feeds: "persons.supported",
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
          FieldSchema("identity", .enumeration(Identity.names, Identity.self), required: true, "Whether it is known who it is."),
          FieldSchema("kind", .enumeration(SupportKind.names, SupportKind.self), required: true, "The service."),
          FieldSchema("minutes", .integer(1...1_440), privacy: .personal, "How long it took, in minutes."),
          FieldSchema("notes", .text(1...8000), privacy: .personal, "Notes."),
          FieldSchema("recipient", .enumeration(Recipient.names, Recipient.self), required: true, "Woman, child (under 18) or man, at the time."),
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
      FieldSchema("timeprecision", .enumeration(["day", "month", "unknown"], TimePrecision.self), required: true, ""),
      FieldSchema("type", .enumeration(["kua.support.delivered.v1"]), required: true, "The event type."),
    ])
}
