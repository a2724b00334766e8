import IncidentEvents
import Projections
import Testing

@Suite("Figures of victims and help")
struct HelpFigureTests {
  var story = FigureStory()

  private mutating func victim(
    _ person: String, of file: String, _ time: String = "2024-07-01T10:00:00+05:00", role: String = "victim",
    identity: String = "known"
  ) {
    story.add("party.added", file, time, ["identity": identity, "person": person, "role": role])
  }

  @Test("A victim of two cases is one person, and a repeated one")
  mutating func repeated() throws {
    victim("person:a", of: "case:a")
    victim("person:a", of: "case:a", "2024-09-01T10:00:00+05:00")
    victim("person:a", of: "case:c", role: "witness")
    victim("person:b", of: "case:b", "2024-08-01T10:00:00+05:00")
    #expect(try story.found("persons.victims") == ["persons.victims": 2])
    let same = story.identified("person:b", "person:a")
    #expect(try story.found("persons.victims") == ["persons.victims": 1, "persons.victims.repeat": 1])
    #expect(try story.months(.personsVictims) == [7: 1])
    #expect(try story.months(.personsVictimsRepeat) == [8: 1])
    story.retract(same)
    #expect(try story.found("persons.victims") == ["persons.victims": 2])
  }

  @Test("A case of an earlier year makes a repeated victim; cases joined by the year's end are one")
  mutating func earlierCase() throws {
    victim("person:a", of: "case:a", "2023-12-31T23:59:59+06:00")
    victim("person:a", of: "case:b")
    #expect(try story.found("persons.victims") == ["persons.victims": 1, "persons.victims.repeat": 1])
    let joining = story.joined("case:b", into: "case:a", "2024-12-31T23:59:59+05:00")
    #expect(try story.found("persons.victims") == [:])
    #expect(try story.found("persons.victims", in: 2023) == ["persons.victims": 1])
    story.retract(joining)
    story.joined("case:b", into: "case:a", "2025-01-01T00:00:00+05:00")
    #expect(try story.found("persons.victims") == ["persons.victims": 1, "persons.victims.repeat": 1])
  }

  @Test("A victim nobody knows by name counts as unidentified, until somebody does")
  mutating func unidentified() throws {
    victim("person:a", of: "case:a", identity: "unknown")
    #expect(try story.figures(of: 2024).unidentified[Int(Figure.personsVictims.rawValue)] == 1)
    victim("person:a", of: "case:b", identity: "known")
    #expect(try story.figures(of: 2024).unidentified[Int(Figure.personsVictims.rawValue)] == 0)
  }

  private mutating func designated(_ person: String, by assessment: String) {
    story.add(
      "high-risk.designated", person, "2024-07-01T15:00:00+05:00",
      ["assessment": assessment, "thresholdVersion": "KZ-PILOT-7"])
  }

  private mutating func supported(_ person: String, _ day: String) {
    story.add(
      "support.delivered", person, "\(day)T00:00:00+05:00",
      ["identity": "known", "kind": "social", "recipient": "man"])
  }

