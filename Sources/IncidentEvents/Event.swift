public import CanonicalJSON

/// One event, read in place from its canonical entry; it can not outlive the bytes.
///
/// Reading decodes every attribute and refuses what is not in its place. That each value is one the schema allows
/// was settled when the entry was submitted (``SchemaCheck``); patterns are not matched again here.
public struct Event: ~Escapable {
  /// The entry's canonical bytes (RFC 8785), as stored.
  public let entry: RawSpan
  /// The entry's 0-based index in the log.
  public let position: Int
  public let type: EventType
  public let id: EventID
  /// The entity acted on.
  public let subject: Reference
  /// When it happened.
  public let time: LocalTime
  public let timePrecision: TimePrecision?
  /// When the ledger took it in; nil in a submission that leaves this to the ledger.
  public let recorded: RecordedTime?
  /// Who entered it.
  public let actor: Reference
  /// The recording body.
  public let body: Reference
  /// Who acted, where that is not the actor.
  public let performer: Reference?
  /// When a device says it was entered.
  public let captured: LocalTime?
  /// URI of the system it was entered in.
  public let source: Text
  /// Whether it carries signatures.
  public let isSigned: Bool
  /// What it says.
  public let fact: Fact

  /// Reads `entry` to its last byte.
  @inlinable @_lifetime(copy entry)
  public init(_ entry: RawSpan, at position: Int) throws(Malformed) {
    self.entry = entry
    self.position = position
    type = try EventType(endOf: entry)
    var reader = EntryReader(entry)
    try reader.literal("{\"actor\":")
    actor = try reader.reference(.actor, "\"actor:")
    try reader.literal(",\"body\":")
    body = try reader.reference(.body, "\"body:")
    captured = reader.optional(",\"capturedtime\":\"") ? try reader.localTime() : nil
    try reader.literal(",\"data\":")
    fact = try Fact(type, from: &reader)
    try reader.literal(",\"id\":\"")
    id = try reader.eventID()
    performer = reader.optional(",\"performer\":") ? try reader.anyReference() : nil
    recorded = reader.optional(",\"recordedtime\":\"") ? try reader.recordedTime() : nil
    isSigned = reader.optional(",\"signature\":\"")
    if isSigned { _ = try reader.text() }
    try reader.literal(",\"source\":\"")
    source = try reader.text()
    try reader.literal(",\"specversion\":\"1.0\",\"subject\":")
    subject = try reader.anyReference()
    try reader.literal(",\"time\":\"")
    time = try reader.localTime()
    timePrecision = reader.optional(",\"timeprecision\":") ? try TimePrecision(from: &reader) : nil
    try reader.literal(",\"type\":\"")
    try reader.literal(type.name)
    try reader.literal("\"}")
    guard reader.atEnd, entry.byteCount == reader.count else {
      throw Malformed(offset: reader.offset, expected: "the end of the entry")
    }
  }
}

extension EventType {
  /// Reads the type from the entry's last attribute, `…,"type":"kua.offence.registered.v1"}`: no attribute sorts
  /// after it, so a reader that wants only some types need not read the rest.
  @inlinable
  public init(endOf entry: RawSpan) throws(Malformed) {
    let reader = EntryReader(entry)
    let end = entry.byteCount &- 2
    var start = end
    while start > 0, reader.byte(at: start &- 1) != 0x22 { start &-= 1 }
    guard start > 0, start < end, let type = EventType(reader, Text(start: start, count: end &- start)) else {
      throw Malformed(offset: max(0, start), expected: "a known event type")
    }
    self = type
  }
}

extension Event {
  /// Every entity the event speaks of, once each: the subject, the references in its data, the numbers it takes
  /// from registers; for entry 0 also the actor it introduces. Replaces what `references` held.
  @inlinable
  public func collectReferences(into references: inout [Reference]) {
    references.removeAll(keepingCapacity: true)
    references.append(subject)
    if type == .ledgerOpened { Event.add(actor, to: &references) }
    fact.forEachReference(in: entry) { Event.add($0, to: &references) }
  }

  @inlinable
  static func add(_ reference: Reference, to references: inout [Reference]) {
    for known in references where known == reference { return }
    references.append(reference)
  }

  /// The texts of the event's tags, by which the index finds it: its entities, and the type where the type itself
  /// must be found (retractions, continuations, policies). What the event only mentions of a kind that very many mention has
  /// a tag apart: an entity's own events are found without going through those. Of what a correction's patch names it is
  /// not known whether the event becomes one of the entity's own.
  public func forEachTag(_ body: (RawSpan) -> Void) {
    var references: [Reference] = []
    collectReferences(into: &references)
    var text: [UInt8] = []
    for reference in references {
      text.removeAll(keepingCapacity: true)
      if reference.kind.isMentionedByMany, reference != subject, type != .ledgerOpened,
        type != .eventCorrected
      {
        text.append(contentsOf: Event.mentionsTag.utf8)
      }
      reference.appendText(to: &text)
      unsafe body(text.span.bytes)
    }
    if let tag = Event.registerTag(of: type) { unsafe body(Array(tag.utf8).span.bytes) }
    forEachFileTag(body)
  }

  /// What stands before a reference in the tag of events that only mention it.
  public static let mentionsTag = "mentions:"

  /// The tag under which all events of a type are found, of the few types that are looked for so.
  public static func registerTag(of type: EventType) -> String? {
    switch type {
    case .eventRetracted: retractionsTag
    case .ledgerContinued, .logKeyRotated: successionTag
    case .eventCorrected: correctionsTag
    case .eventDisputed: disputesTag
    case .bodyRegistered: bodiesTag
    case .policyAdopted: policiesTag
    case .rulebookAdopted: rulebooksTag
    case .subjectKeyDestroyed: erasuresTag
    case .accessRestricted: restrictionsTag
    case .actorEnrolled: enrolmentsTag
    default: nil
    }
  }

  /// The tag under which every body registered is found.
  public static let bodiesTag = "type:body.registered"

  /// The tag under which every erasure of a person is found.
  public static let erasuresTag = "type:subject-key.destroyed"

  /// The tag under which every sealing of a case is found.
  public static let restrictionsTag = "type:access.restricted"

  /// The tag under which every enrolment of an actor is found.
  public static let enrolmentsTag = "type:actor.enrolled"

  /// The tag under which every correction is found.
  public static let correctionsTag = "type:event.corrected"

  /// The tag under which every dispute is found.
  public static let disputesTag = "type:event.disputed"

  /// The tag under which every retraction is found.
  public static let retractionsTag = "type:event.retracted"

  /// The tag under which is found where another key began to sign: after a loss, or in the place of the one before.
  public static let successionTag = "type:log-key"

  /// The tag under which every adopted policy is found.
  public static let policiesTag = "type:policy.adopted"

  /// The tag under which every adopted edition of the rulebook is found.
  public static let rulebooksTag = "type:rulebook.adopted"
}

/// What one type of event says: a plain value read from a canonical entry.
public protocol Payload: BitwiseCopyable, Sendable {
  /// Reads the `data` object, from its opening brace to its closing one.
  init(from reader: inout EntryReader) throws(Malformed)
  /// The submitter's attestation, where a rule asked.
  var attested: Attested? { get }
  /// The digests of its protected and personal values.
  var commitments: DigestList? { get }
}
