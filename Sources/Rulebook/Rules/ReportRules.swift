import IncidentEvents
import Language

/// REP-01, CAL-01, CAL-02: reports, their numbers, and the call-outs to them.
extension Rules {
  static func reportNumbered(
    _ data: ReportNumbered, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // REP-01: a number stands once in an organ's book of a year.
    let year = Int(event.time.year)
    let number = try standing.state(KUIState.self, of: data.kui.reference)
    guard let use = number.uses.first(where: { $0.organ == data.organ && $0.year == year }) else { return }
    found.note(
      "REP-01",
      ["kui": "\(data.kui)", "organ": "\(data.organ)", "year": "\(year)", "report": "\(use.report)"],
      field: "data.kui")
  }

  static func callOutAttended(
    _ data: CallOutAttended, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CAL-01: a call-out is recorded, or it is said why not.
    if data.cameras.count == 0, data.noRecordingReason == nil {
      found.note("CAL-01", field: "data.noRecordingReason")
    }
    // CAL-02: nobody arrives before the report is received.
    let receipts = try standing.state(ReportState.self, of: event.subject).receipts
    guard let first = receipts.min(by: { $0.time.instant < $1.time.instant }) else { return }
    if data.arrived.instant < first.time.instant {
      found.note(
        "CAL-02", ["arrived": "\(data.arrived)", "received": "\(first.time)"], field: "data.arrived")
    }
  }
}
