// Written by Tools/generate from Schemas/events/administrative-protocol.drawn-up.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An inspector draws up a protocol on an administrative offence.
public struct AdministrativeProtocolDrawnUp: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The article of the KoAP.
  public let article: AdministrativeArticle
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// When the act was done.
  public let committed: LocalTime
  /// Against whom.
  public let person: Reference

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    try r.requiredMember("\"article\":", isFirst: &isFirst)
    article = try AdministrativeArticle(from: &r)
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"committed\":")
    committed = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    try r.literal(",\"person\":")
    person = try r.reference(.person, "\"person:")
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(person)
  }
}

extension AdministrativeProtocolDrawnUp {
  /// The schema of `kua.administrative-protocol.drawn-up.v1`.
  static let schema = EventSchema(
    type: .administrativeProtocolDrawnUp, title: "Administrative protocol drawn up",
    summary: "An inspector draws up a protocol on an administrative offence.",
    recordedBy: "inspector", feeds: "administrative counts",
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
          FieldSchema("article", .enumeration(AdministrativeArticle.names, AdministrativeArticle.self), required: true, "The article of the KoAP."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("committed", .localTime, required: true, "When the act was done."),
          FieldSchema("facts", .text(1...8000), privacy: .personal, "What was found."),
          FieldSchema("person", .reference([.person]), required: true, "Against whom."),
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
      FieldSchema("type", .enumeration(["kua.administrative-protocol.drawn-up.v1"]), required: true, "The event type."),
    ])
}
