import IncidentEvents
import Language

/// AGR-01: agreements of bodies with the police.
extension Rules {
  static func agreementEnded(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // AGR-01: what ends was signed.
    if try standing.body(event.subject).agreements.contains(where: { $0.ended == nil }) { return }
    found.note("AGR-01", ["body": "\(event.subject)"], field: "subject")
  }
}
