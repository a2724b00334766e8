import IncidentEvents
import Rulebook
import Testing

@Suite("Orders, monitoring, consents, by their states")
struct ProtectionTests {
  private static func time(_ text: String) -> LocalTime {
    guard let time = LocalTime(text) else { preconditionFailure("no time: \(text)") }
    return time
  }

  @Test("A story of protection told in order breaks no rule")
  func story() throws {
    var history = try History(Act.file)
    let acts: [Act] = [
      .detained(to: "2024-07-03T01:00:00+05:00"), .released, .order(), .orderServed, .putOnRegister,
      .monitored, .violated(), .extended, .measureApplied, .measureChanged, .measureLifted, .orderRevoked(),
      .requirements(), .breached, .requirementsEnded(), .programme(), .session(1), .session(2),
      .programmeCompleted, .takenOffRegister, .unmonitored, .agreement(), .consent(), .referred, .answered,
      .family(), .familyClosed, .agreementEnded, .sale(12, at: "2024-07-05T22:59:59+05:00", "none"),
    ]
    for act in acts {
      #expect(try history.decide(act) == .accepted(flags: [], attested: []), "\(act.type)")
      try history.record(act)
    }
  }

  @Test(
    "An order is active from its service to the end of its term, extensions included",
    arguments: [
      ("2024-07-02T10:59:59+05:00", false), ("2024-07-02T11:00:00+05:00", true),
      ("2024-08-11T10:59:59+05:00", true), ("2024-08-11T11:00:00+05:00", false),
    ])
  func active(at moment: String, isActive: Bool) throws {
    let history = try History(Act.file + [.order(), .orderServed, .extended])
    let order = try history.state(OrderState.self, of: .of(.order))
    #expect(order.term == 40)
    #expect(order.isActive(on: Self.time(moment)) == isActive)
  }

  @Test("An order that nobody has served is not active, and lapses after as long as its term")
  func unserved() throws {
    let order = try History(Act.file + [.order()]).state(OrderState.self, of: .of(.order))
    #expect(!order.isActive(on: Self.time("2024-07-03T09:00:00+05:00")))
    #expect(order.isServiceMissing(at: Self.time("2024-07-03T09:00:00+05:00")))
    #expect(order.stands(on: Self.time("2024-08-01T08:59:59+05:00")))
    #expect(!order.stands(on: Self.time("2024-08-01T09:00:00+05:00")))
  }

  @Test("What is revoked ends then, and a revocation after the term changes nothing")
  func revoked() throws {
    let acts = Act.file + [.order(), .orderServed]
    let order = try History(acts + [.orderRevoked()]).state(OrderState.self, of: .of(.order))
    #expect(order.end == Self.time("2024-07-15T10:00:00+05:00"))
    let late = Act.orderRevoked("term-ended").at("2024-09-01T10:00:00+05:00")
    let over = try History(acts + [late]).state(OrderState.self, of: .of(.order))
    #expect(over.end == Self.time("2024-08-01T11:00:00+05:00"))
    #expect(try History(acts).decide(late).codes.isEmpty)
  }

  @Test(
    "Special requirements run by months from the court act, to the month's last day where it is shorter",
    arguments: [
      ("2024-08-31T09:00:00+05:00", 6, "2025-02-28T09:00:00+05:00"),
      ("2024-01-31T09:00:00+06:00", 3, "2024-04-30T09:00:00+05:00"),
      ("2024-12-31T09:00:00+05:00", 12, "2025-12-31T09:00:00+05:00"),
    ])
  func months(from start: String, months: Int, to end: String) throws {
    let history = try History(Act.file + [Act.requirements(months: months).at(start)])
    let order = try history.state(OrderState.self, of: .of(.order, 5))
    #expect(order.start == Self.time(start) && order.end == Self.time(end))
  }

