import ArgumentParser
import Foundation
import Ledger
import Testing

@testable import kua

@Suite("kua evidence custody")
struct CustodyCommandTests {
  static let exhibit = SmallStory.reference("exhibit", "photo")

  /// A ledger with one exhibit, and a place for reports.
  private static func story() throws -> SmallStory {
    let story = try SmallStory()
    let digest = String(repeating: "5e", count: 32)
    try story.take([
      story.line(
        "evidence.registered", exhibit,
        #"{"bytes":1024,"kind":"photo","mediaType":"image/jpeg","number":"7","sha256":"\#(digest)"}"#,
        by: .custodian),
      story.line(
        "evidence.accessed", exhibit,
        #"{"attested":{"document":"17-04/256","reason":"paper-record"},"how":"viewing","purpose":"review","who":"\#(SmallStory.Officer.investigator.actor)"}"#,
        by: .custodian),
    ])
    return story
  }

  private static func report(_ story: SmallStory, _ arguments: String...) throws -> String {
    let out = story.place.path + "/report"
    let command = try CustodyCommand.parse(
      arguments + ["--out", out, "--reader", SmallStory.Officer.auditor.actor])
    try command.answer(from: story.ledger)
    return try String(contentsOfFile: out, encoding: .utf8)
  }

  @Test("The report is text, data, or a page; found by the beginning of a reference")
  func forms() throws {
    let story = try Self.story()
    #expect(try Self.report(story, Self.exhibit).contains("Exhibit No. 7"))
    #expect(try Self.report(story, "exhibit:pho", "--format", "json").hasPrefix(#"{"exhibits":[{"exhibit":"#))
    #expect(try Self.report(story, Self.exhibit, "--format", "html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test("An access that names no event before it breaks the chain, and the report says so")
  func broken() throws {
    let story = try Self.story()
    #expect(try Self.report(story, Self.exhibit).contains("BROKEN in 1 place"))
    let before = try story.ledger.size(at: .now) - 1
    #expect(try Self.report(story, Self.exhibit, "--as-of", "\(before)").contains("whole: 1 event,"))
  }

  @Test("What is no exhibit, is not known or was not known yet has no report, and no file is written")
  func none() throws {
    let story = try Self.story()
    for (arguments, code) in [
      ([SmallStory.Officer.custodian.actor], "bad-reference"),
      ([SmallStory.reference("exhibit", "nothing")], "not-found"),
      ([Self.exhibit, "--as-of", "3"], "not-found"),
    ] {
      let command = try CustodyCommand.parse(arguments + ["--out", story.place.path + "/none"])
      let problem = #expect(throws: Problem.self, "\(arguments)") { try command.answer(from: story.ledger) }
      #expect(problem?.code == code)
    }
    #expect(!FileManager.default.fileExists(atPath: story.place.path + "/none"))
  }
}
