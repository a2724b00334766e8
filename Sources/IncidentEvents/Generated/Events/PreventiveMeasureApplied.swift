// Written by Tools/generate from Schemas/events/preventive-measure.applied.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A preventive measure of criminal procedure is applied to a person.
public struct PreventiveMeasureApplied: Payload {
  /// The decision it rests on.
  public let act: Text?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// A case: what is done about one or more reports.
  public let `case`: Reference
  /// Which.
  public let kind: MeasureKind
  /// Until when.
  public let until: LocalTime?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    act = r.member("\"act\":", isFirst: &isFirst) ? try r.quotedText() : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"case\":", isFirst: &isFirst)
    `case` = try r.reference(.`case`, "\"case:")
    try r.literal(",\"kind\":")
    kind = try MeasureKind(from: &r)
    until = r.optional(",\"until\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(`case`)
  }
}

extension PreventiveMeasureApplied {
  /// The schema of `kua.preventive-measure.applied.v1`.
  static let schema = EventSchema(
    type: .preventiveMeasureApplied, title: "Preventive measure applied",
    summary: "A preventive measure of criminal procedure is applied to a person.",
    recordedBy: "prosecutor, court clerk", feeds: "case state",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("act", .pattern("document", Vocabulary.document), "The decision it rests on."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("case", .reference([.`case`]), required: true, "A case: what is done about one or more reports."),
          FieldSchema("kind", .enumeration(MeasureKind.names, MeasureKind.self), required: true, "Which."),
          FieldSchema("until", .localTime, "Until when."),
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
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.preventive-measure.applied.v1"]), required: true, "The event type."),
    ])
}