  @Test("A term of days keeps the wall clock where clocks were put back")
  func days() {
    #expect(
      Self.time("2024-02-20T10:00:00+06:00").after(days: 10) == Self.time("2024-03-01T10:00:00+05:00"))
  }

  @Test("Check-ins are due at the opening's wall clock, every so many days, until monitoring is closed")
  func dues() throws {
    let acts = Act.file + [.monitored]
    let open = try #require(
      try History(acts).state(PersonState.self, of: .of(.person)).prevention.monitoring)
    #expect(
      open.nextDue(after: Self.time("2024-07-03T10:00:00+05:00")) == Self.time("2024-07-10T10:00:00+05:00"))
    #expect(
      open.nextDue(after: Self.time("2024-07-10T10:00:00+05:00")) == Self.time("2024-07-17T10:00:00+05:00"))
    #expect(open.dueCount(by: Self.time("2024-07-24T09:59:59+05:00")) == 2)
    #expect(open.unanswered(at: Self.time("2024-07-10T09:59:59+05:00")) == nil)
    #expect(open.unanswered(at: Self.time("2024-07-11T10:00:00+05:00")) == open.due(1))

    let closing = Act.unmonitored.at("2024-07-20T10:00:00+05:00")
    let state = try History(acts + [closing]).state(PersonState.self, of: .of(.person))
    let closed = try #require(state.prevention.monitorings.last)
    #expect(closed.dueCount(by: Self.time("2024-12-01T10:00:00+05:00")) == 2)
    #expect(closed.nextDue(after: Self.time("2024-07-18T10:00:00+05:00")) == nil)
    #expect(!state.isMonitored)
  }

  @Test("A check-in answers the due time it comes before; one recorded as missed is answered, too")
  func answeredDues() throws {
    let seen = Act.checkedIn.at("2024-07-10T08:00:00+05:00")
    let acts = Act.file + [.monitored, seen]
    let state = try History(acts).state(PersonState.self, of: .of(.person))
    let monitoring = try #require(state.prevention.monitoring)
    #expect(monitoring.completed == 1)
    #expect(monitoring.unanswered(at: Self.time("2024-07-17T09:00:00+05:00")) == nil)
    #expect(monitoring.unanswered(at: Self.time("2024-07-17T10:00:00+05:00")) == monitoring.due(2))
    let missed = Act.missed.saying(["dueAt": "2024-07-17T10:00:00+05:00"]).at("2024-07-17T11:00:00+05:00")
    let after = try History(acts + [missed]).state(PersonState.self, of: .of(.person))
    #expect(after.prevention.monitoring?.missed == 1)
    #expect(after.prevention.monitoring?.unanswered(at: Self.time("2024-07-18T10:00:00+05:00")) == nil)
  }

  @Test("A consent of a suspect for the child lets nobody be referred")
  func suspectParent() throws {
    let acts = Act.file + [.party(3, "child"), Act.consent(3).saying(["givenBy": .person(1)])]
    let referral = Act.referred.saying(["person": .person(3)])
    #expect(try History(acts).decide(referral).codes == ["RFL-02"])
    let danger = Act.consent(3, ground: "danger")
    #expect(try History(acts + [danger]).decide(referral).codes.isEmpty)
  }

  @Test("Only a consent to referrals lets a person be referred, and only until it is withdrawn")
  func scope() throws {
    let health = Act.consent(scope: ["health"])
    #expect(try History(Act.file + [health]).decide(.referred).codes == ["RFL-02"])
    let given = Act.file + [.consent()]
    #expect(try History(given).decide(.referred).codes.isEmpty)
    let withdrawn = given + [.consentWithdrawn(Act.file.count)]
    #expect(try History(withdrawn).decide(.referred).codes == ["RFL-03"])
  }

  @Test("An order of a person known under two references is found under both")
  func samePerson() throws {
    let acts = Act.file + [.party(4), .identified(2, as: 4), .order(), .orderServed]
    let other = Act.order(2).saying(["protectedPersons": [.person(4)]]).at("2024-07-05T09:00:00+05:00")
    #expect(try History(acts).decide(other).codes == ["ORD-06"])
  }

  @Test(
    "Night begins and ends on the hour, by strength",
    arguments: [
      (31, "21:00:00", "strong-at-night"), (31, "11:59:59", "strong-at-night"), (31, "12:00:00", "none"),
      (30, "21:00:00", "none"), (30, "23:00:00", "weak-at-night"), (5, "07:59:59", "weak-at-night"),
      (5, "08:00:00", "none"), (0, "23:30:00", "none"),
    ])
  func night(strength: Int, clock: String, violation: String) throws {
    let history = try History(Act.file)
    for declared in ["none", "strong-at-night", "weak-at-night"] {
      let sale = Act.sale(strength, at: "2024-07-05T\(clock)+05:00", declared)
      #expect(try history.decide(sale).codes == (declared == violation ? [] : ["ALC-01"]), "\(declared)")
    }
    #expect(try history.decide(.sale(strength, at: "2024-07-05T\(clock)+05:00", "to-minor")).codes.isEmpty)
  }

  @Test("A longer detention of criminal procedure breaks no rule of administrative detention")
  func criminal() throws {
    let act = Act.detained("criminal-procedure", to: "2024-07-05T01:00:00+05:00")
    #expect(try History(Act.file).decide(act).codes.isEmpty)
    let late = Act.released.at("2024-07-03T01:00:01+05:00")
    #expect(try History(Act.file + [.detained()]).decide(late).codes == ["DET-01"])
  }
}
