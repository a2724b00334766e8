// Written by Tools/generate from Schemas/events/call-out.attended.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An inspector attends the scene of a report.
public struct CallOutAttended: Payload {
  /// When it arrived.
  public let arrived: LocalTime
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The cameras that recorded.
  public let cameras: ReferenceList
  /// Whether children were on the scene.
  public let childrenPresent: Bool?
  /// When the patrol was sent.
  public let dispatched: LocalTime?
  /// Why nothing was recorded.
  public let noRecordingReason: NoRecordingReason?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    try r.literal("\"arrived\":")
    arrived = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    attested = r.optional(",\"attested\":") ? try Attested(from: &r) : nil
    try r.literal(",\"cameras\":")
    cameras = try ReferenceList(.camera, "\"camera:", from: &r)
    childrenPresent = r.optional(",\"childrenPresent\":") ? try r.boolean() : nil
    dispatched = r.optional(",\"dispatched\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    noRecordingReason = r.optional(",\"noRecordingReason\":") ? try NoRecordingReason(from: &r) : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    for i in 0..<cameras.count { visit(cameras.reference(i, in: entry)) }
  }
}

extension CallOutAttended {
  /// The schema of `kua.call-out.attended.v1`.
  static let schema = EventSchema(
    type: .callOutAttended, title: "Call-out attended",
    summary: "An inspector attends the scene of a report.",
    recordedBy: "inspector", feeds: "response time; camera coverage",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("arrived", .localTime, required: true, "When it arrived."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("cameras", .list(.reference([.camera]), 0...8), required: true, "The cameras that recorded."),
          FieldSchema("childrenPresent", .boolean, "Whether children were on the scene."),
          FieldSchema("dispatched", .localTime, "When the patrol was sent."),
          FieldSchema("noRecordingReason", .enumeration(NoRecordingReason.names, NoRecordingReason.self), "Why nothing was recorded."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.report]), required: true, "A report of violence, as received."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.call-out.attended.v1"]), required: true, "The event type."),
    ])
}
