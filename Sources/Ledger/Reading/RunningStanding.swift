import EventLog
import IncidentEvents
import Projections
import Rulebook

/// What rules see of the log before a position that only moves forward: past decisions are made again one after
/// the other, and each entity's events are folded at most once for all of them.
///
/// The events are those alive today, as they count today, as in every view; how an event stood when it was revised, the
/// revisions before that say.
final class RunningStanding: Standing {
  private let history: EntityHistory
  /// Events before this position are seen.
  private var position = 0
  /// How many events have been folded: for one timeline never more than its entities have.
  private(set) var foldedCount = 0
  private var kept: [Reference: AnyObject] = [:]
  private var references: [Reference] = []
  let lastRecorded: RecordedTime? = nil
  /// What the ledger says of itself, folded as far as the position, and where its events stand.
  private var ledgerState = LedgerState()
  private var ledgerPlaces: [Int]?
  private var ledgerPlacesFolded = 0

  init(_ history: EntityHistory) { self.history = history }

  /// Goes forward: from now on events before `position` are seen.
  func advance(to position: Int) {
    precondition(position >= self.position, "a running standing does not go back")
    self.position = position
  }

  /// One entity's state, and how far its events are folded.
  private final class Entity<State: EntityState> {
    let candidates: [Int]
    var next = 0
    var state = State()

    init(_ candidates: [Int]) { self.candidates = candidates }
  }

  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    try entity(State.self, reference, stoppingWhenIntroduced: false).state
  }

  func isIntroduced(_ reference: Reference) throws -> Bool {
    switch reference.kind {
    case .actor: try isIntroduced(ActorState.self, reference)
    case .assessment: try isIntroduced(AssessmentState.self, reference)
    case .body: try isIntroduced(BodyState.self, reference)
    case .camera: try isIntroduced(CameraState.self, reference)
    case .case: try isIntroduced(CaseState.self, reference)
    case .exhibit: try isIntroduced(ExhibitState.self, reference)
    case .offence: try isIntroduced(OffenceState.self, reference)
    case .person: try isIntroduced(PersonState.self, reference)
    case .family: try isIntroduced(FamilyState.self, reference)
    case .order: try isIntroduced(OrderState.self, reference)
    case .outlet: try isIntroduced(OutletState.self, reference)
    case .referral: try isIntroduced(ReferralState.self, reference)
    case .report: try isIntroduced(ReportState.self, reference)
    case .key: try isIntroduced(KeyState.self, reference)
    case .erdr, .kui: true
    }
  }

  /// What the ledger says of itself before the position.
  var ledger: LedgerState {
    get throws {
      let places = try ledgerPlaces ?? history.ledgerPositions()
      ledgerPlaces = places
      while ledgerPlacesFolded < places.count, places[ledgerPlacesFolded] < position {
        try history.apply(places[ledgerPlacesFolded], to: &ledgerState)
        ledgerPlacesFolded += 1
      }
      return ledgerState
    }
  }

  func revisionTarget(_ id: EventID) throws -> RevisionTarget? {
    guard let found = try history.index.position(of: id), found < position else { return nil }
    let isRetracted = history.revisions.prefix(position).isRetracted(found)
    return try history.log.entry(at: found) { entry in
      let event = try Event(entry, at: found)
      return RevisionTarget(event, isRetracted: isRetracted)
    }
  }

  func outcome(of patch: [UInt8], on id: EventID) throws -> CorrectionOutcome? {
    guard let found = try history.index.position(of: id), found < position else { return nil }
    let earlier = history.revisions.prefix(position), root = earlier.root(of: found)
    return try history.log.entry(at: root) { entry in
      let (before, after) = earlier.outcome(of: patch, on: found, entry)
      return CorrectionOutcome(position: root, before: before, after: after)
    }
  }

  func standing(before position: Int) -> any Standing {
    let earlier = RunningStanding(history)
    earlier.advance(to: position)
    return earlier
  }

  /// An introduction is never undone by what follows: a body that thousands of events speak of is asked for its
  /// first only.
  private func isIntroduced<State: EntityState>(_ type: State.Type, _ key: Reference) throws -> Bool {
    try entity(State.self, key, stoppingWhenIntroduced: true).state.isIntroduced
  }

  private func entity<State: EntityState>(
    _ type: State.Type, _ key: Reference, stoppingWhenIntroduced: Bool
  ) throws -> Entity<State> {
    // One state type a kind of entity, so that the cast holds for every entity kept.
    let entity = try kept[key] as? Entity<State> ?? Entity<State>(history.ownCandidates(of: key))
    kept[key] = entity
    let types = Self.types(of: key.kind)
    while entity.next < entity.candidates.count, entity.candidates[entity.next] < position {
      if stoppingWhenIntroduced, entity.state.isIntroduced { break }
      let place = entity.candidates[entity.next]
      entity.next += 1
      if history.revisions.isRetracted(place) { continue }
      try history.log.entry(at: place) { entry in
        guard try types.contains(EventType(endOf: entry)) else { return }
        _ = try history.revisions.withCounting(entry, at: place) { event in
          event.collectReferences(into: &references)
          guard references.contains(key) else { return }
          Self.step(&entity.state, event, key)
          foldedCount += 1
        }
      }
    }
    return entity
  }

  private static func step<State: EntityState>(
    _ state: inout State, _ event: borrowing Event, _ key: Reference
  ) {
    state.apply(event, to: key)
  }

  /// The types that the state of a kind reads, for kinds that many events of other types speak of.
  private static func types(of kind: EntityKind) -> EventTypeSet {
    switch kind {
    case .actor: [.actorEnrolled, .actorRevoked, .ledgerOpened]
    case .body:
      [.bodyRegistered, .bodyClosed, .ledgerOpened, .agreementSigned, .agreementEnded, .outreachHeld]
    case .camera: [.cameraIssued, .cameraReturned, .cameraGapNoted, .evidenceRegistered]
    default: .all
    }
  }
}
