public import IncidentEvents

/// What rules see: every entity as the events accepted so far leave it.
public protocol Standing {
  /// The state of an entity; the initial one when no event has spoken of it.
  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State
  /// What an id names; nil when no event has it.
  func retractionTarget(_ id: EventID) throws -> RetractionTarget?
  /// The recorded time of the last entry; nil while there is none.
  var lastRecorded: RecordedTime? { get }
  /// Whether an event has introduced the entity. The default asks its state.
  func isIntroduced(_ reference: Reference) throws -> Bool
}

/// What rules need to know of an event that is to be retracted.
public struct RetractionTarget: Sendable, Equatable {
  public let type: EventType
  public let subject: Reference
  /// Whether it counts nowhere, by a retraction that counts.
  public let isRetracted: Bool

  public init(type: EventType, subject: Reference, isRetracted: Bool) {
    self.type = type
    self.subject = subject
    self.isRetracted = isRetracted
  }
}

extension Standing {
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
    case .referral: try state(ReferralState.self, of: reference).isIntroduced
    case .report: try state(ReportState.self, of: reference).isIntroduced
    case .erdr, .kui: true
    }
  }
}
