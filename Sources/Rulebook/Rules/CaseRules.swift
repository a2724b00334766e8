import IncidentEvents
import Language

/// CAS-01 to CAS-05: which case is which, and whether it goes on.
extension Rules {
  static func caseJoined(
    _ data: CaseJoined, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAS-02: it goes on under one case only.
    if let other = try standing.state(CaseState.self, of: event.subject).identity.into() {
      found.note("CAS-02", ["into": "\(other)"], field: "subject")
    }
    // CAS-01: that case does not go on under this one.
    if try standing.oneCase(data.into).first == event.subject || data.into == event.subject {
      found.note("CAS-01", ["into": "\(data.into)", "case": "\(event.subject)"], field: "data.into")
    }
  }

  static func caseSevered(
    _ data: CaseSevered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAS-03: what is parted from the case is in it.
    guard let offences = data.offences else { return }
    for at in 0..<offences.count {
      let offence = offences.reference(at, in: event.entry)
      if try standing.belongs(offence, to: data.outOf) { continue }
      found.note("CAS-03", ["offence": "\(offence)", "case": "\(data.outOf)"], field: "data.offences")
    }
  }

  static func caseSuspended(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAS-04: it is going on.
    let file = try standing.wholeCase(event.subject)
    guard let since = file.suspension?.time ?? file.end?.time else { return }
    found.note("CAS-04", ["date": .text(since.date)], field: "subject")
  }

  static func caseResumed(
    _ data: CaseResumed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAS-05: it stands still; or it was terminated, and that decision is set aside.
    let file = try standing.wholeCase(event.subject)
    if file.suspension != nil { return }
    let isTerminated = file.termination != nil || file.carried?.stage == .terminated
    if isTerminated, data.ground == .decisionSetAside { return }
    found.note("CAS-05", field: "subject")
  }
}
