import ArgumentParser
import IncidentEvents
import Testing

@testable import kua

@Suite("Arguments")
struct ArgumentTests {
  @Test(
    "The format of errors is found also where the rest can not be parsed",
    arguments: [
      (["stats", "x", "--format", "json"], OutputFormat.json), (["--format=ndjson"], .ndjson),
      (["stats"], .table), (["--format"], .table), (["--format", "xml"], .table),
    ])
  func askedFormat(arguments: [String], format: OutputFormat) {
    #expect(OutputFormat.asked(in: arguments) == format)
  }

  @Test(
    "What can not be meant is a usage error",
    arguments: [
      ["stats"], ["stats", "20x4"], ["stats", "2024", "--by", "hour"],
      ["stats", "2024", "--format", "ndjson"],
      ["init"], ["init", "d"], ["init", "d", "--name", "o", "--seed", "1"], ["entry", "x"], ["entry", "-1"],
      ["append", "--on-refusal", "ignore"], ["append", "--refused", "f"], ["append", "--batch", "0"],
      ["history", "--since", "yesterday"], ["history", "--type", "nothing.happened"],
      ["history", "--limit", "-1"],
      ["history", "--limit", "some"], ["show"], ["show", "case:abc", "--limit", "-1"], ["entry", "0190a3c"],
      ["rebuild", "everything"],
      ["verify", "--key", "no"], ["explain", "a", "b"], ["dance"],
      ["key", "new"], ["key", "show"], ["actor", "enrol", "--body", "body:4mzt", "--role", "inspector"],
      ["actor", "enrol", "actor:k7qa", "--body", "body:4mzt", "--role", "hero"],
      ["actor", "enrol", "--public-key", "no", "--body", "body:4mzt", "--role", "inspector"],
      ["actor", "revoke", "actor:k7qa"], ["actor", "revoke", "actor:k7qa", "--reason", "tired"],
      ["body", "register"], ["body", "register", "--kind", "circus"], ["policy", "adopt", "kua-policy-0"],
    ])
  func usage(arguments: [String]) {
    #expect(performing: { try parse(arguments) }, throws: { Kua.exitCode(for: $0) == .validationFailure })
  }

  @Test(
    "What can be meant is understood",
    arguments: [
      ["stats", "2024", "--by", "month", "--as-of", "1000"], ["stats", "2024", "--as-of", "2024-12-31"],
      ["history", "--type", "kua.offence.registered.v1"],
      ["history", "--type", "offence.registered", "--reverse"],
      ["history", "--since", "2024-06-16", "--until", "2024-06-16T12:00:00+05:00"], ["entry", "0", "--raw"],
      ["init", "d", "--name", "o", "--synthetic", "--seed", "7"], ["append", "-", "--on-refusal", "skip"],
      ["rebuild", "index", "cases", "references"],
      ["entry", "0190a3c5"], ["show", "case:abc", "--limit", "all"], ["history", "--about", "camera:abc"],
      ["explain"], ["status", "--ledger", "d", "--format", "json"],
    ])
  func understood(arguments: [String]) { #expect(throws: Never.self) { try parse(arguments) } }

  @Test("A date is its whole local day, also the day of 25 hours")
  func days() throws {
    let day = try #require(TimeArgument(argument: "2024-06-16"))
    #expect(day.last - day.first == 86_400_000 - 1)
    #expect(day.first == 1_718_478_000_000)
    let long = try #require(TimeArgument(argument: "2024-02-29"))
    #expect(long.last - long.first == 25 * 3_600_000 - 1)
    #expect(TimeArgument(argument: "2024-02-30") == nil)
  }

  @Test("References and types are shortened so that they can still be told apart")
  func short() throws {
    let reference = try #require(Reference("case:" + String(repeating: "a", count: 26)))
    #expect(reference.short == "case:aaaaaaaa")
    #expect(EventType.offenceRegistered.short == "offence.registered")
    #expect(EventType(written: "offence.registered") == .offenceRegistered)
    #expect(EventType(written: "kua.offence.registered.v1") == .offenceRegistered)
    #expect(EventType(written: "offence") == nil)
    #expect(Set(EventType.allCases.map(\.short)).count == EventType.allCases.count)
  }

  private func parse(_ arguments: [String]) throws { _ = try Kua.parseAsRoot(arguments) }
}
