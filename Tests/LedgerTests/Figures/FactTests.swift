import EventLog
import IncidentEvents
import LMDB
@testable import Projections
import Rulebook
import Testing

@Suite("Facts of a year")
struct FactTests {
  var story = FigureStory()

  @Test(
    "Of any history, facts come to the figures, whichever way the view was folded", arguments: UInt64(40)...51
  )
  func sums(seed: UInt64) throws {
    let history = RandomHistory(seed: seed, events: 260)
    for year in [2023, 2024, 2025] {
      let facts = try history.story.facts(of: year), figures = try history.story.figures(of: year)
      for (figure, count) in facts.counted { #expect(count == figures[figure], "\(figure.key) of \(year)") }
      for month in 1...12 {
        func inMonth(_ figure: Figure) -> Int { figures.months[Int(figure.rawValue)][month - 1] }
        #expect(facts.offences.count { $0.month == month } == inMonth(.offencesRegistered))
        #expect(facts.reports.count { $0.month == month } == inMonth(.reportsReceived))
        #expect(facts.callOuts.count { $0.month == month } == inMonth(.callOutsAttended))
        #expect(facts.orders.count { $0.month == month } == inMonth(.ordersIssued))
        #expect(facts.designations.count { $0.month == month } == inMonth(.personsHighRisk))
        #expect(
          facts.cases.count { $0.opened?.year == year && $0.opened?.month == month } == inMonth(.casesOpened))
      }
      for district in District.allCases {
        func there(_ figure: Figure) -> Int {
          figures.districts[Int(figure.rawValue)][Int(district.rawValue)]
        }
        #expect(facts.offences.count { $0.district == district } == there(.offencesRegistered))
        #expect(facts.callOuts.count { $0.district == district } == there(.callOutsAttended))
      }
    }
  }

  @Test("An act has the weekday and the hour it ended at, by the local clock as written")
  mutating func hour() throws {
    story.offence("offence:a", "2024-07-01T10:00:00+05:00")
    let fact = try #require(try story.facts(of: 2024).offences.first)
    // 20 June 2024 was a Thursday.
    #expect(fact.weekday == 4)
    #expect(fact.hour == 21)
    #expect(fact.month == 7)
    #expect(fact.article == .`108-1`)
    #expect(!fact.isDomestic)
  }

  @Test("A report goes from step to step, also where its case is joined to another")
  mutating func steps() throws {
    func stage(_ story: FigureStory) throws -> ReportFact.Stage? {
      try story.facts(of: 2024).reports.first?.stage
    }
    story.report("report:a")
    #expect(try stage(story) == .received)
    story.opened("case:a", ["report:a"])
    #expect(try stage(story) == .opened)
    story.joined("case:a", into: "case:b", "2024-07-03T10:00:00+05:00")
    story.offence("offence:a", in: "case:b", "2024-07-04T10:00:00+05:00")
    #expect(try stage(story) == .registered)
    let sent = story.add(
      "case.sent-to-court", "case:b", "2024-08-01T10:00:00+05:00",
      ["charges": [Any](), "courtNumber": "7140-24-00-1/1"])
    #expect(try stage(story) == .court)
    let sentence = story.convicted("case:b", "offence:a", "2025-02-01T10:00:00+05:00")
    #expect(try stage(story) == .sentenced)
    story.retract(sentence)
    #expect(try stage(story) == .court)
    story.retract(sent)
    #expect(try stage(story) == .registered)
  }

  @Test("A case's days run between its steps, and it is told of in each year in which one was taken")
  mutating func days() throws {
    story.report("report:a", "2024-12-01T10:00:00+05:00")
    story.opened("case:a", ["report:a"], "2024-12-01T11:00:00+05:00")
    story.offence("offence:a", "2024-12-03T09:59:59+05:00")
    story.add(
      "case.sent-to-court", "case:a", "2024-12-30T10:00:00+05:00",
      ["charges": [Any](), "courtNumber": "7140-24-00-1/1"])
    story.convicted("case:a", "offence:a", "2025-02-01T10:00:00+05:00")
    let old = try #require(try story.facts(of: 2024).cases.first)
    #expect(old.opened == CalendarMonth(year: 2024, month: 12))
    #expect(old.reportToRegistration == 1)
    #expect(old.registrationToCourt == 27)
    #expect(old.convicted == nil)
    #expect(old.courtToConviction == nil)
    let new = try #require(try story.facts(of: 2025).cases.first)
    #expect(new.opened == old.opened)
    #expect(new.courtToConviction == 33)
    #expect(new.reportToConviction == 62)
    #expect(try story.facts(of: 2026).cases.isEmpty)
  }

  @Test("A returned case is not in court, and a later sending counts")
  mutating func returned() throws {
    story.opened("case:a", [])
    story.offence("offence:a", "2024-07-03T10:00:00+05:00")
    let court: [String: Any] = ["charges": [Any](), "courtNumber": "7140-24-00-1/1"]
    story.add("case.sent-to-court", "case:a", "2024-08-01T10:00:00+05:00", court)
    story.add("case.returned", "case:a", "2024-08-11T10:00:00+05:00", ["reason": "incomplete-inquiry"])
    #expect(try story.facts(of: 2024).cases.first?.sentToCourt == nil)
    story.add("case.sent-to-court", "case:a", "2024-09-01T10:00:00+05:00", court)
    let fact = try #require(try story.facts(of: 2024).cases.first)
    #expect(fact.sentToCourt == CalendarMonth(year: 2024, month: 9))
    #expect(fact.countsAsSent)
    // Nobody reported it: it was not opened from a report.
    #expect(fact.opened == nil)
    #expect(fact.reportToRegistration == nil)
  }

