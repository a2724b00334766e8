// Written by Tools/generate from Schemas/events/offence.registered.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An investigator registers a criminal offence in the Unified Register (ERDR).
public struct OffenceRegistered: Payload {
  /// The article of the Criminal Code.
  public let article: Article
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The case it belongs to.
  public let `case`: Reference
  /// When the act began.
  public let committedFrom: LocalTime
  /// When the act ended; rules on dates look at this.
  public let committedTo: LocalTime
  /// Where it was committed.
  public let district: District
  /// As declared; the ledger derives its own answer from relationships.
  public let domestic: DeclaredDomestic
  /// The episode under that number.
  public let episode: Int
  /// The ERDR number.
  public let erdr: ERDRNumber
  /// The part of the article.
  public let part: Int
  /// The suspects.
  public let suspects: ReferenceList?
  /// The victims.
  public let victims: ReferenceList?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"article\":")
    article = try Article(from: &r)
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"case\":")
    `case` = try r.reference(.`case`, "\"case:")
    try r.literal(",\"committedFrom\":")
    committedFrom = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    try r.literal(",\"committedTo\":")
    committedTo = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    try r.literal(",\"district\":")
    district = try District(from: &r)
    try r.literal(",\"domestic\":")
    domestic = try DeclaredDomestic(from: &r)
    try r.literal(",\"episode\":")
    episode = try r.integer()
    try r.literal(",\"erdr\":")
    erdr = try ERDRNumber(from: &r)
    try r.literal(",\"part\":")
    part = try r.integer()
    suspects = r.optional(",\"suspects\":") ? try ReferenceList(.person, "\"person:", from: &r) : nil
    victims = r.optional(",\"victims\":") ? try ReferenceList(.person, "\"person:", from: &r) : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(`case`)
    visit(erdr.reference)
    if let suspects { for i in 0..<suspects.count { visit(suspects.reference(i, in: entry)) } }
    if let victims { for i in 0..<victims.count { visit(victims.reference(i, in: entry)) } }
  }
}

extension OffenceRegistered {
  /// The schema of `kua.offence.registered.v1`.
  static let schema = EventSchema(
    type: .offenceRegistered, title: "Offence registered",
    summary: "An investigator registers a criminal offence in the Unified Register (ERDR).",
    recordedBy: "investigator", feeds: "offences.registered and its parts",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("article", .enumeration(Article.names, Article.self), required: true, "The article of the Criminal Code."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("case", .reference([.`case`]), required: true, "The case it belongs to."),
          FieldSchema("committedFrom", .localTime, required: true, "When the act began."),
          FieldSchema("committedTo", .localTime, required: true, "When the act ended; rules on dates look at this."),
          FieldSchema("district", .enumeration(District.names, District.self), required: true, "Where it was committed."),
          FieldSchema("domestic", .enumeration(DeclaredDomestic.names, DeclaredDomestic.self), required: true, "As declared; the ledger derives its own answer from relationships."),
          FieldSchema("episode", .integer(1...99), required: true, "The episode under that number."),
          FieldSchema("erdr", .pattern("ERDR number", Vocabulary.erdrNumber), required: true, "The ERDR number."),
          FieldSchema("part", .integer(1...9), required: true, "The part of the article."),
          FieldSchema("suspects", .list(.reference([.person]), 0...16), "The suspects."),
          FieldSchema("victims", .list(.reference([.person]), 0...16), "The victims."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.offence]), required: true, "One episode of a criminal offence, as registered under an ERDR number."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.offence.registered.v1"]), required: true, "The event type."),
    ])
}
