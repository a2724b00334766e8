// Written by Tools/generate from Schemas/events/family.identified.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A family in a difficult life situation is taken on.
public struct FamilyIdentified: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// What makes it one.
  public let criteria: EnumerationSet<FamilyCriterion>
  /// The edition of the criteria of a difficult life situation.
  public let criteriaVersion: CriteriaVersion
  /// A district of Astana.
  public let district: District
  /// Who belongs to it.
  public let members: ReferenceList

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"criteria\":", isFirst: &isFirst)
    criteria = try EnumerationSet<FamilyCriterion>(from: &r)
    try r.literal(",\"criteriaVersion\":")
    criteriaVersion = try CriteriaVersion(from: &r)
    try r.literal(",\"district\":")
    district = try District(from: &r)
    try r.literal(",\"members\":")
    members = try ReferenceList(.person, "\"person:", from: &r)
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    for i in 0..<members.count { visit(members.reference(i, in: entry)) }
  }
}

extension FamilyIdentified {
  /// The schema of `kua.family.identified.v1`.
  static let schema = EventSchema(
    type: .familyIdentified, title: "Family identified",
    summary: "A family in a difficult life situation is taken on.",
    recordedBy: "social service", feeds: "families",
    isLedgerOnly: false,
    vaultSubject: .subject,
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("_sd", .list(.pattern("disclosureDigest", Vocabulary.disclosureDigest), 1...1), "Digests of the protected and personal values, and decoys: as many as there are such members (RFC 9901)."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("criteria", .list(.enumeration(FamilyCriterion.names, FamilyCriterion.self), 1...8), required: true, "What makes it one."),
          FieldSchema("criteriaVersion", .enumeration(CriteriaVersion.names, CriteriaVersion.self), required: true, "The edition of the criteria of a difficult life situation."),
          FieldSchema("district", .enumeration(District.names, District.self), required: true, "A district of Astana."),
          FieldSchema("members", .list(.reference([.person]), 1...24), required: true, "Who belongs to it."),
          FieldSchema("plan", .text(1...2000), privacy: .personal, "What is planned with the family."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.family]), required: true, "A family in a difficult life situation."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.family.identified.v1"]), required: true, "The event type."),
    ])
}
