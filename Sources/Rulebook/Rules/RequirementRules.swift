import IncidentEvents
import Language

/// REQ-01 to REQ-11: special requirements to behaviour.
extension Rules {
  static func specialRequirementsImposed(
    _ data: SpecialRequirementsImposed, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // REQ-01: for three months to a year.
    if data.months < found.limit(.req01Least) || data.months > found.limit(.req01Most) {
      found.note("REQ-01", ["months": .number(data.months)], field: "data.months")
    }
    // REQ-02: with one to four reports a month.
    if data.reportsPerMonth < found.limit(.req02Least) || data.reportsPerMonth > found.limit(.req02Most) {
      found.note("REQ-02", ["reports": .number(data.reportsPerMonth)], field: "data.reportsPerMonth")
    }
    // REQ-03: a ban on living together is the exception, and a document says why.
    if data.bans.contains(.sharedHome), data.attested == nil { found.note("REQ-03", field: "data.bans") }
    // REQ-04: a court imposes them.
    var isCourt = try standing.body(event.body).bodyKind == .court
    if !isCourt, let performer = event.performer, performer.kind == .body {
      isCourt = try standing.body(performer).bodyKind == .court
    }
    if !isCourt { found.note("REQ-04", ["body": "\(event.body)"], field: "body") }
    guard let persons = data.protectedPersons else { return }
    try protectsOthers("REQ-11", data.person, event.references(persons), standing, &found)
  }

  static func specialRequirementsBreached(
    _ data: SpecialRequirementsBreached, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    guard let order = try requirements(event, standing, &found) else { return }
    // REQ-09: of a ban that was breached it is said which.
    if data.kind == .ban, data.ban == nil { found.note("REQ-09", field: "data.ban") }
    // REQ-10: the ban was imposed.
    if let ban = data.ban, let issue = order.issue, !issue.bans.contains(ban) {
      found.note("REQ-10", ["ban": .word(ban.phrase)], field: "data.ban")
    }
    // REQ-06: they held then.
    if let end = order.end, end.instant <= event.time.instant {
      found.note("REQ-06", ["end": "\(end)"], field: "time")
    }
  }

  static func specialRequirementsEnded(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let order = try requirements(event, standing, &found) else { return }
    // REQ-08: they end once.
    if let ended = order.ended { found.note("REQ-08", ["ended": "\(ended)"], field: "subject") }
  }

  /// REQ-05, REQ-07: they are special requirements, imposed before this; nil when nothing imposed them.
  private static func requirements(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws -> OrderState? {
    let order = try standing.state(OrderState.self, of: event.subject)
    guard let issue = order.issue else { return nil }
    if issue.nature != .specialRequirements {
      found.note("REQ-05", ["order": "\(event.subject)"], field: "subject")
      return nil
    }
    if event.time.instant < issue.time.instant {
      found.note("REQ-07", ["imposed": "\(issue.time)"], field: "time")
    }
    return order
  }
}