  @Test("Exactly 24 hours are within them, a second more is not")
  mutating func day() throws {
    story.report("report:a", "2024-07-01T10:00:00+05:00")
    story.opened("case:a", ["report:a"])
    let registered = story.offence("offence:a", "2024-07-02T10:00:00+05:00")
    #expect(try story.facts(of: 2024).registrations.map(\.hours) == [.from12])
    story.retract(registered)
    story.offence("offence:b", "2024-07-02T10:00:01+05:00")
    #expect(try story.facts(of: 2024).registrations.map(\.hours) == [.over24])
    #expect(try story.facts(of: 2024).reports.map(\.registration) == [.over24])
  }

  @Test("Outside the tool's population a survey has neither score nor band")
  mutating func outside() throws {
    story.survey("assessment:a", "2024-07-01T10:00:00+05:00", items: "1111100000000")
    let inside = try #require(try story.facts(of: 2024).assessments.first)
    #expect(inside.score == 5)
    #expect(inside.band == 5...6)
    var other = FigureStory()
    other.add(
      "risk.assessed", "assessment:a", "2024-07-01T10:00:00+05:00",
      [
        "district": "esil", "eligible": false, "items": "1111100000000", "person": "person:his",
        "sources": "vvvvvvvvvvvvv", "toolVersion": "ODARA-2005",
      ])
    let outside = try #require(try other.facts(of: 2024).assessments.first)
    #expect(outside.score == nil)
    #expect(outside.band == nil)
  }
}

extension YearFacts {
  /// The figures that facts can be counted to.
  fileprivate var counted: [(Figure, Int)] {
    let channels = Channel.allCases.map { channel in
      (channel.figure, reports.count { $0.channel == channel })
    }
    func stated(_ cause: Cause) -> Int { assessments.count { $0.causes.contains(cause) } }
    func under(_ article: Article, domestic: Bool) -> Int {
      offences.count { $0.article == article && (!domestic || $0.isDomestic) }
    }
    return channels + [
      (.offencesRegistered, offences.count), (.offences108_1, under(.`108-1`, domestic: false)),
      (.offences108_1Domestic, under(.`108-1`, domestic: true)),
      (.offences109_1, under(.`109-1`, domestic: false)),
      (.offences109_1Domestic, under(.`109-1`, domestic: true)), (.reportsReceived, reports.count),
      (.reportsWrittenOff, reports.count(where: \.isWrittenOff)),
      (.registrationReports, registrations.count),
      (.registrationOver24h, registrations.count { $0.hours == .over24 || $0.hours == .over72 }),
      (.callOutsAttended, callOuts.count), (.callOutsRecorded, callOuts.count(where: \.isRecorded)),
      (.riskSurveys, assessments.count), (.causesAlcohol, stated(.alcohol)),
      (.causesJealousy, stated(.jealousy)), (.causesSocialInstability, stated(.socialInstability)),
      (.personsHighRisk, designations.count),
      (.personsHighRiskAssisted, designations.count(where: \.isAssisted)),
      (.ordersIssued, orders.count), (.casesOpened, cases.count { $0.opened?.year == year }),
      (.casesSentToCourt, cases.count(where: \.countsAsSent)),
    ]
  }

  /// The facts in an order of their own: what each says.
  fileprivate var sorted: [[String]] {
    func said(_ facts: [some Any]) -> [String] { facts.map { "\($0)" }.sorted() }
    return [
      said(offences), said(reports), said(registrations), said(callOuts), said(assessments),
      said(designations), said(orders), said(cases),
    ]
  }
}

extension FigureStory {
  /// The facts of a year, from a view folded in memory; one that was stored in two pieces has the same.
  fileprivate func facts(of year: Int) throws -> YearFacts {
    let place = TemporaryDirectory()
    let log = try EventLog.create(path: place.path + "/log")
    let index = try Index(path: place.path + "/index", access: .readWrite, log: log)
    let store = try ViewStore(path: place.path + "/views", access: .readWrite)
    var facts = YearFacts?.none
    for part in [entries.prefix(entries.count / 2), entries.suffix(from: entries.count / 2)] {
      var batch = EntryBatch()
      for entry in part { try batch.append(unsafe entry.span.bytes) }
      _ = try log.append(batch, recorded: 0) { _, _ in "" }
      try index.catchUp()
      let projection = try Projection(log: log.snapshot(), index: index)
      let convictions = try projection.firstConvictions()
      var stored = try projection.current(StatisticsView.self, in: store)
      var folded = try projection.folded(StatisticsView.self)
      let whole = try folded.facts(of: year, convictions: convictions)
      #expect(try stored.facts(of: year, convictions: convictions).sorted == whole.sorted, "as stored")
      facts = whole
    }
    return try #require(facts)
  }

  @discardableResult
  fileprivate mutating func convicted(_ file: String, _ offence: String, _ time: String) -> EventID {
    add(
      "sentence.imposed", file, time,
      [
        "article": "108-1", "offence": offence, "person": "person:a",
        "verdict": "convicted",
      ])
  }
}
