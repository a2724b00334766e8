// Written by Tools/generate from Schemas/events/sentence.appealed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A sentence is appealed against.
public struct SentenceAppealed: Payload {
  /// An article of the Criminal Code.
  public let article: Article
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Who appealed.
  public let by: Appellant
  /// One episode of a criminal offence, as registered under an ERDR number.
  public let offence: Reference
  /// Whose sentence it is.
  public let person: Reference
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"article\":")
    article = try Article(from: &r)
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"by\":")
    by = try Appellant(from: &r)
    try r.literal(",\"offence\":")
    offence = try r.reference(.offence, "\"offence:")
    try r.literal(",\"person\":")
    person = try r.reference(.person, "\"person:")
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(offence)
    visit(person)
  }
}

extension SentenceAppealed {
  /// The schema of `kua.sentence.appealed.v1`.
  static let schema = EventSchema(
    type: .sentenceAppealed, title: "Sentence appealed",
    summary: "A sentence is appealed against.",
    recordedBy: "prosecutor, court clerk", feeds: "court outcomes",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("article", .enumeration(Article.names, Article.self), required: true, "An article of the Criminal Code."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("by", .enumeration(Appellant.names, Appellant.self), required: true, "Who appealed."),
          FieldSchema("offence", .reference([.offence]), required: true, "One episode of a criminal offence, as registered under an ERDR number."),
          FieldSchema("person", .reference([.person]), required: true, "Whose sentence it is."),
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
      FieldSchema("type", .enumeration(["kua.sentence.appealed.v1"]), required: true, "The event type."),
    ])
}
