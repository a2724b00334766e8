// Written by Tools/generate from Schemas/events/check-in.completed.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An inspector sees a monitored person, by video call or in person.
public struct CheckInCompleted: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// What gave concern.
  public let concern: Concern
  /// How the person was recognised.
  public let identifiedBy: Identification
  /// By what means.
  public let messenger: Messenger
  /// How long it lasted, in seconds.
  public let seconds: Int
  /// Whether the person was sober.
  public let sober: Bool?
  /// When the call began.
  public let started: LocalTime
  /// Whether the victim was seen apart.
  public let victimSeenApart: Bool?
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"concern\":", isFirst: &isFirst)
    concern = try Concern(from: &r)
    try r.literal(",\"identifiedBy\":")
    identifiedBy = try Identification(from: &r)
    try r.literal(",\"messenger\":")
    messenger = try Messenger(from: &r)
    try r.literal(",\"seconds\":")
    seconds = try r.integer()
    sober = r.optional(",\"sober\":") ? try r.boolean() : nil
    try r.literal(",\"started\":")
    started = try r.quoted { (r) throws(Malformed) in try r.localTime() }
    victimSeenApart = r.optional(",\"victimSeenApart\":") ? try r.boolean() : nil
    try r.literal("}")
  }
}

extension CheckInCompleted {
  /// The schema of `kua.check-in.completed.v1`.
  static let schema = EventSchema(
    type: .checkInCompleted, title: "Check-in completed",
    summary: "An inspector sees a monitored person, by video call or in person.",
    recordedBy: "inspector, DV unit", feeds: "completion",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("concern", .enumeration(Concern.names, Concern.self), required: true, "What gave concern."),
          FieldSchema("identifiedBy", .enumeration(Identification.names, Identification.self), required: true, "How the person was recognised."),
          FieldSchema("messenger", .enumeration(Messenger.names, Messenger.self), required: true, "By what means."),
          FieldSchema("seconds", .integer(0...86_400), required: true, "How long it lasted, in seconds."),
          FieldSchema("sober", .boolean, "Whether the person was sober."),
          FieldSchema("started", .localTime, required: true, "When the call began."),
          FieldSchema("victimSeenApart", .boolean, "Whether the victim was seen apart."),
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
      FieldSchema("type", .enumeration(["kua.check-in.completed.v1"]), required: true, "The event type."),
    ])
}
