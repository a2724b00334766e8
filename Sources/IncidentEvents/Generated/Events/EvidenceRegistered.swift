// Written by Tools/generate from Schemas/events/evidence.registered.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// An exhibit is registered with the digest of its file.
public struct EvidenceRegistered: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Size of the file in bytes.
  public let bytes: Int
  @usableFromInline let cameraPlace: ReferencePlace
  @usableFromInline let casePlace: ReferencePlace
  /// What it is.
  public let kind: ExhibitKind
  /// Media type of the file.
  public let mediaType: MediaType
  /// The exhibit number.
  public let number: Text
  @usableFromInline let officerPlace: ReferencePlace
  /// The exhibit's previous event, by its id; it has one when it was acquired first.
  public let previous: EventID?
  /// When the recording begins.
  public let recordedFrom: LocalTime?
  /// When the recording ends.
  public let recordedTo: LocalTime?
  @usableFromInline let reportPlace: ReferencePlace
  /// Root of the hash tree over its 1 MiB segments.
  public let segmentRoot: Text?
  /// SHA-256 of the file.
  public let sha256: Text

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"bytes\":", isFirst: &isFirst)
    bytes = try r.integer()
    cameraPlace = r.optional(",\"camera\":") ? try ReferencePlace("\"camera:", from: &r) : ReferencePlace()
    casePlace = r.optional(",\"case\":") ? try ReferencePlace("\"case:", from: &r) : ReferencePlace()
    try r.literal(",\"kind\":")
    kind = try ExhibitKind(from: &r)
    try r.literal(",\"mediaType\":")
    mediaType = try MediaType(from: &r)
    try r.literal(",\"number\":")
    number = try r.quotedText()
    officerPlace = r.optional(",\"officer\":") ? try ReferencePlace("\"actor:", from: &r) : ReferencePlace()
    previous = r.optional(",\"previous\":") ? try r.quoted { (r) throws(Malformed) in try r.eventID() } : nil
    recordedFrom = r.optional(",\"recordedFrom\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    recordedTo = r.optional(",\"recordedTo\":") ? try r.quoted { (r) throws(Malformed) in try r.localTime() } : nil
    reportPlace = r.optional(",\"report\":") ? try ReferencePlace("\"report:", from: &r) : ReferencePlace()
    segmentRoot = r.optional(",\"segmentRoot\":") ? try r.quotedText() : nil
    try r.literal(",\"sha256\":")
    sha256 = try r.quotedText()
    try r.literal("}")
  }

  /// The camera that recorded it.
  @inlinable public func camera(in entry: RawSpan) -> Reference? {
    cameraPlace.reference(.camera, in: entry)
  }

  /// The case it belongs to.
  @inlinable public func `case`(in entry: RawSpan) -> Reference? {
    casePlace.reference(.`case`, in: entry)
  }

  /// Who wore the camera.
  @inlinable public func officer(in entry: RawSpan) -> Reference? {
    officerPlace.reference(.actor, in: entry)
  }

  /// The report whose call-out it records.
  @inlinable public func report(in entry: RawSpan) -> Reference? {
    reportPlace.reference(.report, in: entry)
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    if let camera = camera(in: entry) { visit(camera) }
    if let `case` = `case`(in: entry) { visit(`case`) }
    if let officer = officer(in: entry) { visit(officer) }
    if let report = report(in: entry) { visit(report) }
  }
}

extension EvidenceRegistered {
  /// The schema of `kua.evidence.registered.v1`.
  static let schema = EventSchema(
    type: .evidenceRegistered, title: "Evidence registered",
    summary: "An exhibit is registered with the digest of its file.",
    recordedBy: "custodian", feeds: "evidence; camera coverage",
    isLedgerOnly: false,
    vaultSubject: .subject,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("_sd", .list(.pattern("disclosureDigest", Vocabulary.disclosureDigest), 2...2), "Digests of the protected and personal values, and decoys: as many as there are such members (RFC 9901)."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("bytes", .integer(1...9_007_199_254_740_991), required: true, "Size of the file in bytes."),
          FieldSchema("camera", .reference([.camera]), "The camera that recorded it."),
          FieldSchema("case", .reference([.`case`]), "The case it belongs to."),
          FieldSchema("kind", .enumeration(ExhibitKind.names, ExhibitKind.self), required: true, "What it is."),
          FieldSchema("mediaType", .enumeration(MediaType.names, MediaType.self), required: true, "Media type of the file."),
          FieldSchema("number", .pattern("exhibitNumber", Vocabulary.exhibitNumber), required: true, "The exhibit number."),
          FieldSchema("officer", .reference([.actor]), "Who wore the camera."),
          FieldSchema("previous", .eventID, "The exhibit's previous event, by its id; it has one when it was acquired first."),
          FieldSchema("recordedFrom", .localTime, "When the recording begins."),
          FieldSchema("recordedTo", .localTime, "When the recording ends."),
          FieldSchema("report", .reference([.report]), "The report whose call-out it records."),
          FieldSchema("segmentRoot", .pattern("sha256", Vocabulary.sha256), "Root of the hash tree over its 1 MiB segments."),
          FieldSchema("sha256", .pattern("sha256", Vocabulary.sha256), required: true, "SHA-256 of the file."),
          FieldSchema("storageURI", .text(1...500), privacy: .protected, "Where the file lies."),
          FieldSchema("title", .text(1...200), privacy: .personal, "What it shows."),
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
      FieldSchema("type", .enumeration(["kua.evidence.registered.v1"]), required: true, "The event type."),
    ])
}
