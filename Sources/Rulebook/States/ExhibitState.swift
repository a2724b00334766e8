import CanonicalJSON
public import IncidentEvents

/// A piece of evidence: where it came from, its file's digest, through whose hands it went, and what became of it.
public struct ExhibitState: EntityState {
  public static let kind = EntityKind.exhibit

  /// How it was taken from its device.
  public package(set) var acquisition: Acquisition?
  /// The act time of its registration; of a copy, of its making.
  public package(set) var registered: LocalTime?
  /// SHA-256 of the file as registered, in lower-case hexadecimal.
  public package(set) var digest: String?
  /// The case it belongs to, and the report it is of, where that was said.
  public package(set) var file: Reference?, report: Reference?
  /// The camera it was recorded with, who wore that, and from when to when.
  public package(set) var camera: Reference?, officer: Reference?
  public package(set) var recordedFrom: LocalTime?, recordedTo: LocalTime?
  /// Of a copy, what it was made of and how.
  public package(set) var origin: Origin?
  /// The copies made of it, in log order.
  public package(set) var derivatives: [Reference] = []
  /// Who has it: whoever registered it, then the receiver of each transfer.
  public package(set) var custodian: Reference?
  /// In log order.
  public package(set) var transfers: [Transfer] = []
  public package(set) var accesses: [Access] = []
  public package(set) var verifications: [Verification] = []
  public package(set) var rulings: [Ruling] = []
  /// Since when what was found does not agree with what was registered; nil when nothing is known against it.
  public package(set) var quarantined: LocalTime?
  /// That its file is gone.
  public package(set) var disposal: Disposal?
  /// The legal holds that stand.
  public package(set) var holds: [Hold] = []
  /// What the last review of it found.
  public package(set) var review: Review?
  /// The last event of its chain of custody: what the next one gives as `previous`.
  public package(set) var last: EventID?

  public init() {}

  public var isIntroduced: Bool { registered != nil || acquisition != nil }

  /// Whether its file was verified, and nothing found since speaks against it.
  public var isVerified: Bool { quarantined == nil && (verifications.last?.isMatch ?? false) }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    if case .evidenceDerived(let data) = event.fact {
      applyDerived(data, event, to: key)
    } else if case .bundleIssued(let data) = event.fact {
      // Custody does not end at export: what is handed out is a link of the chain.
      if data.previous(of: key, in: event.entry) != nil { last = event.id }
    } else if event.subject == key {
      applyOwn(event)
    }
  }

  /// Folds the making of a copy: into the copy, and into what it was made of.
  private mutating func applyDerived(_ data: EvidenceDerived, _ event: borrowing Event, to key: Reference) {
    last = event.id
    if data.parent == key { derivatives.append(event.subject) }
    guard event.subject == key, registered == nil else { return }
    registered = event.time
    digest = event.string(data.sha256)
    custodian = event.performer ?? event.actor
    origin = Origin(
      time: event.time, parent: data.parent, method: data.method, reason: data.reason)
  }

  /// Folds an event whose subject is the exhibit.
  private mutating func applyOwn(_ event: borrowing Event) {
    switch event.fact {
    case .evidenceAcquired(let data):
      acquisition = Acquisition(
        time: event.time, operator: data.operator, camera: data.camera, method: data.method,
        clockOffset: data.clockOffset, digest: event.string(data.sourceDigest))
      compare(acquisition?.digest, at: event.time)
    case .evidenceRegistered(let data):
      if registered == nil { register(data, event) }
    case .evidenceTransferred(let data):
      let out = event.string(data.digestOut), taken = event.string(data.digestIn)
      custodian = data.to
      transfers.append(
        Transfer(
          time: event.time, from: data.from, to: data.to, purpose: data.purpose,
          isUnchanged: out == taken && out == digest ?? out))
      if out != taken { quarantine(event.time) }
      compare(out, at: event.time)
    case .evidenceAccessed(let data):
      accesses.append(Access(time: event.time, who: data.who, purpose: data.purpose, how: data.how))
    case .evidenceVerified(let data):
      let isMatch = digest == event.string(data.sha256)
      verifications.append(
        Verification(time: event.time, by: event.performer ?? event.actor, isMatch: isMatch))
      if isMatch { quarantined = nil } else { quarantine(event.time) }
    case .evidenceRuled(let data):
      rulings.append(Ruling(time: event.time, ruling: data.ruling, reason: data.reason))
      quarantined = nil
    case .evidenceDisposed(let data):
      disposal = disposal ?? Disposal(time: event.time, method: data.method)
    case .legalHoldPlaced, .legalHoldLifted:
      return holds.apply(event)
    case .reviewRecorded(let data):
      review = Review(time: event.time, finding: data.finding)
      return
    default: return
    }
    last = event.id
  }

  private mutating func register(_ data: EvidenceRegistered, _ event: borrowing Event) {
    registered = event.time
    digest = event.string(data.sha256)
    custodian = event.performer ?? event.actor
    (file, report) = (data.case(in: event.entry), data.report(in: event.entry))
    (camera, officer) = (data.camera(in: event.entry), data.officer(in: event.entry))
    (recordedFrom, recordedTo) = (data.recordedFrom, data.recordedTo)
    compare(acquisition?.digest, at: event.time)
  }

  /// Quarantines it when `other` is not the digest registered.
  private mutating func compare(_ other: String?, at time: LocalTime) {
    if let digest, let other, digest != other { quarantine(time) }
  }

  private mutating func quarantine(_ time: LocalTime) {
    quarantined = quarantined ?? time
  }
}
