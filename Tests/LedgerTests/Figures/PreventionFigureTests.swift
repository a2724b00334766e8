import IncidentEvents
import Projections
import Testing

@Suite("Figures of prevention")
struct PreventionFigureTests {
  var story = FigureStory()

  private mutating func order(
    _ order: String, _ time: String = "2024-12-01T10:00:00+05:00",
    served: String? = "2024-12-02T18:00:00+05:00"
  ) {
    story.add(
      "protective-order.issued", order, time,
      ["bans": ["contact"], "days": 30, "person": "person:his", "protectedPersons": ["person:her"]])
    if let served { story.add("protective-order.served", order, served, ["method": "in-person"]) }
  }

  @Test("An order is active from its service while its term runs, however late it was served")
  mutating func active() throws {
    order("order:lasts", served: "2024-12-02T00:00:00+05:00")
    order("order:over", served: "2024-12-01T23:59:59+05:00")
    order("order:never", served: nil)
    order("order:late", "2024-10-01T10:00:00+05:00", served: "2024-12-31T23:59:59+05:00")
    order("order:after", served: "2025-01-01T00:00:00+05:00")
    #expect(try story.found("orders.") == ["orders.issued": 5, "orders.served": 3, "orders.active": 2])
    #expect(try story.months(.ordersActive) == [12: 2])
  }

  @Test("A refused signature serves; extensions and revocations count when they are dated by the year's end")
  mutating func extended() throws {
    order("order:a", "2024-11-01T10:00:00+05:00", served: nil)
    story.add("protective-order.refused-signature", "order:a", "2024-11-01T10:00:00+05:00", ["witnesses": 2])
    story.add("protective-order.extended", "order:a", "2024-11-20T10:00:00+05:00", ["days": 31])
    #expect(try story.found("orders.active") == ["orders.active": 1])
    func revoke(_ time: String) {
      story.add("protective-order.revoked", "order:a", time, ["reason": "danger-passed"])
    }
    revoke("2025-01-01T00:00:00+05:00")
    #expect(try story.found("orders.active") == ["orders.active": 1])
    revoke("2024-12-31T23:59:59+05:00")
    #expect(try story.found("orders.") == ["orders.issued": 1, "orders.served": 1])
    order("order:b", "2024-10-01T10:00:00+05:00", served: "2024-10-01T10:00:00+05:00")
    story.add("protective-order.extended", "order:b", "2025-01-01T00:00:00+05:00", ["days": 300])
    #expect(try story.found("orders.active") == [:])
    #expect(try story.found("orders.active", in: 2025) == [:])
  }

  @Test(
    "An order violated twice in a year is one, in the month of the earliest, and counts again the next year")
  mutating func violated() throws {
    order("order:a")
    for time in ["2024-12-20T10:00:00+05:00", "2024-11-10T10:00:00+05:00", "2025-01-01T00:00:00+05:00"] {
      story.add("protective-order.violated", "order:a", time, ["ban": "contact"])
    }
    #expect(try story.months(.ordersViolated) == [11: 1])
    #expect(try story.months(.ordersViolated, of: 2025) == [1: 1])
  }

  @Test("In a year that is not over, what is active on the local day the log ends counts")
  mutating func notOver() throws {
    story.recorded = "2024-06-30T18:00:00.000Z"
    order("order:a", "2024-06-01T10:00:00+05:00", served: "2024-06-01T10:00:00+05:00")
    #expect(try story.months(.ordersActive) == [6: 1])
    story.recorded = "2024-06-30T19:00:00.000Z"
    story.report()
    #expect(try story.found("orders.active") == [:])
  }

  private mutating func monitored(
    _ person: String, _ time: String, every days: Int, closed: String? = nil
  ) {
    story.add(
      "monitoring.opened", person, time, ["basis": "high-risk", "cadenceDays": days, "mode": "visit"])
    if let closed { story.add("monitoring.closed", person, closed, ["reason": "term-ended"]) }
  }

  @Test("Check-ins are due every so many days up to the closing, at the opening's time of day")
  mutating func due() throws {
    monitored("person:a", "2024-11-01T10:00:00+05:00", every: 7, closed: "2024-11-22T10:00:00+05:00")
    #expect(try story.found("check-ins.") == ["check-ins.due": 3])
    monitored("person:b", "2024-11-01T10:00:00+05:00", every: 7, closed: "2024-11-22T09:59:59+05:00")
    #expect(try story.found("check-ins.") == ["check-ins.due": 5])
    monitored("person:c", "2024-11-01T10:00:00+05:00", every: 7, closed: "2024-10-01T10:00:00+05:00")
    #expect(try story.found("check-ins.") == ["check-ins.due": 5])
  }

  @Test("A check-in due on the last day of the year is of that year; one not due yet is of none")
  mutating func lastDay() throws {
    monitored("person:a", "2024-12-24T23:59:59+05:00", every: 7)
    #expect(try story.months(.checkInsDue) == [12: 1])
    #expect(try story.found("check-ins.", in: 2025) == ["check-ins.due": 52])
    story.recorded = "2024-12-30T18:59:59.999Z"
    story.report()
    #expect(try story.found("check-ins.") == [:])
  }

  @Test("The schedule keeps the day over the day of 25 hours")
  mutating func longDay() throws {
    monitored("person:a", "2024-02-28T23:30:00+06:00", every: 1, closed: "2024-03-02T00:00:00+05:00")
    #expect(try story.months(.checkInsDue) == [2: 1, 3: 1])
  }

