import EventLog
import IncidentEvents
import Projections
import Rulebook

/// The states that decisions look at: folded from an entity's events when first asked for, kept up to date as
/// events are accepted, and let go again when there are too many.
///
/// Between two commits nothing is let go, so a state always holds what has been accepted and is not yet durable.
final class DecisionStates {
  /// The most states kept over a commit: some hundred megabytes at worst.
  static let capacity = 400_000

  private var actors = Kept<ActorState>(), assessments = Kept<AssessmentState>(), bodies = Kept<BodyState>()
  private var cameras = Kept<CameraState>(), cases = Kept<CaseState>(), exhibits = Kept<ExhibitState>()
  private var offences = Kept<OffenceState>(), persons = Kept<PersonState>(),
    referrals = Kept<ReferralState>()
  private var reports = Kept<ReportState>(), erdrNumbers = Kept<ERDRState>(), kuiNumbers = Kept<KUIState>()

  /// The log as last committed.
  var history: EntityHistory
  /// Entities whose states a retraction has made wrong; their events may not be in the index yet.
  private var forgotten: Set<Reference> = []
  /// Makes everything accepted so far findable, and ``history`` that of the newest log.
  var makeFindable: () throws -> Void = {}

  init(_ history: EntityHistory) { self.history = history }

  /// What an entity's state is folded from when it is not kept.
  private func history(for key: Reference) throws -> EntityHistory {
    if !forgotten.isEmpty, forgotten.remove(key) != nil { try makeFindable() }
    return history
  }

  /// The states of one kind.
  private struct Kept<State: EntityState> {
    var states: [Reference: State] = [:]

    @inline(__always)
    mutating func state(_ key: Reference, _ history: EntityHistory) throws -> State {
      if let state = states[key] { return state }
      let state = try history.fold(key, into: State())
      states[key] = state
      return state
    }

    @inline(__always)
    mutating func isIntroduced(_ key: Reference, _ history: EntityHistory) throws -> Bool {
      if let known = states[key]?.isIntroduced { return known }
      return try state(key, history).isIntroduced
    }

    mutating func apply(_ event: borrowing Event, to key: Reference, _ history: EntityHistory) throws {
      if states[key] == nil { states[key] = try history.fold(key, into: State()) }
      Self.step(&states[key, default: State()], event, key)
    }

    @inline(__always)
    private static func step(_ state: inout State, _ event: borrowing Event, _ key: Reference) {
      state.apply(event, to: key)
    }
  }

  /// The state of one entity.
  func state<State: EntityState>(_ type: State.Type, of key: Reference) throws -> State {
    let history = try history(for: key)
    // One state type a kind of entity: the kind picks the dictionary, and the cast always holds.
    func found(_ state: some EntityState) -> State {
      guard let state = state as? State else { preconditionFailure("\(key.kind) has another state type") }
      return state
    }
    return switch State.kind {
    case .actor: found(try actors.state(key, history))
    case .assessment: found(try assessments.state(key, history))
    case .body: found(try bodies.state(key, history))
    case .camera: found(try cameras.state(key, history))
    case .case: found(try cases.state(key, history))
    case .exhibit: found(try exhibits.state(key, history))
    case .offence: found(try offences.state(key, history))
    case .person: found(try persons.state(key, history))
    case .referral: found(try referrals.state(key, history))
    case .report: found(try reports.state(key, history))
    case .erdr: found(try erdrNumbers.state(key, history))
    case .kui: found(try kuiNumbers.state(key, history))
    }
  }

  /// Whether an event has introduced the entity.
  func isIntroduced(_ key: Reference) throws -> Bool {
    let history = try history(for: key)
    return switch key.kind {
    case .actor: try actors.isIntroduced(key, history)
    case .assessment: try assessments.isIntroduced(key, history)
    case .body: try bodies.isIntroduced(key, history)
    case .camera: try cameras.isIntroduced(key, history)
    case .case: try cases.isIntroduced(key, history)
    case .exhibit: try exhibits.isIntroduced(key, history)
    case .offence: try offences.isIntroduced(key, history)
    case .person: try persons.isIntroduced(key, history)
    case .referral: try referrals.isIntroduced(key, history)
    case .report: try reports.isIntroduced(key, history)
    case .erdr, .kui: true
    }
  }

  /// Folds an accepted event into the states of the entities it speaks of.
  func apply(_ event: borrowing Event, to references: [Reference]) throws {
    for key in references {
      let history = try history(for: key)
      switch key.kind {
      case .actor: try actors.apply(event, to: key, history)
      case .assessment: try assessments.apply(event, to: key, history)
      case .body: try bodies.apply(event, to: key, history)
      case .camera: try cameras.apply(event, to: key, history)
      case .case: try cases.apply(event, to: key, history)
      case .exhibit: try exhibits.apply(event, to: key, history)
      case .offence: try offences.apply(event, to: key, history)
      case .person: try persons.apply(event, to: key, history)
      case .referral: try referrals.apply(event, to: key, history)
      case .report: try reports.apply(event, to: key, history)
      case .erdr: try erdrNumbers.apply(event, to: key, history)
      case .kui: try kuiNumbers.apply(event, to: key, history)
      }
    }
  }

  /// Forgets one entity's state: it is folded anew when next asked for.
  func forget(_ key: Reference) {
    forgotten.insert(key)
    switch key.kind {
    case .actor: actors.states[key] = nil
    case .assessment: assessments.states[key] = nil
    case .body: bodies.states[key] = nil
    case .camera: cameras.states[key] = nil
    case .case: cases.states[key] = nil
    case .exhibit: exhibits.states[key] = nil
    case .offence: offences.states[key] = nil
    case .person: persons.states[key] = nil
    case .referral: referrals.states[key] = nil
    case .report: reports.states[key] = nil
    case .erdr: erdrNumbers.states[key] = nil
    case .kui: kuiNumbers.states[key] = nil
    }
  }

  /// Whether more is kept than may be.
  var isFull: Bool {
    let kept =
      actors.states.count + assessments.states.count + bodies.states.count + cameras.states.count
      + cases.states.count + exhibits.states.count + offences.states.count + persons.states.count
      + referrals.states.count + reports.states.count + erdrNumbers.states.count + kuiNumbers.states.count
    return kept > Self.capacity
  }

  /// Lets everything go.
  func removeAll() {
    forgotten = []
    actors.states = [:]
    assessments.states = [:]
    bodies.states = [:]
    cameras.states = [:]
    cases.states = [:]
    exhibits.states = [:]
    offences.states = [:]
    persons.states = [:]
    referrals.states = [:]
    reports.states = [:]
    erdrNumbers.states = [:]
    kuiNumbers.states = [:]
  }
}
