import IncidentEvents
import Language

/// FAM-01, FAM-02: families in a difficult life situation.
extension Rules {
  static func familyIdentified(
    _ data: FamilyIdentified, _ event: borrowing Event, _ found: inout Findings
  ) {
    // FAM-01: the edition of the criteria is in force on the day.
    if Law.isInForce(data.criteriaVersion, on: event.time) { return }
    found.note(
      "FAM-01", ["version": .word(data.criteriaVersion.phrase), "date": .text(event.time.date)],
      field: "data.criteriaVersion"
    )
  }

  static func familyClosed(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // FAM-02: the work ends once.
    guard let closed = try standing.state(FamilyState.self, of: event.subject).closed else { return }
    found.note("FAM-02", ["date": .text(closed.date)], field: "subject")
  }
}
