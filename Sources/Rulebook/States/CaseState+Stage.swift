import IncidentEvents

extension CaseState {
  /// How far a case has come.
  public enum Stage: String, Sendable {
    case outstanding, opened, administrative
    case underInvestigation = "under-investigation"
    case suspended
    case inCourt = "in-court"
    case returned, sentenced, terminated, joined
  }

  /// Where the case stands, in one word.
  public var stage: Stage {
    if identity.into() != nil { return .joined }
    if termination != nil { return .terminated }
    if suspension != nil { return .suspended }
    if !sentences.isEmpty { return .sentenced }
    if court.isInCourt { return .inCourt }
    if !court.steps.isEmpty { return .returned }
    if let carried, carried.stage != .opened { return Stage(carried.stage) }
    if !offences.isEmpty { return .underInvestigation }
    if !protocols.isEmpty { return .administrative }
    return isIntroduced ? .opened : .outstanding
  }

  /// Whether the case is before a court, also when it was carried forward as one that is.
  public var isInCourt: Bool {
    court.steps.isEmpty ? carried?.stage == .inCourt : court.isInCourt
  }

  /// Whether it was sent to court before the ledger, which then can not know the charges.
  public var wasChargedBefore: Bool { carried?.stage == .inCourt || wasSentencedBefore }

  /// Whether it was sentenced before the ledger, which then can not know the sentences.
  public var wasSentencedBefore: Bool { carried?.stage == .sentenced }
}

extension CaseState.Stage {
  /// The stage of a case that was carried forward at it.
  init(_ stage: CaseStage) {
    self =
      switch stage {
      case .opened: .opened
      case .underInvestigation: .underInvestigation
      case .suspended: .suspended
      case .inCourt: .inCourt
      case .returned: .returned
      case .sentenced: .sentenced
      case .terminated: .terminated
      }
  }
}
