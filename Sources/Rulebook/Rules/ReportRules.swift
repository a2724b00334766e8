import IncidentEvents
import Language

/// REP-01 to REP-06, CAL-01, CAL-02: reports, their numbers, the call-outs to them, and how they end.
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
    try held(data.cameras, at: data.arrived, event, standing, &found)
    // CAL-02: nobody arrives before the report is received.
    let receipts = try standing.state(ReportState.self, of: event.subject).receipts
    guard let first = receipts.min(by: { $0.time.instant < $1.time.instant }) else { return }
    if data.arrived.instant < first.time.instant {
      found.note(
        "CAL-02", ["arrived": "\(data.arrived)", "received": "\(first.time)"], field: "data.arrived")
    }
  }

  static func reportDisposed(
    _ data: ReportDisposed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let report = try standing.state(ReportState.self, of: event.subject)
    // REP-03: somebody else approves it.
    if data.approver == event.actor || data.approver == event.performer {
      found.note("REP-03", ["author": "\(data.approver)"], field: "data.approver")
    }
    // REP-05: it is joined to another report, or to none.
    if (data.outcome == .joined) != (data.into != nil) || data.into == event.subject {
      found.note("REP-05", field: "data.into")
    }
    // REP-06: it has not ended already.
    if let earlier = report.disposals.last {
      found.note(
        "REP-06", ["date": .text(earlier.time.date), "outcome": .word(earlier.outcome.phrase)],
        field: "subject")
    }
    try notRegistered(report, event, standing, &found)
  }

  /// REP-04: no offence was registered from it; REP-02: else it ends within a day of its receipt by a police body.
  private static func notRegistered(
    _ report: ReportState, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    for file in report.cases {
      let registered = try standing.wholeCase(file).firstOffenceRegistered
      guard let registered else { continue }
      return found.note("REP-04", ["case": "\(file)", "date": .text(registered.date)], field: "subject")
    }
    // A second ending is not late: the clock stood still at the first.
    guard report.disposals.isEmpty, let received = try standing.firstReceiptByPolice(report) else { return }
    let taken = event.time.instant - received.instant
    guard taken > found.limit(.rep02Hours) * 3600 else { return }
    found.note("REP-02", ["hoursTaken": .number(Int(taken / 3600))], field: "time")
  }
}

extension Standing {
  /// When a police body first received a report; nil when none has.
  func firstReceiptByPolice(_ report: ReportState) throws -> LocalTime? {
    var first: LocalTime?
    for receipt in report.receipts where receipt.time.instant < first?.instant ?? .max {
      guard try body(receipt.body).bodyKind == .police else { continue }
      first = receipt.time
    }
    return first
  }
}
