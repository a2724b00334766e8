import EventLog
import IncidentEvents
import Projections
import Rulebook

/// What rules see of the log before a position that only moves forward: past decisions are made again one after
/// the other, and each entity's events are folded at most once for all of them.
///
/// The events are those alive today, as in every view; with which fate an event stood when a retraction was
/// recorded, the retractions before it say.
final class RunningStanding: Standing {
  private let history: EntityHistory
  /// Events before this position are seen.
  private var position = 0
  /// How many events have been folded: for one timeline never more than its entities have.
  private(set) var foldedCount = 0
  private var kept: [Reference: AnyObject] = [:]
  private var references: [Reference] = []
  let lastRecorded: RecordedTime? = nil

  init(_ history: EntityHistory) { self.history = history }

  /// Goes forward: from now on events before `position` are seen.
  func advance(to position: Int) {
    precondition(position >= self.position, "a running standing does not go back")
    self.position = position
  }

  /// One entity's state, and how far its events are folded.
  private final class Entity<State: EntityState> {
    /// Where its events may stand, as far as they were looked for.
    var candidates: [Int] = []
    var reach = 0
    var next = 0
    var state = State()
  }

  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    if State.self == CameraState.self, let camera = try camera(reference) as? State { return camera }
    return try entity(State.self, reference, stoppingWhenIntroduced: false).state
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
    case .referral: try isIntroduced(ReferralState.self, reference)
    case .report: try isIntroduced(ReportState.self, reference)
    case .erdr, .kui: true
    }
  }

  func retractionTarget(_ id: EventID) throws -> RetractionTarget? {
    guard let found = try history.index.position(of: id), found < position else { return nil }
    return try history.log.entry(at: found) { entry in
      let event = try Event(entry, at: found)
      let before = try history.retractions(about: event.subject).prefix(position)
      return RetractionTarget(
        type: event.type, subject: event.subject, isRetracted: before.isRetracted(found))
    }
  }

  /// An introduction is never undone by what follows: of an actor that thousands of events speak of, only the first
  /// is read.
  private func isIntroduced<State: EntityState>(_ type: State.Type, _ key: Reference) throws -> Bool {
    try entity(State.self, key, stoppingWhenIntroduced: true).state.isIntroduced
  }

  private func entity<State: EntityState>(
    _ type: State.Type, _ key: Reference, stoppingWhenIntroduced: Bool
  ) throws -> Entity<State> {
    // One state type a kind of entity, so that the cast holds for every entity kept.
    let entity = kept[key] as? Entity<State> ?? Entity<State>()
    kept[key] = entity
    while !entity.state.isSettled, !(stoppingWhenIntroduced && entity.state.isIntroduced) {
      if entity.next == entity.candidates.count {
        guard entity.reach < position else { break }
        // What one registration tells is not looked for in the whole log at once.
        entity.reach =
          stoppingWhenIntroduced || State.maySettle
          ? min(history.log.size, max(4096, entity.reach * 8)) : .max
        entity.candidates = try history.candidates(of: key, upTo: entity.reach)
        continue
      }
      guard entity.candidates[entity.next] < position else { break }
      entity.next += 1
      try history.visit(entity.candidates[entity.next - 1], [key], .all, &references) { event in
        Self.step(&entity.state, event, key)
        foldedCount += 1
      }
    }
    return entity
  }

  /// Who holds a camera: found backward from the position, since a return ends whatever was before it.
  private func camera(_ key: Reference) throws -> CameraState {
    var since: [Int] = []
    for place in try history.candidates(of: key, upTo: position).reversed() {
      var isReturn = false
      try history.visit(place, [key], [.cameraIssued, .cameraReturned], &references) { event in
        guard event.subject == key else { return }
        since.append(place)
        isReturn = event.type == .cameraReturned
      }
      if isReturn { break }
    }
    var state = CameraState()
    for place in since.reversed() {
      try history.visit(place, [key], .all, &references) { Self.step(&state, $0, key) }
      foldedCount += 1
    }
    return state
  }

  private static func step<State: EntityState>(
    _ state: inout State, _ event: borrowing Event, _ key: Reference
  ) {
    state.apply(event, to: key)
  }
}
