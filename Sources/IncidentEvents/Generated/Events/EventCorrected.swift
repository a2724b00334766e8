// Written by Tools/generate from Schemas/events/event.corrected.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An event is put right: every view is as if it had been recorded so from the start; the history shows
/// both.
public struct EventCorrected: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// What changes; of a correction it replaces the patch.
  public let patch: Patch
  /// Why.
  public let reason: CorrectionReason
  /// The event put right.
  public let target: EventID
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"patch\":", isFirst: &isFirst)
    patch = try Patch(from: &r)
    try r.literal(",\"reason\":")
    reason = try CorrectionReason(from: &r)
    try r.literal(",\"target\":")
    target = try r.quoted { (r) throws(Malformed) in try r.eventID() }
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    patch.forEachReference(in: entry, visit)
  }
}

extension EventCorrected {
  /// The schema of `kua.event.corrected.v1`.
  static let schema = EventSchema(
    type: .eventCorrected, title: "Event corrected",
    summary: "An event is put right: every view is as if it had been recorded so from the start; the history shows both.",
    recordedBy: "supervisor, prosecutor, court clerk, author", feeds: "revised series",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("patch", .patch, required: true, "What changes; of a correction it replaces the patch."),
          FieldSchema("reason", .enumeration(CorrectionReason.names, CorrectionReason.self), required: true, "Why."),
          FieldSchema("target", .eventID, required: true, "The event put right."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.actor, .assessment, .body, .camera, .`case`, .exhibit, .family, .offence, .order, .outlet, .person, .referral, .report]), required: true, "Any entity of the ledger."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.event.corrected.v1"]), required: true, "The event type."),
    ])
}
