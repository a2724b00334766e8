import EventLog
import IncidentEvents
import Language
import Projections
import Testing

@testable import Ledger
@testable import Rulebook

@Suite("Decisions made again by the rulebook that was in force")
struct RulebookAdoptionTests {
  /// Editions that no law has: 36 hours to register, and 48.
  private static let second = edition("kua-rulebook-998", hours: 36)
  private static let third = edition("kua-rulebook-999", hours: 48)

  private static func edition(_ version: String, hours: Int64) -> RulebookEdition {
    var limits = RulebookEdition.first.limits
    limits[RuleLimit.off06Hours.rawValue] = hours
    return RulebookEdition(
      version: version, digest: String(repeating: "\(hours % 10)", count: 64),
      basis: Phrase(verbatim: "test"),
      mark: .G, rules: RulebookEdition.first.rules, limits: limits)
  }

  /// A report, a case, a suspect and an offence registered 30 hours after the report.
  private static func lateOffence(_ number: Int, _ story: SmallStory) throws -> [String] {
    let word = ["one", "two", "three"][number]
    let report = SmallStory.reference("report", word), file = SmallStory.reference("case", word)
    let offence = SmallStory.reference("offence", word), person = SmallStory.reference("person", word)
    var lines = [
      story.line("report.received", report, #"{"channel":"102","district":"esil"}"#, by: .duty),
      story.line("case.opened", file, #"{"reports":["\#(report)"]}"#, by: .investigator),
      story.line(
        "party.added", file, #"{"identity":"unknown","person":"\#(person)","role":"suspect"}"#,
        by: .investigator),
    ]
    story.pass(to: story.now + 30 * 3_600_000)
    let committed = "2024-07-01T10:00:00+05:00"
    lines.append(
      story.line(
        "offence.registered", offence,
        #"{"article":"108-1","case":"\#(file)","committedFrom":"\#(committed)","committedTo":"\#(committed)","#
          + #""district":"esil","domestic":"unknown","episode":\#(number + 1),"erdr":"247100000000001","part":1}"#,
        by: .investigator))
    return lines
  }

  @Test(
    "Each decision is made again by the edition in force at its position, also after a further one is known")
  func adoptionInTheMiddle() throws {
    let story = try SmallStory()
    var offences: [Int] = []
    try RulebookEdition.$known.withValue(RulebookEdition.released + [Self.second]) {
      for number in 0...1 {
        try story.take(try Self.lateOffence(number, story))
        offences.append(try story.ledger.log.size() - 1)
        if number == 0 {
          let data = #"{"digest":"\#(Self.second.digest)","version":"\#(Self.second.version)"}"#
          try story.take([story.operatorLine("rulebook.adopted", SmallStory.Office.police.body, data)])
        }
      }
      #expect(try Self.flags(story, offences) == [["OFF-06"], []])
      let line = try story.ledger.history(for: .ledger).line(at: offences[0])
      #expect(line.flags.first?.edition == RulebookEdition.first)
    }
    // A further edition comes with a later program, and is not in force yet: nothing changes.
    try RulebookEdition.$known.withValue(RulebookEdition.released + [Self.second, Self.third]) {
      #expect(try Self.flags(story, offences) == [["OFF-06"], []])
      let data = #"{"digest":"\#(Self.third.digest)","version":"\#(Self.third.version)"}"#
      try story.take([story.operatorLine("rulebook.adopted", SmallStory.Office.police.body, data)])
      #expect(try Self.flags(story, offences) == [["OFF-06"], []])
      #expect(try story.ledger.history(for: .ledger).ledgerState().rulebook == Self.third)
    }
  }

  private static func flags(_ story: SmallStory, _ positions: [Int]) throws -> [[RuleCode]] {
    let history = try story.ledger.history(for: .ledger)
    return try positions.map { try history.line(at: $0).flags.map(\.code) }
  }
}