  @Test("Check-ins count as recorded, and each opening of monitoring has its own schedule")
  mutating func recorded() throws {
    monitored("person:a", "2024-12-01T10:00:00+05:00", every: 10)
    monitored("person:a", "2024-12-05T10:00:00+05:00", every: 20, closed: "2024-12-28T10:00:00+05:00")
    for time in ["2024-12-11T10:00:00+05:00", "2024-12-11T11:00:00+05:00", "2025-01-01T00:00:00+05:00"] {
      story.add(
        "check-in.completed", "person:a", time,
        ["concern": "none", "identifiedBy": "face", "messenger": "phone", "seconds": 60, "started": time])
    }
    let missed = story.add(
      "check-in.missed", "person:a", "2024-12-22T10:00:00+05:00",
      ["dueAt": "2024-12-21T10:00:00+05:00", "reason": "no-answer"])
    let all = ["check-ins.due": 3, "check-ins.completed": 2, "check-ins.missed": 1]
    #expect(try story.found("check-ins.") == all)
    story.retract(missed)
    #expect(try story.found("check-ins.") == ["check-ins.due": 3, "check-ins.completed": 2])
  }

  private mutating func correction(
    _ act: String, _ time: String, _ data: [String: Any] = [:], by body: String = FigureStory.centre
  ) {
    story.add("correction.\(act)", "person:a", time, data, by: body)
  }

  private mutating func ordered(_ time: String) {
    let data: [String: Any] = ["basis": "voluntary", "centre": "body:centre", "sessions": 10]
    correction("ordered", time, data, by: FigureStory.police)
  }

  @Test("A programme begins with its first session, and is completed by its own centre")
  mutating func programme() throws {
    correction("attended", "2024-01-05T10:00:00+06:00", ["session": 1])
    ordered("2024-02-01T10:00:00+06:00")
    correction("attended", "2024-02-02T10:00:00+06:00", ["session": 1], by: FigureStory.ngo)
    #expect(try story.found("programmes.") == [:])
    correction("attended", "2024-03-01T10:00:00+05:00", ["session": 2])
    correction("attended", "2024-02-20T10:00:00+06:00", ["session": 1])
    correction("completed", "2024-12-31T23:59:59+05:00", by: FigureStory.ngo)
    #expect(try story.found("programmes.") == ["programmes.begun": 1])
    #expect(try story.months(.programmesBegun) == [3: 1])
    correction("completed", "2024-12-31T23:59:59+05:00")
    correction("completed", "2024-12-31T23:59:59+05:00")
    #expect(try story.found("programmes.") == ["programmes.begun": 1, "programmes.completed": 1])
  }

  @Test("A programme broken off is not completed, and the next one is another")
  mutating func brokenOff() throws {
    ordered("2024-02-01T10:00:00+06:00")
    correction("attended", "2024-02-02T10:00:00+06:00", ["session": 1])
    correction("dropped", "2024-03-01T10:00:00+05:00", ["reason": "refused"])
    correction("completed", "2024-03-02T10:00:00+05:00")
    ordered("2024-04-01T10:00:00+05:00")
    correction("attended", "2024-04-02T10:00:00+05:00", ["session": 1])
    #expect(try story.found("programmes.") == ["programmes.begun": 2])
  }

  private mutating func family(_ family: String, _ time: String, in district: String?) {
    if let district {
      let data: [String: Any] = [
        "criteria": ["poverty"], "criteriaVersion": "KZ-2023", "district": district, "members": ["person:a"],
      ]
      story.add("family.identified", family, time, data)
    } else {
      story.add("family.closed", family, time, ["reason": "situation-resolved"])
    }
  }

  @Test("A family counts once as identified, and in the stock until the work with it ends")
  mutating func families() throws {
    family("family:a", "2023-05-01T10:00:00+06:00", in: "nura")
    family("family:b", "2024-05-01T10:00:00+05:00", in: "esil")
    family("family:b", "2024-06-01T10:00:00+05:00", in: nil)
    #expect(try story.found("families.") == ["families.identified": 1, "families.in-difficulty": 1])
    family("family:b", "2024-12-31T23:59:59+05:00", in: "almaty")
    #expect(try story.districts(.familiesInDifficulty) == [.nura: 1, .almaty: 1])
    family("family:a", "2025-01-01T00:00:00+05:00", in: nil)
    #expect(try story.months(.familiesInDifficulty) == [12: 2])
    #expect(try story.found("families.", in: 2025) == ["families.in-difficulty": 1])
    #expect(try story.found("families.", in: 2022) == [:])
  }

  @Test("Night is when strong alcohol is not sold: from 21:00 to 12:00; one moment of an outlet counts once")
  mutating func alcohol() throws {
    func sale(_ clock: String, _ violation: String = "none", at outlet: String = "outlet:a") {
      story.add(
        "alcohol-sale.inspected", outlet, "2024-05-02T15:00:00+05:00",
        [
          "at": "2024-05-01T\(clock)+05:00", "district": "esil", "strengthPercent": 40,
          "violation": violation,
        ])
    }
    for clock in ["20:59:59", "21:00:00", "11:59:59", "12:00:00"] { sale(clock) }
    #expect(try story.found("alcohol.") == ["alcohol.night-inspections": 2])
    sale("21:00:00", "strong-at-night")
    sale("22:00:00", "strong-at-night")
    sale("23:30:00", "weak-at-night", at: "outlet:b")
    sale("23:40:00", "to-minor", at: "outlet:b")
    #expect(try story.found("alcohol.") == ["alcohol.night-inspections": 5, "alcohol.night-violations": 2])
    #expect(try story.districts(.alcoholNightViolations) == [.esil: 2])
  }
}
