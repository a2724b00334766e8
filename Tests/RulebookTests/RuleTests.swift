import IncidentEvents
import Rulebook
import Testing

@Suite("Each rule, by its exemplar")
struct RuleTests {
  @Test(
    "What breaks a rule is answered as the rulebook says, and what just keeps it is not",
    arguments: Exemplar.all)
  func exemplar(_ exemplar: Exemplar) throws {
    let rule = try #require(RuleDefinition.named(exemplar.code))
    let history = try History(exemplar.given)
    let decision = try history.decide(exemplar.broken)
    let findings = decision.findings.filter { $0.code == exemplar.code }
    #expect(findings.count == 1, "\(decision)")
    switch (rule.answer, decision) {
    case (.refuse, .refused), (.ask, .asked), (.flag, .accepted): break
    default: Issue.record("\(exemplar.code) gave \(decision)")
    }
    for finding in findings {
      #expect(!finding.message.contains("{") && finding.message.hasSuffix("."), "\(finding)")
      #expect(finding.field != nil)
    }
    var kept = history
    for act in exemplar.moreGiven { try kept.record(act) }
    #expect(try !kept.decide(exemplar.kept).codes.contains(exemplar.code))
  }

  @Test(
    "What a rule asks about is accepted when attested, and shown so; what is refused stays refused",
    arguments: Exemplar.all)
  func attested(_ exemplar: Exemplar) throws {
    let rule = try #require(RuleDefinition.named(exemplar.code))
    // What the ledger's own commands write can not be attested.
    if exemplar.broken.type == "subject-key.destroyed" { return }
    let decision = try History(exemplar.given).decide(exemplar.broken.attested)
    // What a document settles is not irregular once it is named.
    if ["ORD-05", "REQ-03"].contains(exemplar.code) { return #expect(decision.codes.isEmpty) }
    switch (rule.answer, decision) {
    case (.refuse, .refused(let findings)): #expect(findings.map(\.code).contains(exemplar.code))
    case (.ask, .accepted(_, let attested)): #expect(attested.map(\.code).contains(exemplar.code))
    case (.flag, .accepted(let flags, _)): #expect(flags.map(\.code).contains(exemplar.code))
    default: Issue.record("\(exemplar.code) gave \(decision)")
    }
  }

  @Test("Every rule that is decided here has an exemplar")
  func complete() {
    let decided = Set(RuleDefinition.all.filter { $0.decidedBy == .rules }.map(\.code))
    #expect(Set(Exemplar.all.map(\.code)) == decided)
  }

  @Test("Every broken rule is named, not only the first; what asks is listed behind what refuses")
  func everyRule() throws {
    let act = Act.requalified(from: "107", to: "99").at("2024-07-03T10:00:30+06:00", precision: "day")
      .performed(by: .of(.actor, 9))
    #expect(try History(Act.charged).decide(act).codes == ["TIM-01", "TIM-04", "REF-01", "OFF-03"])
    #expect(try History(Act.charged).decide(act.attested).codes == ["TIM-01", "TIM-04"])
  }

  @Test("Entry 0 is accepted")
  func opening() throws {
    #expect(try History().decide(.opened) == .accepted(flags: [], attested: []))
  }

  @Test("A story told in order breaks no rule")
  func story() throws {
    var history = try History(Act.beginning)
    let acts: [Act] = [
      .issued(), .received(), .numbered(), .callOut, .caseOpened(), .party(1, "suspect"), .party(2),
      .related("spouse"), .registered().saying(["domestic": "yes"]), .exhibit, .assessed("1111111000000"),
      .designated(), .monitored, .checkedIn, .missed, .unmonitored, .lifted, .agreement(), .consent(),
      .referred, .answered, .admitted,
      .discharged, .requalified(from: "108-1", to: "109-1"), .sent, .sentBack, .sent,
      .sentence("convicted", (30, "fine-mci")), .handedBack(),
    ]
    for act in acts {
      #expect(try history.decide(act) == .accepted(flags: [], attested: []), "\(act.type)")
      try history.record(act)
    }
  }

  @Test("Every reference that nothing has introduced is named with its field")
  func references() throws {
    var act = Act.registered()
    act.performer = .of(.actor, 9)
    let decision = try History(Act.beginning).decide(act)
    #expect(decision.codes == Array(repeating: "REF-01", count: 4))
    #expect(
      decision.findings.map(\.field) == ["performer", "data.case", "data.suspects", "data.victims"])
    act.actor = .of(.actor, 9)
    #expect(try History(Act.beginning).decide(act).codes == ["ROL-01"])
  }

  @Test("What takes back an introduction can itself be taken back")
  func retractionOfRetraction() throws {
    let history = try History(Act.file + [.retracted(4, subject: .of(.case))])
    let decision = try history.decide(.retracted(8, subject: .of(.case)))
    #expect(decision.codes == ["EVT-01"])
    #expect(try history.decide(.retracted(Act.file.count, subject: .of(.case))).codes.isEmpty)
  }

  @Test("Rules that look at protected facts are marked")
  func protected() {
    #expect(RuleDefinition.all.filter(\.isProtected).map(\.code) == ["CTR-01", "CTR-02", "CTR-03"])
  }
}
