import IncidentEvents

/// MEA-01 to MEA-03: preventive measures of criminal procedure.
extension Rules {
  static func preventiveMeasureApplied(
    _ data: PreventiveMeasureApplied, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // MEA-01: one at a time in a case.
    let person = try standing.state(PersonState.self, of: event.subject)
    if let other = person.custody.measure(in: data.case), other.isInForce(on: event.time) {
      found.note("MEA-01", ["kind": other.kind.name, "applied": other.applied.date], field: "data.kind")
    }
    // MEA-03: it is applied to a suspect of the case.
    let file = try standing.state(CaseState.self, of: data.case)
    let suspects = file.parties.filter { $0.role == .suspect }
    for suspect in suspects where try standing.isSamePerson(suspect.person, event.subject) { return }
    found.note("MEA-03", ["case": "\(data.case)"], field: "data.case")
  }

  static func preventiveMeasureEnds(
    in file: Reference, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // MEA-02: what is changed or lifted was applied.
    if try standing.state(PersonState.self, of: event.subject).custody.measure(in: file) == nil {
      found.note("MEA-02", ["case": "\(file)"], field: "data.case")
    }
  }
}
