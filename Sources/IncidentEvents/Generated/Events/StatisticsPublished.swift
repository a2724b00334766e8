// Written by Tools/generate from Schemas/events/statistics.published.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A year's public table is given out, or figures that a press briefing told are registered: one of the
/// two.
public struct StatisticsPublished: Payload {
  /// Of a press briefing: the document it stands in.
  public let document: Text?
  /// Of a public table: what it was made of, and its digest.
  public let edition: TableEdition?
  /// Of a press briefing: the figures it told.
  public let figures: ToldFigureList?
  /// The calendar year of the figures.
  public let year: Int
  /// Nothing that a rule could ask about.
  @inlinable public var attested: Attested? { nil }
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    document = r.member("\"document\":", isFirst: &isFirst) ? try r.quotedText() : nil
    edition = r.member("\"edition\":", isFirst: &isFirst) ? try TableEdition(from: &r) : nil
    figures = r.member("\"figures\":", isFirst: &isFirst) ? try ToldFigureList(from: &r) : nil
    try r.requiredMember("\"year\":", isFirst: &isFirst)
    year = try r.integer()
    try r.literal("}")
  }
}

extension StatisticsPublished {
  /// The schema of `kua.statistics.published.v1`.
  static let schema = EventSchema(
    type: .statisticsPublished, title: "Statistics published",
    summary: "A year's public table is given out, or figures that a press briefing told are registered: one of the two.",
    recordedBy: "statistician", feeds: "as published",
    isLedgerOnly: true,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("document", .pattern("document", Vocabulary.document), "Of a press briefing: the document it stands in."),
          FieldSchema("edition", .object(TableEdition.fields), "Of a public table: what it was made of, and its digest."),
          FieldSchema("figures", .list(.object(ToldFigure.fields), 1...128), "Of a press briefing: the figures it told."),
          FieldSchema("year", .integer(1_900...2_099), required: true, "The calendar year of the figures."),
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
      FieldSchema("type", .enumeration(["kua.statistics.published.v1"]), required: true, "The event type."),
    ])
}
