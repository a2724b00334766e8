import IncidentEvents
import Language
import Rulebook
import Testing

@Suite("Each rule, by its exemplar")
struct RuleTests {
  @Test(
    "What breaks a rule is answered as the rulebook says, and what just keeps it is not",
    arguments: Spec.all)
  func exemplar(_ spec: Spec) throws {
    let history = try History(spec.given)
    let decision = try history.decide(spec.when)
    let findings = decision.findings.filter { $0.code == spec.code }
    #expect(findings.count == 1, "\(decision)")
    #expect(Self.outcome(of: decision) == spec.outcome, "\(spec) gave \(decision)")
    for finding in findings {
      for language in Language.allCases {
        let message = finding.message(in: language)
        #expect(!message.contains("{") && message.hasSuffix("."), "\(message)")
      }
      #expect(finding.field != nil)
    }
    var kept = history
    for act in spec.but.given { try kept.record(act) }
    #expect(try !kept.decide(spec.but.when).codes.contains(spec.code))
  }

  private static func outcome(of decision: Decision) -> Spec.Outcome? {
    switch decision {
    case .refused: .refused
    case .asked: .asked
    case .accepted(let flags, _): flags.isEmpty ? nil : .flagged
    }
  }

  @Test(
    "What a rule asks about is accepted when attested, and shown so; what is refused stays refused",
    arguments: Spec.all)
  func attested(_ spec: Spec) throws {
    // What the ledger's own commands write can not be attested.
    if spec.when.type == "subject-key.destroyed" { return }
    let decision = try History(spec.given).decide(spec.when.attested)
    // What a document settles is not irregular once it is named.
    if ["ORD-05", "REQ-03"].contains(spec.code) { return #expect(decision.codes.isEmpty) }
    switch (spec.outcome, decision) {
    case (.refused, .refused(let findings)): #expect(findings.map(\.code).contains(spec.code))
    case (.asked, .accepted(_, let attested)): #expect(attested.map(\.code).contains(spec.code))
    case (.flagged, .accepted(let flags, _)): #expect(flags.map(\.code).contains(spec.code))
    default: Issue.record("\(spec) gave \(decision)")
    }
  }

  @Test("Every rule that is decided here has an exemplar")
  func complete() {
    let decided = Set(RuleDefinition.all.filter { $0.decidedBy == .rules }.map(\.code))
    #expect(Set(Spec.all.map(\.code)) == decided)
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
      .discharged, .examined(), .requalified(from: "108-1", to: "109-1"), .sent, .sentBack, .sent,
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
