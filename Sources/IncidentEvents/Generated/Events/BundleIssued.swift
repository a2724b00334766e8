// Written by Tools/generate from Schemas/events/bundle.issued.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// Evidence is handed out with what proves it; written before it leaves the ledger.
public struct BundleIssued: Payload {
  /// The document that asks for it.
  public let act: Text
  /// SHA-256 of the list of its entries and values.
  public let contents: Text
  /// The exhibits, each with the last event of its chain of custody.
  public let exhibits: ChainEndList
  /// Events of other kinds taken in, each with the legal act that allows it.
  public let named: NamedEventList?
  /// Who gets it.
  public let recipient: BundleRecipient
  /// The body it goes to.
  public let to: Reference?
  /// The values given out in clear, by event.
  public let values: DisclosedEventList?
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"act\":")
    act = try r.quotedText()
    try r.literal(",\"contents\":")
    contents = try r.quotedText()
    try r.literal(",\"exhibits\":")
    exhibits = try ChainEndList(from: &r)
    named = r.optional(",\"named\":") ? try NamedEventList(from: &r) : nil
    try r.literal(",\"recipient\":")
    recipient = try BundleRecipient(from: &r)
    to = r.optional(",\"to\":") ? try r.reference(.body, "\"body:") : nil
    values = r.optional(",\"values\":") ? try DisclosedEventList(from: &r) : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    exhibits.forEachReference(in: entry, visit)
    if let to { visit(to) }
  }
}

extension BundleIssued {
  /// The schema of `kua.bundle.issued.v1`.
  static let schema = EventSchema(
    type: .bundleIssued, title: "Bundle issued",
    summary: "Evidence is handed out with what proves it; written before it leaves the ledger.",
    recordedBy: "prosecutor", feeds: "custody does not end at export",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("act", .pattern("document", Vocabulary.document), required: true, "The document that asks for it."),
          FieldSchema("contents", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the list of its entries and values."),
          FieldSchema("exhibits", .list(.object(ChainEnd.fields), 1...256), required: true, "The exhibits, each with the last event of its chain of custody."),
          FieldSchema("named", .list(.object(NamedEvent.fields), 0...64), "Events of other kinds taken in, each with the legal act that allows it."),
          FieldSchema("recipient", .enumeration(BundleRecipient.names, BundleRecipient.self), required: true, "Who gets it."),
          FieldSchema("to", .reference([.body]), "The body it goes to."),
          FieldSchema("values", .list(.object(DisclosedEvent.fields), 0...256), "The values given out in clear, by event."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.`case`, .exhibit]), required: true, "What a bundle of evidence is of."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.bundle.issued.v1"]), required: true, "The event type."),
    ])
}
