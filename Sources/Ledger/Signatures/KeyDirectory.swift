import EventLog
import IncidentEvents
import Projections
import Synchronization
import TransparencyLog

/// Every public key ever enrolled in a ledger, by its id: who might have made a signature. Whether a key counts, the
/// state of its actor says.
///
/// It is shared by the threads that prepare submissions and the one that decides them.
final class KeyDirectory: Sendable {
  /// A key and the actor it was enrolled for.
  struct Holder: Sendable, Equatable {
    let actor: Reference
    let key: VerifierKey
  }

  private let holders = Mutex<[UInt32: [Holder]]>([:])
  private let isFilled = Mutex(false)

  /// Takes a key in.
  func add(_ key: VerifierKey, of actor: Reference) {
    let holder = Holder(actor: actor, key: key)
    holders.withLock { holders in
      if holders[key.keyID]?.contains(holder) != true { holders[key.keyID, default: []].append(holder) }
    }
  }

  /// Takes the key in that an event enrols, if it enrols one.
  func add(enrolledBy event: borrowing Event) {
    guard case .actorEnrolled(let data) = event.fact, let enrolled = data.key,
      let key = try? VerifierKey(parsing: event.string(enrolled.text))
    else { return }
    add(key, of: event.subject)
  }

  /// Takes every key in that was enrolled so far, the first time it is called.
  func fill(from history: EntityHistory) throws {
    guard isFilled.withLock({ !$0 }) else { return }
    for position in try history.candidates(tagged: Event.enrolmentsTag) {
      try history.log.entry(at: position) { add(enrolledBy: try Event($0, at: position)) }
      if history.revisions.isCorrected(position) {
        _ = try history.event(at: position) { add(enrolledBy: $0) }
      }
    }
    isFilled.withLock { $0 = true }
  }

  /// The keys with an id: one, or none; several where ids were made to collide.
  func holders(of keyID: UInt32) -> [Holder] { holders.withLock { $0[keyID] ?? [] } }
}
