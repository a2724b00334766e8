import CanonicalJSON
public import IncidentEvents

/// A piece of evidence: its file's digest, who has it, and the holds on it.
public struct ExhibitState: EntityState {
  public static let kind = EntityKind.exhibit

  /// The act time of its registration.
  public package(set) var registered: LocalTime?
  /// SHA-256 of the file as registered, in lower-case hexadecimal.
  public package(set) var digest: String?
  /// Who has it: whoever registered it, then the receiver of each transfer.
  public package(set) var custodian: Reference?
  /// The legal holds that stand.
  public package(set) var holds: [Hold] = []

  public init() {}

  /// Whether it was taken from its device, or made of another exhibit.
  public package(set) var isAcquired = false

  public var isIntroduced: Bool { registered != nil || isAcquired }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .evidenceRegistered(let data) where registered == nil:
      registered = event.time
      digest = event.string(data.sha256)
      custodian = event.performer ?? event.actor
    case .evidenceAcquired, .evidenceDerived: isAcquired = true
    case .evidenceTransferred(let data): custodian = data.to
    case .legalHoldPlaced, .legalHoldLifted: holds.apply(event)
    default: break
    }
  }
}
