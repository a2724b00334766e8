import IncidentEvents
import Projections
import Rulebook
import TransparencyLog

/// Who could sign, with which keys, and what had to be signed, at every position of a log: folded in log order from
/// the log alone.
struct SigningTimeline: Sendable {
  private var actors = FoldedStates<ActorState>()
  private var bodies = FoldedStates<BodyState>()
  /// What the ledger said of itself, each from a position on.
  private var ledger: [(first: Int, state: LedgerState)] = []
  private var revisions = Revisions()
  private let directory = KeyDirectory()

  /// - Parameter entries: every entry of ``types``.
  init(_ entries: NotedEntries) {
    var places: [EventID: Int] = [:]
    for position in entries.positions {
      entries.withEvent(at: position) { event in
        places[event.id] = position
        guard let (kind, id, patch) = Revisions.revision(event) else { return add(event) }
        // What is not among these has no bearing on signatures.
        guard let target = places[id] else { return }
        revise(
          by: Revisions.Revision(position: position, target: target, kind: kind, patch: patch), entries)
      }
    }
  }

  /// The types of events that it is folded from.
  static let types: EventTypeSet = [
    .ledgerOpened, .ledgerContinued, .actorEnrolled, .actorRevoked, .bodyRegistered, .bodyClosed,
    .policyAdopted, .eventRetracted, .eventCorrected,
  ]

  private mutating func add(_ event: borrowing Event) {
    directory.add(enrolledBy: event)
    if LedgerState.reads(event.type) {
      var state = ledger.last?.state ?? LedgerState()
      state.apply(event)
      ledger.append((event.position + 1, state))
    }
    if event.type == .ledgerOpened { actors.apply(event, to: event.actor) }
    switch event.subject.kind {
    case .actor: actors.apply(event, to: event.subject)
    case .body: bodies.apply(event, to: event.subject)
    default: break
    }
  }

  private mutating func revise(by revision: Revisions.Revision, _ entries: NotedEntries) {
    let before = revisions
    for place in revisions.add(revision) {
      let known = revisions
      // Whom the event is about, and whom it was about until now.
      var subjects: Set<Reference> = []
      entries.withEvent(at: place) { subjects.insert($0.subject) }
      for stand in [before, known] {
        entries.withEvent(at: place, as: stand) { event in
          subjects.insert(event.subject)
          directory.add(enrolledBy: event)
        }
      }
      for subject in subjects {
        switch subject.kind {
        case .actor: actors.refold(subject, with: place, after: revision.position, entries, known)
        case .body: bodies.refold(subject, with: place, after: revision.position, entries, known)
        default: break
        }
      }
    }
  }

  /// What was known when the entry at a position was judged.
  func standing(at position: Int) -> At { At(timeline: self, position: position) }

  /// The position from which on entries can have had to be signed; nil when no policy was ever adopted.
  var firstPolicy: Int? { ledger.first { $0.state.policy != nil }?.first }

  /// What was known when the entry at one position was judged.
  struct At: SigningStanding {
    fileprivate let timeline: SigningTimeline
    fileprivate let position: Int

    var ledger: LedgerState {
      timeline.ledger.last { $0.first <= position }?.state ?? timeline.ledger.first?.state ?? LedgerState()
    }
    func actor(_ reference: Reference) -> ActorState { timeline.actors.state(of: reference, at: position) }
    func body(_ reference: Reference) -> BodyState { timeline.bodies.state(of: reference, at: position) }
    func holders(ofKeyID id: UInt32) -> [Reference] { timeline.directory.holders(of: id).map(\.actor) }
  }
}
