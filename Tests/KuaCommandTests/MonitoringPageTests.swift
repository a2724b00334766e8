import IncidentEvents
import Language
import Ledger
import Testing

@testable import kua

/// What a person's page says of check-ins that came due.
@Suite("Check-ins due on a person's page")
struct MonitoringPageTests {
  static let person = SmallStory.reference("person", "monitored")
  static let week: Int64 = 7 * 86_400_000

  /// A person monitored weekly.
  static func story() throws -> SmallStory {
    let story = try SmallStory()
    try story.take([
      story.line("case.opened", SmallStory.reference("case", "case"), by: .investigator),
      story.line(
        "party.added", SmallStory.reference("case", "case"),
        #"{"identity":"known","person":"\#(person)","role":"suspect"}"#, by: .investigator),
      story.line(
        "monitoring.opened", person, #"{"basis":"high-risk","cadenceDays":7,"mode":"visit"}"#, by: .dv),
    ])
    return story
  }

  static func page(_ story: SmallStory) throws -> Page {
    try PageBuilder(story.ledger, asOf: .now, limit: 20, for: .ledger).page(of: #require(Reference(person)))
  }

  static func text(_ story: SmallStory) throws -> String {
    let terminal = Terminal(hasColour: false, width: 120, language: .en)
    return try PageText(
      page: page(story), description: story.ledger.description, terminal: terminal, limit: 20
    )
    .text
  }

  private static let warning = "a check-in came due, and neither that it took place nor that it was missed"

  @Test("one that is due and recorded neither way is asked about, and no other")
  func unanswered() throws {
    let story = try Self.story()
    #expect(try !Self.text(story).contains(Self.warning))
    // The log goes on, and a due time passes.
    story.pass(to: story.now + Self.week + 3_600_000)
    try story.take([
      story.line(
        "report.received", SmallStory.reference("report", "later"), #"{"channel":"102","district":"esil"}"#,
        by: .duty)
    ])
    #expect(try Self.text(story).contains(Self.warning))
    #expect(try Self.text(story).contains("last check-in due, not recorded"))
    try story.take([
      story.line(
        "check-in.missed", Self.person, #"{"dueAt":"2024-07-10T15:18:00+05:00","reason":"no-answer"}"#,
        by: .dv)
    ])
    #expect(try !Self.text(story).contains(Self.warning))
  }
}
