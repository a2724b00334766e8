import IncidentEvents
import Language

/// MEA-01 to MEA-03: preventive measures of criminal procedure.
extension Rules {
  static func preventiveMeasureApplied(
    _ data: PreventiveMeasureApplied, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // MEA-01: one at a time in a case.
    let person = try standing.state(PersonState.self, of: event.subject)
    for file in try standing.oneCase(data.case) {
      guard let other = person.custody.measure(in: file), other.isInForce(on: event.time) else { continue }
      found.note(
        "MEA-01", ["kind": .word(other.kind.phrase), "applied": .text(other.applied.date)], field: "data.kind"
      )
      break
    }
    // MEA-03: it is applied to a suspect of the case.
    let file = try standing.wholeCase(data.case)
    let suspects = file.parties.filter { $0.role == .suspect }
    for suspect in suspects where try standing.isSamePerson(suspect.person, event.subject) { return }
    found.note("MEA-03", ["case": "\(data.case)"], field: "data.case")
  }

  static func preventiveMeasureEnds(
    in file: Reference, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // MEA-02: what is changed or lifted was applied.
    let custody = try standing.state(PersonState.self, of: event.subject).custody
    if try standing.oneCase(file).contains(where: { custody.measure(in: $0) != nil }) { return }
    found.note("MEA-02", ["case": "\(file)"], field: "data.case")
  }
}
