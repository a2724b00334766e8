// Written by Tools/generate from Schemas/events/evidence.acquired.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A recording is taken from its device.
public struct EvidenceAcquired: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// The camera it was recorded with.
  public let camera: Reference?
  /// The device's clock minus true time, in milliseconds.
  public let clockOffset: Int?
  /// The docking station.
  public let dock: Text?
  /// How.
  public let method: AcquisitionMethod
  /// Who took it off the device.
  public let `operator`: Reference
  /// The exhibit's previous event, by its id.
  public let previous: EventID?
  /// SHA-256 of the file on the device.
  public let sourceDigest: Text
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    camera = r.member("\"camera\":", isFirst: &isFirst) ? try r.reference(.camera, "\"camera:") : nil
    clockOffset = r.member("\"clockOffset\":", isFirst: &isFirst) ? try r.integer() : nil
    dock = r.member("\"dock\":", isFirst: &isFirst) ? try r.quotedText() : nil
    try r.requiredMember("\"method\":", isFirst: &isFirst)
    method = try AcquisitionMethod(from: &r)
    try r.literal(",\"operator\":")
    `operator` = try r.reference(.actor, "\"actor:")
    previous = r.optional(",\"previous\":") ? try r.quoted { (r) throws(Malformed) in try r.eventID() } : nil
    try r.literal(",\"sourceDigest\":")
    sourceDigest = try r.quotedText()
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let camera { visit(camera) }
    visit(`operator`)
  }
}

extension EvidenceAcquired {
  /// The schema of `kua.evidence.acquired.v1`.
  static let schema = EventSchema(
    type: .evidenceAcquired, title: "Evidence acquired",
    summary: "A recording is taken from its device.",
    recordedBy: "custodian", feeds: "from recording to registration",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("camera", .reference([.camera]), "The camera it was recorded with."),
          FieldSchema("clockOffset", .integer(-86_400_000...86_400_000), "The device's clock minus true time, in milliseconds."),
          FieldSchema("dock", .pattern("serialNumber", Vocabulary.serialNumber), "The docking station."),
          FieldSchema("method", .enumeration(AcquisitionMethod.names, AcquisitionMethod.self), required: true, "How."),
          FieldSchema("operator", .reference([.actor]), required: true, "Who took it off the device."),
          FieldSchema("previous", .eventID, "The exhibit's previous event, by its id."),
          FieldSchema("sourceDigest", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the file on the device."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.exhibit]), required: true, "A piece of evidence with its own exhibit number."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.evidence.acquired.v1"]), required: true, "The event type."),
    ])
}
