public import IncidentEvents

/// What rules see: every entity as the events accepted so far leave it.
public protocol Standing {
  /// The state of an entity; the initial one when no event has spoken of it.
  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State
  /// What an id names; nil when no event has it.
  func revisionTarget(_ id: EventID) throws -> RevisionTarget?
  /// What a patch makes of the event that a correction of `id` is about in the end; nil when no event has the id.
  func outcome(of patch: [UInt8], on id: EventID) throws -> CorrectionOutcome?
  /// What was known before the event at an earlier position, of what counts now.
  func standing(before position: Int) throws -> any Standing
  /// The recorded time of the last entry; nil while there is none.
  var lastRecorded: RecordedTime? { get }
  /// What the ledger says of itself: its origin, the policy in force.
  var ledger: LedgerState { get throws }
  /// Whether an event has introduced the entity. The default asks its state.
  func isIntroduced(_ reference: Reference) throws -> Bool
  /// An actor's state. Asked of every event; the default asks for it as for any other.
  func actor(_ reference: Reference) throws -> ActorState
  /// A body's state. Asked of every event; the default asks for it as for any other.
  func body(_ reference: Reference) throws -> BodyState
  /// The bodies whose events introduced a person. The default asks its state.
  func introducers(of person: Reference) throws -> [Reference]
}

/// What rules need to know of an event that is to be retracted, corrected or disputed.
public struct RevisionTarget: Sendable, Equatable {
  public let type: EventType
  /// As it was recorded.
  public let subject: Reference
  /// Who recorded it, and for which body.
  public let actor: Reference, body: Reference
  /// Whether it counts nowhere, by a retraction that counts.
  public let isRetracted: Bool

  /// What an event of the log is as a target, read as it was recorded.
  public init(_ event: borrowing Event, isRetracted: Bool) {
    type = event.type
    subject = event.subject
    actor = event.actor
    body = event.body
    self.isRetracted = isRetracted
  }
}

/// What a correction leads to.
public struct CorrectionOutcome: Sendable {
  /// Where the event stands that is corrected in the end: not a correction itself.
  public let position: Int
  /// The entry as it counts before the correction.
  public let before: [UInt8]
  /// As it would count after it, as the patch leaves it; nil when that is no JSON object.
  public let after: [UInt8]?

  public init(position: Int, before: [UInt8], after: [UInt8]?) {
    self.position = position
    self.before = before
    self.after = after
  }

  /// The type of the event corrected, which no patch changes.
  public var type: EventType? { try? EventType(endOf: unsafe before.span.bytes) }
}

extension Standing {
  public func actor(_ reference: Reference) throws -> ActorState { try state(ActorState.self, of: reference) }

  public func body(_ reference: Reference) throws -> BodyState { try state(BodyState.self, of: reference) }

  public func introducers(of person: Reference) throws -> [Reference] {
    try state(PersonState.self, of: person).introducers
  }

  public func isIntroduced(_ reference: Reference) throws -> Bool {
    switch reference.kind {
    case .actor: try state(ActorState.self, of: reference).isIntroduced
    case .assessment: try state(AssessmentState.self, of: reference).isIntroduced
    case .body: try state(BodyState.self, of: reference).isIntroduced
    case .camera: try state(CameraState.self, of: reference).isIntroduced
    case .case: try state(CaseState.self, of: reference).isIntroduced
    case .exhibit: try state(ExhibitState.self, of: reference).isIntroduced
    case .offence: try state(OffenceState.self, of: reference).isIntroduced
    case .person: try state(PersonState.self, of: reference).isIntroduced
    case .family: try state(FamilyState.self, of: reference).isIntroduced
    case .order: try state(OrderState.self, of: reference).isIntroduced
    case .outlet: try state(OutletState.self, of: reference).isIntroduced
    case .referral: try state(ReferralState.self, of: reference).isIntroduced
    case .report: try state(ReportState.self, of: reference).isIntroduced
    case .key: try state(KeyState.self, of: reference).isIntroduced
    case .erdr, .kui: true
    }
  }
}