  @Test("Assisted is who was helped on the day of the designation or later in the year, or whose victim was")
  mutating func assisted() throws {
    story.survey("assessment:a", "2024-06-30T10:00:00+05:00", victim: "person:her")
    designated("person:his", by: "assessment:a")
    designated("person:other", by: "assessment:b")
    story.admitted("person:her", "2024-06-30")
    #expect(try story.found("persons.high-risk") == ["persons.high-risk": 2])
    let help = story.admitted("person:her", "2024-07-01")
    supported("person:other", "2025-01-01")
    #expect(
      try story.found("persons.high-risk") == ["persons.high-risk": 2, "persons.high-risk.assisted": 1])
    supported("person:friend", "2024-12-31")
    let same = story.identified("person:friend", "person:other")
    #expect(
      try story.found("persons.high-risk") == ["persons.high-risk": 2, "persons.high-risk.assisted": 2])
    story.retract(help)
    story.retract(same)
    #expect(try story.found("persons.high-risk") == ["persons.high-risk": 2])
  }

  @Test("That the survey named her is taken back: her help is his no longer")
  mutating func surveyRetracted() throws {
    let survey = story.survey("assessment:a", "2024-06-30T10:00:00+05:00", victim: "person:her")
    designated("person:his", by: "assessment:a")
    supported("person:her", "2024-07-02")
    #expect(try story.found("persons.high-risk.") == ["persons.high-risk.assisted": 1])
    story.retract(survey)
    #expect(try story.found("persons.high-risk.") == [:])
  }

  @Test("A referral is answered by the year's end, and accepted by the last answer")
  mutating func referrals() throws {
    func answer(_ referral: String, _ answer: String, _ time: String = "2024-12-31T23:59:59+05:00") {
      story.add("referral.answered", referral, time, ["answer": answer])
    }
    for (referral, answers) in [
      ("referral:a", ["declined", "accepted"]), ("referral:b", ["accepted", "no-show"]), ("referral:c", []),
    ] {
      story.add(
        "referral.made", referral, "2024-12-30T10:00:00+05:00",
        ["person": "person:a", "service": "shelter", "urgency": "routine"])
      for one in answers { answer(referral, one) }
    }
    answer("referral:c", "accepted", "2025-01-01T00:00:00+05:00")
    answer("referral:d", "accepted")
    #expect(
      try story.found("referrals.") == [
        "referrals.made": 3, "referrals.answered": 2, "referrals.accepted": 1,
      ])
  }

  @Test("A stay over New Year counts its days in both years; 29 February is one day")
  mutating func newYear() throws {
    story.admitted("person:a", "2023-12-30")
    let end = story.discharged("person:a", "2024-01-03")
    #expect(try story.months(.crisisCentreDays, of: 2023) == [12: 2])
    #expect(try story.months(.crisisCentreDays) == [1: 2])
    story.retract(end)
    story.discharged("person:a", "2024-03-02")
    #expect(try story.months(.crisisCentreDays) == [1: 31, 2: 29, 3: 1])
  }

  @Test("A day counts once for a person: a stay of a day, overlapping stays, two references")
  mutating func onceADay() throws {
    story.admitted("person:a", "2024-05-01")
    story.discharged("person:a", "2024-05-01")
    story.admitted("person:b", "2024-06-01")
    story.discharged("person:b", "2024-06-05")
    story.admitted("person:b", "2024-06-04", to: FigureStory.ngo)
    story.discharged("person:b", "2024-06-06", from: FigureStory.ngo)
    story.admitted("person:c", "2024-06-10")
    story.discharged("person:c", "2024-06-12")
    story.admitted("person:d", "2024-06-11")
    story.discharged("person:d", "2024-06-13")
    #expect(try story.months(.crisisCentreDays) == [5: 1, 6: 9])
    let same = story.identified("person:c", "person:d")
    #expect(try story.months(.crisisCentreDays) == [5: 1, 6: 8])
    story.add("person.separated", "person:c", "2025-04-01T10:00:00+05:00", ["from": "person:d"])
    #expect(try story.months(.crisisCentreDays) == [5: 1, 6: 9])
    story.retract(same)
    #expect(try story.months(.crisisCentreDays) == [5: 1, 6: 9])
  }

  @Test("A discharge ends the stay at its centre, or, where that has nobody, every stay")
  mutating func discharge() throws {
    story.admitted("person:a", "2024-12-01")
    story.admitted("person:a", "2024-12-03", to: FigureStory.ngo)
    story.discharged("person:a", "2024-12-05")
    #expect(try story.months(.crisisCentreDays) == [12: 31])
    story.discharged("person:a", "2024-12-06")
    #expect(try story.months(.crisisCentreDays) == [12: 5])
  }

  @Test("A stay that is not over counts up to the local day on which the log ends")
  mutating func notOver() throws {
    story.recorded = "2024-12-10T18:59:59.000Z"
    story.admitted("person:a", "2024-12-01")
    #expect(try story.months(.crisisCentreDays) == [12: 10])
    #expect(try story.found("crisis-centre.", in: 2025) == [:])
    story.recorded = "2024-12-10T19:00:00.000Z"
    story.admitted("person:b", "2024-12-11")
    #expect(try story.months(.crisisCentreDays) == [12: 12])
  }
}
