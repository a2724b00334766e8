public import IncidentEvents
import Language

/// EVT-01 to EVT-04: what can be retracted, corrected, disputed.
extension Rules {
  static func eventRetracted(
    _ data: EventRetracted, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    _ = try revised(data.target, event, actor, standing, &found)
  }

  static func eventDisputed(
    _ data: EventDisputed, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    _ = try revised(data.target, event, actor, standing, &found)
  }

  /// - Returns: whether the target is one that a revision of this kind can be of.
  static func revised(
    _ id: EventID, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws -> Bool {
    // EVT-01: the target is in the log, and the submitter may know of it.
    guard let target = try standing.revisionTarget(id),
      try standing.isVisible(target.body, to: actor, of: event.body)
    else {
      found.note("EVT-01", ["target": "\(id)"], field: "data.target")
      return false
    }
    // EVT-02: it is of a type that can be taken back and put right.
    if !target.type.isRevisable {
      found.note("EVT-02", ["target": "\(id)", "type": .text(target.type.spoken)], field: "data.target")
    }
    // EVT-03: the subject is the target's, as it was recorded.
    if target.subject != event.subject {
      found.note("EVT-03", ["expected": "\(target.subject)"], field: "subject")
    }
    // EVT-04: it is not retracted already.
    if target.isRetracted {
      found.note("EVT-04", ["target": "\(id)"], field: "data.target")
    }
    return target.type.isRevisable
  }
}

extension EventType {
  /// Whether an event of the type can be retracted, corrected and disputed: what the ledger's own commands write, and
  /// what decides by which rules and signatures others are judged, can not.
  public var isRevisable: Bool {
    switch self {
    case .bundleIssued, .factsExported, .ledgerOpened, .ledgerContinued, .logKeyRotated, .policyAdopted,
      .recordAccessed, .rulebookAdopted, .statisticsPublished, .subjectKeyDestroyed:
      false
    default: true
    }
  }

  /// Whether an event of the type is about another event.
  public var isRevision: Bool { self == .eventCorrected || self == .eventDisputed || self == .eventRetracted }
}

extension Fact {
  /// The event that a retraction, a correction or a dispute is about.
  public var revisionTarget: EventID? {
    switch self {
    case .eventRetracted(let data): data.target
    case .eventCorrected(let data): data.target
    case .eventDisputed(let data): data.target
    default: nil
    }
  }
}
