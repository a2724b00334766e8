public import IncidentEvents
import Language

/// EVT-01 to EVT-04: what can be retracted.
extension Rules {
  static func eventRetracted(
    _ data: EventRetracted, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // EVT-01: the target is in the log, and the submitter may know of it.
    guard let target = try standing.retractionTarget(data.target),
      try standing.isVisible(target.body, to: actor, of: event.body)
    else { return found.note("EVT-01", ["target": "\(data.target)"], field: "data.target") }
    // EVT-02: it is of a type that can be taken back.
    if !target.type.isRetractable {
      found.note(
        "EVT-02", ["target": "\(data.target)", "type": .text(target.type.spoken)], field: "data.target")
    }
    // EVT-03: the subject is the target's.
    if target.subject != event.subject {
      found.note("EVT-03", ["expected": "\(target.subject)"], field: "subject")
    }
    // EVT-04: it is not retracted already.
    if target.isRetracted {
      found.note("EVT-04", ["target": "\(data.target)"], field: "data.target")
    }
  }
}

extension EventType {
  /// Whether an event of the type can be taken back: what the ledger's own commands write, and what decides whether
  /// signatures are judged, can not.
  public var isRetractable: Bool {
    switch self {
    case .ledgerOpened, .ledgerContinued, .policyAdopted, .recordAccessed, .rulebookAdopted,
      .subjectKeyDestroyed:
      false
    default: true
    }
  }
}
