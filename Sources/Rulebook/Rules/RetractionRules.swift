import IncidentEvents

/// EVT-01 to EVT-04: what can be retracted.
extension Rules {
  static func eventRetracted(
    _ data: EventRetracted, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // EVT-01: the target is in the log.
    guard let target = try standing.retractionTarget(data.target) else {
      return found.note("EVT-01", ["target": "\(data.target)"], field: "data.target")
    }
    // EVT-02: it is not entry 0, nor where the ledger was continued.
    if target.type == .ledgerOpened || target.type == .ledgerContinued {
      found.note("EVT-02", ["target": "\(data.target)"], field: "data.target")
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
