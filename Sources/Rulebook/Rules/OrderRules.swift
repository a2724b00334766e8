import IncidentEvents
import Language

/// ORD-01 to ORD-16: protective orders.
extension Rules {
  static func protectiveOrderIssued(
    _ data: ProtectiveOrderIssued, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // ORD-01, ORD-02: its term is the law's, of 2009 or of 2026.
    if data.days != found.limit(.ord01Days) {
      found.note("ORD-01", ["term": .number(data.days)], field: "data.days")
    }
    if data.days != found.limit(.ord02Days) {
      found.note("ORD-02", ["term": .number(data.days)], field: "data.days")
    }
    try oldEnough(data, event, actor, standing, &found)
    try protectsOthers("ORD-13", data.person, event.references(data.protectedPersons), standing, &found)
    try noOtherOrder(data, event, standing, &found)
  }

  static func protectiveOrderServed(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let order = try protectiveOrder(event, standing, &found) else { return }
    // ORD-07: it is served once.
    if let served = order.served {
      return found.note("ORD-07", ["served": "\(served)"], field: "subject")
    }
    notOver(order, event.time, &found)
  }

  static func protectiveOrderExtended(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let order = try protectiveOrder(event, standing, &found) else { return }
    notOver(order, event.time, &found)
    // ORD-10: what is extended was served.
    if order.isServiceMissing(at: event.time) { found.note("ORD-10", field: "subject") }
  }

  static func protectiveOrderRevoked(
    _ data: ProtectiveOrderRevoked, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    guard let order = try protectiveOrder(event, standing, &found) else { return }
    // That its term has ended may be recorded when it has.
    if order.ended == nil, data.reason == .termEnded { return }
    notOver(order, event.time, &found)
  }

  static func protectiveOrderViolated(
    _ data: ProtectiveOrderViolated, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    guard let order = try protectiveOrder(event, standing, &found) else { return }
    // ORD-12: it forbids what was done.
    if let issue = order.issue, !issue.bans.contains(data.ban) {
      found.note("ORD-12", ["ban": .word(data.ban.phrase)], field: "data.ban")
    }
    if order.isActive(on: event.time) { return }
    if let end = order.end, end.instant <= event.time.instant {
      // ORD-14: it had not ended.
      found.note("ORD-14", ["end": "\(end)"], field: "time")
    } else {
      // ORD-11: it had been served.
      found.note("ORD-11", field: "time")
    }
  }

  /// ORD-08, ORD-16: the order is a protective one, and was issued before this; nil when nothing issued it.
  private static func protectiveOrder(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws -> OrderState? {
    let order = try standing.state(OrderState.self, of: event.subject)
    guard let issue = order.issue else { return nil }
    if issue.nature != .protectiveOrder {
      found.note("ORD-08", ["order": "\(event.subject)"], field: "subject")
      return nil
    }
    if event.time.instant < issue.time.instant {
      found.note("ORD-16", ["issued": "\(issue.time)"], field: "time")
    }
    return order
  }

  /// ORD-09: it had not ended before this.
  private static func notOver(_ order: OrderState, _ time: LocalTime, _ found: inout Findings) {
    guard let end = order.end, end.instant <= time.instant else { return }
    found.note("ORD-09", ["end": "\(end)"], field: "time")
  }

  /// ORD-03, ORD-04, ORD-05: whom it binds has reached the age, by the latest record the submitter may know of.
  private static func oldEnough(
    _ data: ProtectiveOrderIssued, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    var latest: AgeRecord?
    for member in try standing.samePerson(data.person) {
      for record in try standing.state(PersonState.self, of: member).ages
      where record.time.instant >= latest?.time.instant ?? .min {
        if try standing.isVisible(record.body, to: actor, of: event.body) { latest = record }
      }
    }
    guard let latest else { return }
    let values: [String: PhraseValue] = ["band": .word(latest.band.phrase), "date": .text(latest.time.date)]
    if latest.isUnder(Int(found.limit(.ord03Age)), at: event.time) == .certainly {
      found.note("ORD-03", values, field: "data.person")
    }
    if latest.isUnder(Int(found.limit(.ord04Age)), at: event.time) == .certainly {
      found.note("ORD-04", values, field: "data.person")
    }
    // A document that shows the age settles what the band leaves open.
    if latest.isUnder(Int(found.limit(.ord05Age)), at: event.time) == .perhaps, event.fact.attested == nil {
      found.note("ORD-05", values, field: "data.person")
    }
  }

  /// ORD-13, REQ-11: nobody is protected against themselves.
  static func protectsOthers(
    _ code: RuleCode, _ bound: Reference, _ persons: [Reference], _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    for person in persons where try standing.isSamePerson(bound, person) {
      return found.note(code, ["person": "\(person)"], field: "data.protectedPersons")
    }
  }

  /// ORD-06: no other protective order stands between the two.
  private static func noOtherOrder(
    _ data: ProtectiveOrderIssued, _ event: borrowing Event, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    var protected: [Reference] = []
    for person in event.references(data.protectedPersons) { protected += try standing.samePerson(person) }
    for member in try standing.samePerson(data.person) {
      for reference in try standing.state(PersonState.self, of: member).prevention.orders
      where reference != event.subject {
        let other = try standing.state(OrderState.self, of: reference)
        guard let issue = other.issue, issue.nature == .protectiveOrder, other.stands(on: event.time),
          let person = issue.protectedPersons.first(where: protected.contains)
        else { continue }
        return found.note(
          "ORD-06", ["order": "\(reference)", "person": "\(person)", "issued": "\(issue.time)"],
          field: "data.protectedPersons")
      }
    }
  }
}
