import EventLog
import Foundation
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook
import Testing

@testable import kua

/// What is printed for those who may not read what a protected body recorded: the same, whether or not it is there.
@Suite("Pages without what protected bodies recorded")
struct ConcealedPagesTests {
  static let known = SmallStory.reference("person", "known"),
    hidden = SmallStory.reference("person", "hidden")
  static let file = SmallStory.reference("case", "file"), report = SmallStory.reference("report", "report")
  static let referral = SmallStory.reference("referral", "shelter")
  static let keys = [
    known, hidden, file, report, referral, SmallStory.Office.centre.body, SmallStory.Office.police.body,
    SmallStory.Office.prosecutor.body, SmallStory.Officer.centre.actor, SmallStory.Officer.inspector.actor,
    SmallStory.Officer.prosecutor.actor,
  ]

  /// The story, with or without a stay in the centre.
  static func story(hasStay: Bool) throws -> SmallStory {
    let story = try SmallStory()
    try story.take([
      story.line("report.received", report, #"{"channel":"102","district":"esil"}"#, by: .duty),
      story.line(
        "report.numbered", report, #"{"kui":"4417","organ":"\#(SmallStory.Office.police.body)"}"#, by: .duty),
      story.line("case.opened", file, #"{"reports":["\#(report)"]}"#, by: .investigator),
      story.line(
        "party.added", file,
        #"{"identity":"known","iin":"061211600012","name":"Үлгі Мысалова","person":"\#(known)","role":"victim"}"#,
        by: .investigator),
      story.line(
        "referral.made", referral, #"{"person":"\#(known)","service":"shelter","urgency":"immediate"}"#,
        by: .inspector),
    ])
    let stays = [
      story.line(
        "crisis-centre.admitted", known, #"{"identity":"known","room":"Комната 12-б"}"#, by: .centre),
      story.line("crisis-centre.admitted", hidden, #"{"identity":"known"}"#, by: .centre),
      story.line("person.identified", known, #"{"sameAs":"\#(hidden)"}"#, by: .centre),
      story.line("referral.answered", referral, #"{"answer":"accepted"}"#, by: .centre),
    ]
    if hasStay {
      try story.take(stays)
      let room = try AccessRequest(
        .entity(#require(Reference(known))), fields: ["room"], purpose: .victimSupport, means: .show)
      _ = try story.ledger.access(room, by: story.acting(.centre))
    }
    try story.take([
      story.line(
        "monitoring.opened", known, #"{"basis":"high-risk","cadenceDays":7,"mode":"visit"}"#, by: .dv)
    ])
    return story
  }

  /// Positions and sizes aside.
  static func normal(_ text: String) -> String {
    text.replacing(/"(position|size|retractedBy|retracts|recordedAt)":\d+/, with: "")
  }

  /// What a command answers, or the error it ends with.
  static func answer(_ body: () throws -> String) -> String {
    do { return normal(try body()) } catch { return "\(error)" }
  }

  static func answers(_ story: SmallStory, _ officer: SmallStory.Officer?) throws -> [String] {
    let ledger = story.ledger
    let reader = try ledger.reader(officer?.reference)
    let history = try ledger.history(for: reader)
    let finder = ReferenceFinder(ledger: ledger, history: history)
    var answers: [String] = []
    for text in keys {
      let key = try #require(Reference(text))
      answers.append(
        answer {
          try PageBuilder(ledger, asOf: .now, limit: 3, for: reader).page(of: key)
            .json(ledger.description, limit: 30).text
        })
      for beginning in [
        text, String(text.prefix(text.count - 20)), String(text.drop { $0 != ":" }.dropFirst()),
      ] {
        answers.append(answer { "\(try finder.find(beginning))" })
      }
    }
    for number in ["4417", "kui:4417", "01908", "0190"] {
      answers.append(answer { "\(try finder.find(number))" })
    }
    var filter = HistoryFilter()
    filter.history = history
    try HistoryScan(log: history.log, filter: filter, isReverse: false, limit: .max)
      .forEach(in: 0..<history.log.size) { position, entry in
        answers.append(answer { try EntryPage(at: position, in: history).json(ledger).text })
      }
    answers.append(try AccessList(history, onlyGlass: false).json(ledger.description).text)
    answers.append(try ActorList(ledger, for: reader).json(ledger).text)
    return answers
  }

  @Test(
    "Pages, searches, entries and lists are the same bytes",
    arguments: [nil, .inspector, .supervisor, .ngo, .policeKeys] as [SmallStory.Officer?])
  func same(officer: SmallStory.Officer?) throws {
    let one = try Self.answers(Self.story(hasStay: true), officer)
    let other = try Self.answers(Self.story(hasStay: false), officer)
    #expect(one.count == other.count)
    for (a, b) in zip(one, other) { #expect(a == b) }
  }

  @Test("Whoever may read it is shown it", arguments: [.auditor, .centre] as [SmallStory.Officer])
  func entitled(officer: SmallStory.Officer) throws {
    let answers = try Self.answers(Self.story(hasStay: true), officer)
    #expect(answers.contains { $0.contains("crisis-centre.admitted") })
  }

  @Test("A sealed case is found by no number and no beginning, and its page is that of none")
  func sealed() throws {
    let story = try Self.story(hasStay: false)
    try story.take([
      story.line(
        "access.restricted", Self.file, #"{"act":"12/7","from":"\#(SmallStory.Office.police.body)"}"#,
        by: .prosecutor)
    ])
    let ledger = story.ledger
    let reader = try ledger.reader(SmallStory.Officer.inspector.reference)
    let finder = ReferenceFinder(ledger: ledger, history: try ledger.history(for: reader))
    for text in ["4417", "kui:4417", "case:fil", String(Self.file.dropFirst(5))] {
      #expect(
        Self.answer { "\(try finder.find(text))" }.contains("found by")
          || Self.answer { "\(try finder.find(text))" }.contains("no report has"), "\(text)")
    }
    func page(_ key: String) -> String {
      Self.answer {
        try PageBuilder(ledger, asOf: .now, limit: 3, for: reader).page(of: Reference(key) ?? .random(.case))
          .json(ledger.description, limit: 30).text
      }
    }
    let nothing = SmallStory.reference("case", "nothing")
    #expect(page(Self.file).replacing(Self.file, with: "X") == page(nothing).replacing(nothing, with: "X"))
  }

  @Test("Looks are listed with who, whom, what and why; those behind broken glass apart")
  func looks() throws {
    let story = try Self.story(hasStay: false)
    let known = try #require(Reference(Self.known))
    for glass in [false, true] {
      _ = try story.ledger.access(
        AccessRequest(
          .entity(known), fields: ["name"], purpose: .emergency, means: .show, breaksGlass: glass),
        by: story.acting(.inspector))
    }
    let history = try story.ledger.history(for: story.ledger.reader(SmallStory.Officer.supervisor.reference))
    let all = try AccessList(history, onlyGlass: false), glass = try AccessList(history, onlyGlass: true)
    #expect(all.rows.map(\.brokeGlass) == [false, true] && glass.rows == Array(all.rows.dropFirst()))
    let row = try #require(glass.rows.first)
    #expect(row.actor == SmallStory.Officer.inspector.reference && row.subject == known)
    #expect(row.fields == [.name] && row.purpose == .emergency && row.means == .show)
    #expect(
      glass.table(in: .en).csv().contains("broken")
        && glass.json(story.ledger.description).text.contains("\"breakGlass\":true"))
  }
}
