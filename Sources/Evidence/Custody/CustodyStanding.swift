import IncidentEvents
import Ledger

/// What has become of an exhibit by its alive events, each with the event that says so.
struct CustodyStanding {
  /// Who has it.
  private(set) var custodian: (Reference, CustodyEvent)?
  /// Whether the file was the one registered when it was last checked.
  private(set) var lastCheck: (isMatch: Bool, CustodyEvent)?
  /// Each time in quarantine: from which event, and until which; the last may last.
  private(set) var quarantines: [(from: CustodyEvent, to: CustodyEvent?)] = []
  /// The holds in force.
  private(set) var holds: [CustodyEvent] = []
  private(set) var rulings: [(EvidenceRuling, CustodyEvent)] = []
  private(set) var disposed: CustodyEvent?
  /// How often it was accessed, and who is given it by bundles.
  private(set) var accesses = 0
  private(set) var digest: String?
  private(set) var sourceDigest: String?

  /// The event since which it is in quarantine.
  var quarantined: CustodyEvent? { quarantines.last.flatMap { $0.to == nil ? $0.from : nil } }

  init(_ record: ExhibitRecord) throws {
    for event in record.events where !event.line.isRetracted {
      try event.read { try apply($0, event, record.exhibit) }
    }
  }

  private mutating func apply(
    _ read: borrowing Event, _ event: CustodyEvent, _ exhibit: Reference
  ) throws {
    guard read.subject == exhibit else { return }
    switch read.fact {
    case .evidenceAcquired(let data):
      sourceDigest = read.string(data.sourceDigest)
      compare(sourceDigest, event)
    case .evidenceRegistered(let data): register(read.string(data.sha256), event)
    case .evidenceDerived(let data): register(read.string(data.sha256), event)
    case .evidenceTransferred(let data):
      custodian = (data.to, event)
      let given = read.string(data.digestOut), taken = read.string(data.digestIn)
      if given != taken { quarantine(event) }
      compare(given, event)
    case .evidenceAccessed: accesses += 1
    case .evidenceVerified(let data):
      let isMatch = read.string(data.sha256) == digest
      lastCheck = (isMatch, event)
      if isMatch { release(event) } else { quarantine(event) }
    case .evidenceRuled(let data):
      rulings.append((data.ruling, event))
      release(event)
    case .evidenceDisposed: disposed = disposed ?? event
    case .legalHoldPlaced: holds.append(event)
    case .legalHoldLifted(let data): holds.removeAll { $0.id == data.hold }
    default: break
    }
  }

  private mutating func register(_ digest: String, _ event: CustodyEvent) {
    guard self.digest == nil else { return }
    self.digest = digest
    custodian = (event.by, event)
    compare(sourceDigest, event)
  }

  private mutating func compare(_ other: String?, _ event: CustodyEvent) {
    if let digest, let other, digest != other { quarantine(event) }
  }

  private mutating func quarantine(_ event: CustodyEvent) {
    if quarantined == nil { quarantines.append((event, nil)) }
  }

  private mutating func release(_ event: CustodyEvent) {
    if quarantined != nil { quarantines[quarantines.count - 1].to = event }
  }
}
