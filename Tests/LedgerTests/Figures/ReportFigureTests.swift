import IncidentEvents
import Projections
import Testing

@Suite("Figures of reports, call-outs and cases")
struct ReportFigureTests {
  var story = FigureStory()

  @Test("A report counts once, by its first receipt, with its channel")
  mutating func once() throws {
    story.report(channel: "112", district: "nura")
    story.report("report:a", "2024-06-30T10:00:00+05:00", channel: "102")
    story.report("report:b", "2025-01-01T00:00:00+05:00")
    #expect(try story.found("reports.") == ["reports.received": 1, "reports.channel.112": 1])
    #expect(try story.districts(.reportsReceived) == [.nura: 1])
    #expect(try story.months(.reportsReceived) == [7: 1])
  }

  @Test("Without its first receipt, a report counts by the second")
  mutating func firstRetracted() throws {
    let first = story.report(channel: "112", district: "nura")
    story.report("report:a", "2024-08-30T10:00:00+05:00", channel: "102")
    story.retract(first)
    #expect(try story.found("reports.") == ["reports.received": 1, "reports.channel.102": 1])
    #expect(try story.months(.reportsReceived) == [8: 1])
  }

  @Test("Written off is what the last disposal by the year's end ends, with no offence from it by then")
  mutating func writtenOff() throws {
    func dispose(_ report: String, _ outcome: String, _ time: String = "2024-07-02T10:00:00+05:00") {
      story.add(
        "report.disposed", report, time,
        ["approver": "actor:chief", "outcome": outcome, "reason": "no-event"])
    }
    for (report, outcome) in [
      ("report:a", "nomenclature"), ("report:b", "no-offence"), ("report:c", "transferred"),
      ("report:d", "joined"),
    ] {
      story.report(report)
      dispose(report, outcome)
    }
    #expect(try story.found("reports.written-off") == ["reports.written-off": 2])
    dispose("report:a", "transferred", "2024-12-31T23:59:59+05:00")
    dispose("report:b", "transferred", "2025-01-01T00:00:00+05:00")
    #expect(try story.found("reports.written-off") == ["reports.written-off": 1])
    story.opened("case:a", ["report:b"])
    story.offence("offence:a", "2025-01-01T00:00:00+05:00")
    #expect(try story.found("reports.written-off") == ["reports.written-off": 1])
    let registered = story.offence("offence:b", "2024-12-31T23:59:59+05:00")
    #expect(try story.found("reports.written-off") == [:])
    story.retract(registered)
    #expect(try story.found("reports.written-off") == ["reports.written-off": 1])
  }

  @Test("Hours run from the first receipt by police to the earliest registration; exactly 24 is in time")
  mutating func hours() throws {
    story.report("report:a", "2024-06-30T10:00:00+05:00", by: FigureStory.ngo)
    story.report("report:a", "2024-07-01T10:00:00+05:00")
    story.report("report:a", "2024-07-01T11:00:00+05:00")
    story.opened("case:a", ["report:a"])
    story.offence("offence:b", "2024-07-05T10:00:00+05:00")
    let earliest = story.offence("offence:a", "2024-07-02T10:00:00+05:00")
    #expect(try story.found("registration.") == ["registration.reports": 1, "registration.hours": 24])
    story.retract(earliest)
    let late = ["registration.reports": 1, "registration.hours": 96, "registration.over-24h": 1]
    #expect(try story.found("registration.") == late)
  }

  @Test("29 February 2024 has 25 hours")
  mutating func longDay() throws {
    story.report("report:a", "2024-02-29T12:00:00+06:00")
    story.opened("case:a", ["report:a"])
    story.offence("offence:a", "2024-03-01T12:00:00+05:00")
    let late = ["registration.reports": 1, "registration.hours": 25, "registration.over-24h": 1]
    #expect(try story.found("registration.") == late)
    #expect(try story.months(.registrationHours) == [3: 25])
  }

  @Test("What a body is decides whether the police had the report, also when that is found out later")
  mutating func policeLater() throws {
    let station = FigureStory.reference("body:station")
    story.report("report:a", by: station)
    story.opened("case:a", ["report:a"])
    story.offence("offence:a", "2024-07-01T15:00:00+05:00")
    #expect(try story.found("registration.") == [:])
    let registered = story.add(
      "body.registered", "body:station", "2024-01-01T10:00:00+06:00", ["kind": "police"])
    #expect(try story.found("registration.") == ["registration.reports": 1, "registration.hours": 5])
    story.retract(registered)
    #expect(try story.found("registration.") == [:])
  }

  @Test("An offence of what the case goes on under counts for the report")
  mutating func goesOn() throws {
    story.report()
    story.opened("case:a", ["report:a"])
    story.offence("offence:a", in: "case:c", "2024-07-01T15:00:00+05:00")
    story.joined("case:a", into: "case:b", "2024-08-01T10:00:00+05:00")
    #expect(try story.found("registration.") == [:])
    let joining = story.joined("case:b", into: "case:c", "2024-08-01T10:00:00+05:00")
    #expect(try story.found("registration.") == ["registration.reports": 1, "registration.hours": 5])
    story.retract(joining)
    #expect(try story.found("registration.") == [:])
  }

