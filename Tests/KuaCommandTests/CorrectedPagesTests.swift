import EventLog
import Foundation
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook
import Testing

@testable import kua

/// What pages and entries show of an event that was corrected and is disputed.
@Suite("Pages of what was corrected")
struct CorrectedPagesTests {
  static let report = SmallStory.reference("report", "report")

  /// A report corrected, the correction said anew, and the report disputed by the prosecutor.
  static func story() throws -> (SmallStory, first: Int) {
    let story = try SmallStory()
    let received = story.line("report.received", report, #"{"channel":"102","district":"esil"}"#, by: .duty)
    let first = try story.ledger.log.head().size
    try story.take([received])
    func revise(_ target: String, _ type: String, _ data: String, _ officer: SmallStory.Officer) throws
      -> String
    {
      let id = try #require(target.firstMatch(of: /"id":"([0-9a-f-]{36})"/)?.1)
      let line = story.line(type, report, "{\(data),\"target\":\"\(id)\"}", by: officer)
      try story.take([line])
      return line
    }
    let correction = try revise(
      received, "event.corrected", #""patch":{"data":{"district":"nura"}},"reason":"entered-in-error""#, .duty
    )
    _ = try revise(
      correction, "event.corrected",
      #""patch":{"data":{"channel":"112","district":"nura"}},"reason":"new-information""#, .supervisor)
    _ = try revise(
      received, "event.disputed", #""document":"17-04/256","ground":"happened-otherwise""#, .prosecutor)
    return (story, first)
  }

  private func check(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name).txt")
    if ProcessInfo.processInfo.environment["KUA_RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("The page counts what was corrected, and its timeline shows both", arguments: Language.allCases)
  func page(language: Language) throws {
    let (story, _) = try Self.story()
    let page = try PageBuilder(story.ledger, asOf: .now, limit: 20, for: .ledger)
      .page(of: #require(Reference(Self.report)))
    let terminal = Terminal(hasColour: false, width: 120, language: language)
    let text = PageText(page: page, description: story.ledger.description, terminal: terminal, limit: 20).text
    try check(text, "page-corrected-\(language)")
  }

  @Test("An entry is shown as stored and as it counts; a correction with what it changed")
  func entry() throws {
    let (story, first) = try Self.story()
    let history = try story.ledger.projection().history
    let terminal = Terminal(hasColour: false, width: 120, language: .en)
    let text = try [first, first + 1, first + 2].map {
      try EntryPage(at: $0, in: history).text(story.ledger, terminal)
    }.joined(separator: "\n")
    try check(text, "entry-corrected")
    let json = try EntryPage(at: first, in: history).json(story.ledger).text
    #expect(
      json.contains(#""correctedBy":[\#(first + 1)]"#) && json.contains(#""disputedBy":[\#(first + 3)]"#))
    #expect(json.contains(#"{"field":"data.district","old":"esil","new":"nura"}"#))
  }
}
