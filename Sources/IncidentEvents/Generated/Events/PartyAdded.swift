// Written by Tools/generate from Schemas/events/party.added.v1.json; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// A person is added to a case in a role.
public struct PartyAdded: Payload {
  /// Digests of the protected and personal values, and decoys: as many as there are such members (RFC
  /// 9901).
  public let commitments: DigestList?
  /// Age band at the time.
  public let ageBand: AgeBand?
  /// The submitter stands by an unlikely fact, and names the document it rests on.
  public let attested: Attested?
  /// Whether it is known who it is.
  public let identity: Identity
  /// The person.
  public let person: Reference
  /// What the person is in the case.
  public let role: PartyRole
  /// Sex as recorded.
  public let sex: Sex?

  /// Reads the object, from its opening brace to its closing one.
  @inlinable
  public init(from r: inout EntryReader) throws(Malformed) {
    try r.literal("{")
    var isFirst = true
    commitments = r.member("\"_sd\":", isFirst: &isFirst) ? try DigestList(from: &r) : nil
    ageBand = r.member("\"ageBand\":", isFirst: &isFirst) ? try AgeBand(from: &r) : nil
    attested = r.member("\"attested\":", isFirst: &isFirst) ? try Attested(from: &r) : nil
    try r.requiredMember("\"identity\":", isFirst: &isFirst)
    identity = try Identity(from: &r)
    try r.literal(",\"person\":")
    person = try r.reference(.person, "\"person:")
    try r.literal(",\"role\":")
    role = try PartyRole(from: &r)
    sex = r.optional(",\"sex\":") ? try Sex(from: &r) : nil
    try r.literal("}")
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    visit(person)
  }
}

extension PartyAdded {
  /// The schema of `kua.party.added.v1`.
  static let schema = EventSchema(
    type: .partyAdded, title: "Party added",
    summary: "A person is added to a case in a role.",
    recordedBy: "duty officer, inspector, DV unit, investigator, prosecutor, court clerk, ngo worker, social service", feeds: "repeats",
    isLedgerOnly: false,
    vaultSubject: .member("person"),
    attributes: [
      FieldSchema("actor", .reference([.actor]), required: true, "Who entered the event, and signs it."),
      FieldSchema("body", .reference([.body]), required: true, "The recording body."),
      FieldSchema("capturedtime", .localTime, "When a device says the event was entered; excuses delay, never backdates."),
      FieldSchema(
        "data",
        .object([
          FieldSchema("_sd", .list(.pattern("disclosureDigest", Vocabulary.disclosureDigest), 6...6), "Digests of the protected and personal values, and decoys: as many as there are such members (RFC 9901)."),
          FieldSchema("address", .text(1...300), privacy: .personal, "Address."),
          FieldSchema("ageBand", .enumeration(AgeBand.names, AgeBand.self), "Age band at the time."),
          FieldSchema("attested", .object(Attested.fields), "The submitter stands by an unlikely fact, and names the document it rests on."),
          FieldSchema("birthDate", .date, privacy: .personal, "Date of birth."),
          FieldSchema("identity", .enumeration(Identity.names, Identity.self), required: true, "Whether it is known who it is."),
          FieldSchema("iin", .pattern("iin", Vocabulary.iin), privacy: .personal, "Individual identification number."),
          FieldSchema("name", .text(1...200), privacy: .personal, "Full name."),
          FieldSchema("person", .reference([.person]), required: true, "The person."),
          FieldSchema("phone", .text(1...40), privacy: .personal, "Telephone."),
          FieldSchema("role", .enumeration(PartyRole.names, PartyRole.self), required: true, "What the person is in the case."),
          FieldSchema("safeContact", .text(1...300), privacy: .personal, "How to reach the person safely."),
          FieldSchema("sex", .enumeration(Sex.names, Sex.self), "Sex as recorded."),
        ]), required: true, "What it says."),
      FieldSchema("disclosures", .list(.pattern("disclosure", Vocabulary.disclosure), 0...12), "Only in a submission whose data._sd is made already: the salted values it commits to. They go to the vault, never to the log."),
      FieldSchema("id", .eventID, required: true, "A UUIDv7 (RFC 9562 §5.7) in lower case: the event's id and idempotency key."),
      FieldSchema("performer", .reference([.actor, .body]), "Who acted, where that is not the one who entered it."),
      FieldSchema("recordedtime", .recordedTime, "Given by the ledger; only a synthetic ledger takes it from the submission."),
      FieldSchema("signature", .pattern("signature", Vocabulary.signature), "One or more signatures, space-separated, each `keyID:base64url`."),
      FieldSchema("source", .pattern("source", Vocabulary.source), required: true, "URI of the system the event was entered in."),
      FieldSchema("specversion", .enumeration(["1.0"]), required: true, ""),
      FieldSchema("subject", .reference([.`case`]), required: true, "A case: what is done about one or more reports."),
      FieldSchema("time", .localTime, required: true, "When it happened: the local wall clock and its offset."),
      FieldSchema("timeprecision", .enumeration(TimePrecision.names, TimePrecision.self), "How exactly the act time is known; absent means exact."),
      FieldSchema("type", .enumeration(["kua.party.added.v1"]), required: true, "The event type."),
    ])
}