  private mutating func callOut(
    _ cameras: [String], at arrived: String = "2024-07-01T10:20:00+05:00", to report: String = "report:a",
    _ time: String = "2024-07-01T10:30:00+05:00"
  ) {
    story.add("call-out.attended", report, time, ["arrived": arrived, "cameras": cameras])
  }

  private mutating func exhibit(
    _ exhibit: String, _ camera: String, _ time: String = "2024-07-02T10:00:00+05:00",
    of report: String = "report:a", kind: String = "body-camera"
  ) {
    story.add(
      "evidence.registered", exhibit, time,
      [
        "bytes": 1, "camera": camera, "kind": kind, "mediaType": "video/mp4", "number": "1", "report": report,
        "sha256": String(repeating: "0", count: 64),
      ])
  }

  @Test("A call-out is recorded when a recording of one of its cameras is registered by the year's end")
  mutating func recorded() throws {
    story.report()
    callOut(["camera:a", "camera:b"])
    callOut(["camera:c"], at: "2024-07-01T20:00:00+05:00")
    exhibit("exhibit:a", "camera:c", kind: "photo")
    exhibit("exhibit:b", "camera:c", of: "report:b")
    #expect(try story.found("call-outs.") == ["call-outs.attended": 2])
    exhibit("exhibit:c", "camera:b")
    exhibit("exhibit:d", "camera:c", "2025-01-01T00:00:00+05:00")
    #expect(try story.found("call-outs.") == ["call-outs.attended": 2, "call-outs.recorded": 1])
  }

  @Test("Two records of one arrival are one call-out, with the cameras of both")
  mutating func oneArrival() throws {
    story.report(district: "nura")
    callOut([])
    callOut(["camera:a"], "2024-08-01T10:30:00+05:00")
    callOut([], to: "report:unheard")
    exhibit("exhibit:a", "camera:a")
    #expect(try story.months(.callOutsRecorded) == [7: 1])
    #expect(try story.found("call-outs.") == ["call-outs.attended": 1, "call-outs.recorded": 1])
    #expect(try story.districts(.callOutsAttended) == [.nura: 1])
  }

  @Test("A case counts where its first known report lies, and as assessed by a survey made by the year's end")
  mutating func opening() throws {
    story.report("report:b", district: "nura")
    for (file, items, time) in [
      ("case:a", "0000000000000", "2024-12-31T23:59:59+05:00"),
      ("case:b", "??????0000000", "2024-08-01T10:00:00+05:00"),
      ("case:c", "0000000000000", "2025-01-01T00:00:00+05:00"),
    ] {
      story.opened(file, ["report:unheard", "report:b"])
      story.survey("assessment:\(file.last!)", time, items: items, in: file)
    }
    story.opened("case:without", [])
    #expect(try story.found("cases.") == ["cases.opened": 3, "cases.assessed": 1])
    #expect(try story.districts(.casesOpened) == [.nura: 3])
  }

  @Test("Joined cases are one, opened when the first was, with the surveys of all")
  mutating func joining() throws {
    story.report("report:a", district: "nura")
    story.report("report:b", district: "esil")
    story.opened("case:a", ["report:a"], "2024-05-01T10:00:00+05:00")
    story.opened("case:b", ["report:b"])
    story.survey("assessment:b", "2024-08-01T10:00:00+05:00", in: "case:b")
    #expect(try story.found("cases.") == ["cases.opened": 2, "cases.assessed": 1])
    let joining = story.joined("case:a", into: "case:b", "2024-12-31T23:59:59+05:00")
    #expect(try story.found("cases.") == ["cases.opened": 1, "cases.assessed": 1])
    #expect(try story.districts(.casesAssessed) == [.nura: 1])
    #expect(try story.months(.casesOpened) == [5: 1])
    story.retract(joining)
    #expect(try story.districts(.casesOpened) == [.nura: 1, .esil: 1])
  }

  @Test("A requalification goes up or down from where the offence stood")
  mutating func requalified() throws {
    story.offence("offence:a", "2024-07-01T10:00:00+05:00", article: "109-1", district: "nura")
    for (to, time) in [
      ("107", "2024-08-01T10:00:00+05:00"), ("107", "2024-09-01T10:00:00+05:00"),
      ("108-1", "2024-10-01T10:00:00+05:00"), ("99", "2025-01-01T00:00:00+05:00"),
    ] {
      story.add(
        "offence.requalified", "offence:a", time, ["from": "109-1", "reason": "new-circumstances", "to": to])
    }
    #expect(try story.found("requalifications.") == ["requalifications.up": 1, "requalifications.down": 1])
    #expect(try story.districts(.requalificationsDown) == [.nura: 1])
    #expect(try story.found("requalifications.", in: 2025) == ["requalifications.up": 1])
  }
}
