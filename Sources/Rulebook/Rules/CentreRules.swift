import IncidentEvents
import Language

/// CTR-01, CTR-02, CTR-03: stays in crisis centres. All of them look at protected facts.
extension Rules {
  static func crisisCentreAdmitted(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CTR-01: one stay at a time.
    if try standing.state(PersonState.self, of: event.subject).centre != nil {
      found.note("CTR-01", field: "subject")
    }
  }

  static func crisisCentreDischarged(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let person = try standing.state(PersonState.self, of: event.subject)
    // CTR-02: a stay that ends has begun.
    guard person.centre != nil else { return found.note("CTR-02", field: "subject") }
    // CTR-03: it ends where it began.
    let isHere = person.help.stays.contains { $0.discharged == nil && $0.centre == event.body }
    if !isHere { found.note("CTR-03", field: "body") }
  }
}
