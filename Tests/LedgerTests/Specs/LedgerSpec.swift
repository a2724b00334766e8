import IncidentEvents
import Language
import Ledger
import Rulebook
import Testing

/// One exemplar of a rule that the ledger itself decides: what breaks it is answered with exactly that code, and what is
/// much like it is not.
struct LedgerSpec: Sendable, CustomTestStringConvertible {
  let code: RuleCode
  /// Given …, when …
  let says: String
  /// What becomes of the submission that breaks the rule, and of the one that does not.
  let receipts: @Sendable () throws -> (broken: Receipt, kept: Receipt)

  init(
    _ code: RuleCode, _ says: String, _ receipts: @escaping @Sendable () throws -> (Receipt, Receipt)
  ) {
    self.code = code
    self.says = says
    self.receipts = { () throws -> (broken: Receipt, kept: Receipt) in try receipts() }
  }

  /// An exemplar in the small story: what is given, and two submissions after it.
  static func story(
    _ code: RuleCode, _ says: String, given: @escaping @Sendable (SmallStory) -> [String] = { _ in [] },
    _ lines: @escaping @Sendable (SmallStory) -> (broken: String, kept: String)
  ) -> LedgerSpec {
    LedgerSpec(code, says) {
      let story = try SmallStory()
      try story.take(given(story))
      let (broken, kept) = lines(story)
      return (try story.submit([broken])[0], try story.submit([kept])[0])
    }
  }

  /// An exemplar in the ledger of signed acts.
  static func signed(
    _ code: RuleCode, _ says: String,
    _ lines: @escaping @Sendable (SignedLedger) throws -> (given: [[UInt8]], broken: [UInt8], kept: [UInt8])
  ) -> LedgerSpec {
    LedgerSpec(code, says) {
      let place = TemporaryDirectory()
      let ledger = try SignedLedger(at: place.ledger)
      let (given, broken, kept) = try lines(ledger)
      let before = try ledger.ledger.append(given).compactMap(\.refusedCodes)
      #expect(before.isEmpty)
      return (try ledger.ledger.append([broken])[0], try ledger.ledger.append([kept])[0])
    }
  }

  static let all = submissions + privacy + signatures

  var testDescription: String { "\(code): \(says)" }
}

@Suite("Each rule of the ledger's own, by its exemplar")
struct LedgerSpecTests {
  @Test(
    "What breaks a rule is answered with its code alone, and what just keeps it is not",
    arguments: LedgerSpec.all)
  func exemplar(_ spec: LedgerSpec) throws {
    let rule = try #require(RuleDefinition.named(spec.code))
    let (broken, kept) = try spec.receipts()
    #expect(kept.isAccepted, "\(kept)")
    switch broken {
    case .accepted(_, let flags, _):
      #expect(rule.answer == .flag && flags.map(\.code) == [spec.code], "\(broken)")
    case .refused(let findings):
      #expect(rule.answer != .flag && findings.map(\.code) == [spec.code], "\(broken)")
      for finding in findings {
        #expect(!finding.message(in: .ru).contains("{") && !finding.message(in: .kk).contains("{"))
      }
    case .alreadyRecorded: Issue.record("\(spec.code) was recorded before")
    }
  }

  @Test("Every rule that the ledger decides has an exemplar")
  func complete() {
    let decided = Set(RuleDefinition.all.filter { $0.decidedBy == .ledger }.map(\.code))
    #expect(Set(LedgerSpec.all.map(\.code)) == decided)
    #expect(LedgerSpec.all.count == decided.count)
  }
}
