import EventLog
import IncidentEvents
import Projections
import Rulebook

/// The states that decisions look at: folded from an entity's events when first asked for, kept up to date as
/// events are accepted, and let go again when there are too many.
///
/// They are kept in two generations. What is asked for stands in the recent one; when that is full it becomes the
/// older one, and what nobody has asked for since the last time goes. So a state in use is never folded again,
/// however many events it has. Between two commits nothing goes: a state always holds what has been accepted and
/// is not yet durable.
final class DecisionStates {
  /// The most states in one generation when a commit ends.
  static let generation = 100_000

  private var actors = Kept<ActorState>(), assessments = Kept<AssessmentState>(), bodies = Kept<BodyState>()
  private var cameras = Kept<CameraState>(), cases = Kept<CaseState>(), exhibits = Kept<ExhibitState>()
  private var offences = Kept<OffenceState>(), persons = Kept<PersonState>(),
    referrals = Kept<ReferralState>()
  private var reports = Kept<ReportState>(), erdrNumbers = Kept<ERDRState>(), kuiNumbers = Kept<KUIState>()
  private var keys = Kept<KeyState>(), families = Kept<FamilyState>(), orders = Kept<OrderState>()
  private var outlets = Kept<OutletState>()

  /// What the ledger says of itself, by everything accepted so far.
  private(set) var ledger: LedgerState

  /// The log as last committed.
  var history: EntityHistory
  /// Entities whose states a revision has made wrong; their events may not be in the index yet.
  private var forgotten: Set<Reference> = []
  /// What the states were that a trial has changed, in the order it changed them; nil while there is none.
  private var trial: [(key: Reference, state: any EntityState)]?
  private var ledgerBeforeTrial: LedgerState?
  /// Makes everything accepted so far findable, and ``history`` that of the newest log.
  var makeFindable: () throws -> Void = {}

  init(_ history: EntityHistory) throws {
    self.history = history
    ledger = try history.ledgerState()
  }

  /// What an entity's state is folded from when it is not kept: one that was forgotten is not.
  private func history(for key: Reference) throws -> EntityHistory {
    if !forgotten.isEmpty, forgotten.remove(key) != nil { try makeFindable() }
    return history
  }

  /// The states of one kind.
  fileprivate struct Kept<State: EntityState> {
    fileprivate private(set) var recent: [Reference: State] = [:]
    private var older: [Reference: State] = [:]

    /// How many are recent.
    var count: Int { recent.count }

    @inline(__always)
    mutating func state(_ key: Reference, _ history: () throws -> EntityHistory) throws -> State {
      if let state = recent[key] { return state }
      let state = try older.removeValue(forKey: key) ?? history().state(State.self, of: key)
      recent[key] = state
      return state
    }

    @inline(__always)
    mutating func isIntroduced(_ key: Reference, _ history: () throws -> EntityHistory) throws -> Bool {
      if let known = recent[key]?.isIntroduced { return known }
      return try state(key, history).isIntroduced
    }

    @inline(__always)
    mutating func apply(
      _ event: borrowing Event, to key: Reference, _ history: () throws -> EntityHistory
    ) throws {
      if recent[key] == nil {
        recent[key] = try older.removeValue(forKey: key) ?? history().state(State.self, of: key)
      }
      Self.step(&recent[key, default: State()], event, key)
    }

    @inline(__always)
    private static func step(_ state: inout State, _ event: borrowing Event, _ key: Reference) {
      state.apply(event, to: key)
    }

    mutating func forget(_ key: Reference) {
      recent[key] = nil
      older[key] = nil
    }

    /// Puts an earlier state back.
    mutating func restore(_ key: Reference, _ state: any EntityState) {
      guard let state = state as? State else { preconditionFailure("\(key.kind) has another state type") }
      recent[key] = state
    }

    mutating func letOlderGo() {
      older = recent
      recent = [:]
    }
  }

