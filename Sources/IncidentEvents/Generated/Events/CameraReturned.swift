// Written by Tools/generate from Schemas/events/camera.returned.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An officer hands a body-worn camera back to the armoury.
public struct CameraReturned: Payload {
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Camera clock minus true time, in milliseconds.
  public let clockOffset: Int?
  /// Firmware at return.
  public let firmware: Text?
  /// Who held the camera until now.
  public let officer: Reference
  /// The serial number.
  public let serial: Text
  /// Nothing that is kept in the vault.
  @inlinable public var commitments: DigestList? { nil }

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    clockOffset = r.member("\"clockOffset\":", isFirst: &isFirst) ? try r.integer() : nil
    firmware = r.member("\"firmware\":", isFirst: &isFirst) ? try r.quotedText() : nil
    try r.requiredMember("\"officer\":", isFirst: &isFirst)
    officer = try r.reference(.actor, "\"actor:")
    try r.literal(",\"serial\":")
    serial = try r.quotedText()
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(officer)
  }
}

extension CameraReturned {
  /// The schema of `kua.camera.returned.v1`.
  static let schema = EventSchema(
    type: .cameraReturned, title: "Camera returned",
    summary: "An officer hands a body-worn camera back to the armoury.",
    recordedBy: "armoury", feeds: "assignment proof",
    isLedgerOnly: false,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("clockOffset", .integer(-86_400_000...86_400_000), "Camera clock minus true time, in milliseconds."),
          FieldSchema("firmware", .pattern("firmwareVersion", Vocabulary.firmwareVersion), "Firmware at return."),
          FieldSchema("officer", .reference([.actor]), required: true, "Who held the camera until now."),
          FieldSchema("serial", .pattern("serialNumber", Vocabulary.serialNumber), required: true, "The serial number."),
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
      FieldSchema("type", .enumeration(["kua.camera.returned.v1"]), required: true, "The event type."),
    ])
}
