// Written by Tools/generate from Schemas/events/camera.gap-noted.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A camera on duty did not record for a time.
public struct CameraGapNoted: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// When the gap begins.
  public let from: LocalTime
  /// Who carried the camera.
  public let officer: Reference?
  /// Why.
  public let reason: GapReason
  /// When it ends.
  public let to: LocalTime
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"from\":", isFirst: &isFirst)
    from = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    officer = r.optional(",\"officer\":") ? try r.reference(.actor, "\"actor:") : nil
    try r.literal(",\"reason\":")
    reason = try GapReason(from: &r)
    try r.literal(",\"to\":")
    to = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let officer { visit(officer) }
  }
}

extension CameraGapNoted {
  /// The schema of `kua.camera.gap-noted.v1`.
  static let schema = EventSchema(
    type: .cameraGapNoted, title: "Gap in a recording noted",
    summary: "A camera on duty did not record for a time.",
    recordedBy: "supervisor", feeds: "concealment",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("from", .localTime, required: true, "When the gap begins."),
          FieldSchema("officer", .reference([.actor]), "Who carried the camera."),
          FieldSchema("reason", .enumeration(GapReason.names, GapReason.self), required: true, "Why."),
          FieldSchema("to", .localTime, required: true, "When it ends."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.camera]), required: true, "A body-worn camera."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.camera.gap-noted.v1"]), required: true, "The event type."),
    ])
}