  /// The state of one entity.
  func state<State: EntityState>(_ type: State.Type, of key: Reference) throws -> State {
    func history() throws -> EntityHistory { try self.history(for: key) }
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
    case .family: found(try families.state(key, history))
    case .order: found(try orders.state(key, history))
    case .outlet: found(try outlets.state(key, history))
    case .report: found(try reports.state(key, history))
    case .erdr: found(try erdrNumbers.state(key, history))
    case .kui: found(try kuiNumbers.state(key, history))
    case .key: found(try keys.state(key, history))
    }
  }

  /// Whether an event has introduced the entity.
  func isIntroduced(_ key: Reference) throws -> Bool {
    func history() throws -> EntityHistory { try self.history(for: key) }
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
    case .family: try families.isIntroduced(key, history)
    case .order: try orders.isIntroduced(key, history)
    case .outlet: try outlets.isIntroduced(key, history)
    case .report: try reports.isIntroduced(key, history)
    case .key: try keys.isIntroduced(key, history)
    case .erdr, .kui: true
    }
  }

  /// The state of an actor, a body: asked of every event.
  func actor(_ key: Reference) throws -> ActorState { try actors.state(key) { try history(for: key) } }
  func body(_ key: Reference) throws -> BodyState { try bodies.state(key) { try history(for: key) } }

  /// The bodies whose events introduced a person.
  func introducers(of person: Reference) throws -> [Reference] {
    try persons.introducers(person) { try history(for: person) }
  }

  /// Folds an accepted event into the states of the entities it speaks of.
  func apply(_ event: borrowing Event, to references: [Reference]) throws {
    for key in references {
      if trial != nil { try noteForTrial(key) }
      func history() throws -> EntityHistory { try self.history(for: key) }
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
      case .family: try families.apply(event, to: key, history)
      case .order: try orders.apply(event, to: key, history)
      case .outlet: try outlets.apply(event, to: key, history)
      case .report: try reports.apply(event, to: key, history)
      case .erdr: try erdrNumbers.apply(event, to: key, history)
      case .kui: try kuiNumbers.apply(event, to: key, history)
      case .key: try keys.apply(event, to: key, history)
      }
    }
    if LedgerState.reads(event.type) { ledger.apply(event) }
  }

  // MARK: Trials

  /// From now on, until ``endTrial(keeping:)``, what events change can be taken back.
  func beginTrial() throws {
    // What a retraction made wrong is found now: nothing may become durable before the trial has ended.
    if !forgotten.isEmpty {
      try makeFindable()
      forgotten = []
    }
    trial = []
    ledgerBeforeTrial = ledger
  }

  /// Ends a trial.
  /// - Parameter keeping: whether what it changed stays.
  func endTrial(keeping: Bool) {
    let changed = trial ?? []
    trial = nil
    if keeping { return }
    for (key, state) in changed.reversed() { restore(key, state) }
    if let ledgerBeforeTrial { ledger = ledgerBeforeTrial }
  }

  private func noteForTrial(_ key: Reference) throws {
    func history() throws -> EntityHistory { try self.history(for: key) }
    let state: any EntityState =
      switch key.kind {
      case .actor: try actors.state(key, history)
      case .assessment: try assessments.state(key, history)
      case .body: try bodies.state(key, history)
      case .camera: try cameras.state(key, history)
      case .case: try cases.state(key, history)
      case .exhibit: try exhibits.state(key, history)
      case .offence: try offences.state(key, history)
      case .person: try persons.state(key, history)
      case .referral: try referrals.state(key, history)
      case .family: try families.state(key, history)
      case .order: try orders.state(key, history)
      case .outlet: try outlets.state(key, history)
      case .report: try reports.state(key, history)
      case .erdr: try erdrNumbers.state(key, history)
      case .kui: try kuiNumbers.state(key, history)
      case .key: try keys.state(key, history)
      }
    trial?.append((key, state))
  }

  private func restore(_ key: Reference, _ state: any EntityState) {
    switch key.kind {
    case .actor: actors.restore(key, state)
    case .assessment: assessments.restore(key, state)
    case .body: bodies.restore(key, state)
    case .camera: cameras.restore(key, state)
    case .case: cases.restore(key, state)
    case .exhibit: exhibits.restore(key, state)
    case .offence: offences.restore(key, state)
    case .person: persons.restore(key, state)
    case .referral: referrals.restore(key, state)
    case .family: families.restore(key, state)
    case .order: orders.restore(key, state)
    case .outlet: outlets.restore(key, state)
    case .report: reports.restore(key, state)
    case .erdr: erdrNumbers.restore(key, state)
    case .kui: kuiNumbers.restore(key, state)
    case .key: keys.restore(key, state)
    }
  }

  /// Forgets one entity's state: it is folded anew when next asked for.
  func forget(_ key: Reference) {
    forgotten.insert(key)
    switch key.kind {
    case .actor: actors.forget(key)
    case .assessment: assessments.forget(key)
    case .body: bodies.forget(key)
    case .camera: cameras.forget(key)
    case .case: cases.forget(key)
    case .exhibit: exhibits.forget(key)
    case .offence: offences.forget(key)
    case .person: persons.forget(key)
    case .referral: referrals.forget(key)
    case .family: families.forget(key)
    case .order: orders.forget(key)
    case .outlet: outlets.forget(key)
    case .report: reports.forget(key)
    case .erdr: erdrNumbers.forget(key)
    case .kui: kuiNumbers.forget(key)
    case .key: keys.forget(key)
    }
  }

  /// Whether the recent generation has as many states as it may.
  var isFull: Bool {
    let recent =
      actors.count + assessments.count + bodies.count + cameras.count + cases.count + exhibits.count
      + offences.count + persons.count + referrals.count + reports.count + erdrNumbers.count
      + kuiNumbers.count + keys.count + families.count + orders.count + outlets.count
    return recent > Self.generation
  }

  /// Lets the states go that nobody has asked for since this was last done.
  func letOldestGo() {
    actors.letOlderGo()
    assessments.letOlderGo()
    bodies.letOlderGo()
    cameras.letOlderGo()
    cases.letOlderGo()
    exhibits.letOlderGo()
    offences.letOlderGo()
    persons.letOlderGo()
    referrals.letOlderGo()
    families.letOlderGo()
    orders.letOlderGo()
    outlets.letOlderGo()
    reports.letOlderGo()
    erdrNumbers.letOlderGo()
    kuiNumbers.letOlderGo()
    keys.letOlderGo()
  }
}

extension DecisionStates.Kept<PersonState> {
  /// Asked of every person an event speaks of: the state is not copied when it is at hand.
  @inline(__always)
  fileprivate mutating func introducers(
    _ key: Reference, _ history: () throws -> EntityHistory
  ) throws -> [Reference] {
    if let known = recent[key]?.introducers { return known }
    return try state(key, history).introducers
  }
}
