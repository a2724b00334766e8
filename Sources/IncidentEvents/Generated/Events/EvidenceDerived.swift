// Written by Tools/generate from Schemas/events/evidence.derived.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A copy is made of an exhibit; the original is kept.
public struct EvidenceDerived: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The copy's size in bytes.
  public let bytes: Int
  /// Media type (IANA) of an exhibit's file.
  public let mediaType: MediaType
  /// How.
  public let method: DerivationMethod
  /// What it is made of.
  public let parent: Reference
  /// The parent's previous event, by its id.
  public let previous: EventID?
  /// Why.
  public let reason: DerivationReason
  /// SHA-256 of the copy.
  public let sha256: Text
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"bytes\":", isFirst: &isFirst)
    bytes = try r.integer()
    try r.literal(",\"mediaType\":")
    mediaType = try MediaType(from: &r)
    try r.literal(",\"method\":")
    method = try DerivationMethod(from: &r)
    try r.literal(",\"parent\":")
    parent = try r.reference(.exhibit, "\"exhibit:")
    previous = r.optional(",\"previous\":") ? try r.quoted { (r) throws(Malformed) in try r.eventID() } : nil
    try r.literal(",\"reason\":")
    reason = try DerivationReason(from: &r)
    try r.literal(",\"sha256\":")
    sha256 = try r.quotedText()
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(parent)
  }
}

extension EvidenceDerived {
  /// The schema of `kua.evidence.derived.v1`.
  static let schema = EventSchema(
    type: .evidenceDerived, title: "Evidence derived",
    summary: "A copy is made of an exhibit; the original is kept.",
    recordedBy: "custodian", feeds: "disclosure set",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("bytes", .integer(1...9_007_199_254_740_991), required: true, "The copy's size in bytes."),
          FieldSchema("mediaType", .enumeration(MediaType.names, MediaType.self), required: true, "Media type (IANA) of an exhibit's file."),
          FieldSchema("method", .enumeration(DerivationMethod.names, DerivationMethod.self), required: true, "How."),
          FieldSchema("parent", .reference([.exhibit]), required: true, "What it is made of."),
          FieldSchema("previous", .eventID, "The parent's previous event, by its id."),
          FieldSchema("reason", .enumeration(DerivationReason.names, DerivationReason.self), required: true, "Why."),
          FieldSchema("sha256", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the copy."),
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
      FieldSchema("type", .enumeration(["kua.evidence.derived.v1"]), required: true, "The event type."),
    ])
}
