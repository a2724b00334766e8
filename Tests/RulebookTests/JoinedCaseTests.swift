import IncidentEvents
import Rulebook
import Testing

@Suite("Joined cases count as one")
struct JoinedCaseTests {
  /// Case 1, charged and in court, was joined to case 2.
  private static let joined =
    Act.charged + [.examined(), .sent, .caseOpened(2, from: nil), .joined(1, into: 2)]

  @Test("A charge sent to court in one case is judged in the one it goes on under")
  func sentence() throws {
    var history = try History(Self.joined)
    let acts: [Act] = [
      .other(.sentence("convicted", (30, "fine-mci"))), .other(.inForce), .other(.served),
    ]
    for act in acts {
      #expect(try history.decide(act) == .accepted(flags: [], attested: []), "\(act.type)")
      try history.record(act)
    }
    #expect(try history.decide(.other(.terminated("no-offence"))).codes == ["CRT-09"])
  }

  @Test("What was joined away is not sent to court under its own name")
  func sending() throws {
    let history = try History(Self.joined + [.other(.sentBack).at("2024-07-04T10:00:00+05:00")])
    #expect(try history.decide(.sent).codes == ["CRT-10"])
    #expect(try history.decide(.other(.sent)).codes == [])
  }

  @Test("A case that goes on under one that has ended has ended, and its holds bind both")
  func erasure() throws {
    let ended = try History(Act.charged + [.caseOpened(2, from: nil), .joined(1, into: 2)])
    #expect(try ended.decide(.erased()).codes == ["ERA-02"])
    var terminated = ended
    try terminated.record(.other(.terminated()))
    #expect(try terminated.decide(.erased()).codes == [])
    try terminated.record(.held(.of(.case)))
    #expect(try terminated.decide(.erased()).codes == ["ERA-01"])
  }

  @Test("The 24 hours are over with the first offence of any of them")
  func clock() throws {
    let late = Act.registered(2).at("2024-07-05T12:00:00+05:00").saying(["case": "\(Reference.of(.case, 2))"])
    let before = Act.charged + [.received(2), .caseOpened(2, from: 2)]
    #expect(try History(before).decide(late).codes == ["OFF-06"])
    #expect(try History(before + [.joined(2, into: 1)]).decide(late).codes == [])
  }

  @Test("A disposal of the report stops the clock")
  func disposal() throws {
    let late = Act.registered().at("2024-07-05T12:00:00+05:00")
    #expect(try History(Act.file).decide(late).codes == ["OFF-06"])
    #expect(try History(Act.file + [.disposed()]).decide(late).codes == [])
  }

  @Test("A joining taken back parts them again")
  func retraction() throws {
    let history = try History(Self.joined + [.retracted(Self.joined.count - 1, subject: .of(.case))])
    #expect(try history.decide(.other(.sentence("acquitted", nil))).codes == ["CRT-01"])
    #expect(try history.decide(.sentence("acquitted", nil)).codes == [])
  }

  @Test("Members stand in the order of joining, each before what was joined to it; a circle has a least one")
  func members() {
    var cases: [Reference: CaseIdentity] = [:]
    func join(_ n: UInt64, into other: UInt64, year: Int = 2024) {
      cases[.of(.case, n), default: CaseIdentity()].into.append(.init(other: .of(.case, other), year: year))
      cases[.of(.case, other), default: CaseIdentity()].absorbed.append(
        .init(other: .of(.case, n), year: year))
    }
    func members(_ n: UInt64, atEndOf year: Int? = nil) -> [Reference] {
      CaseIdentity.members(of: .of(.case, n), atEndOf: year) { cases[$0] ?? CaseIdentity() }
    }
    func all(_ numbers: UInt64...) -> [Reference] { numbers.map { .of(.case, $0) } }
    #expect(members(1) == all(1))
    join(3, into: 2)
    join(2, into: 1)
    join(4, into: 1)
    join(5, into: 2)
    for n: UInt64 in 1...5 { #expect(members(n) == all(1, 2, 3, 5, 4)) }
    join(1, into: 6, year: 2025)
    #expect(members(4, atEndOf: 2024) == all(1, 2, 3, 5, 4))
    #expect(members(4) == all(6, 1, 2, 3, 5, 4))
    join(6, into: 3)
    #expect(members(4) == all(1, 2, 3, 6, 5, 4))
    // Joined elsewhere since, it is not where it was joined first.
    join(5, into: 4)
    #expect(members(4) == all(1, 2, 3, 6, 4, 5))
  }
}

@Suite("What becomes of a case")
struct CaseStageTests {
  private func file(_ acts: [Act]) throws -> CaseState {
    try History(acts).state(CaseState.self, of: .of(.case))
  }

  @Test("A case is suspended until it is resumed, and a termination stands until it is set aside")
  func standstill() throws {
    #expect(try file(Act.charged + [.suspended]).stage == .suspended)
    #expect(try file(Act.charged + [.suspended, .resumed()]).stage == .underInvestigation)
    #expect(try file(Act.charged + [.suspended, .terminated()]).stage == .terminated)
    let resumed = try file(Act.charged + [.terminated(), .resumed("decision-set-aside")])
    #expect(resumed.stage == .underInvestigation && resumed.end == nil)
    #expect(try file(Act.charged + [.terminated(), .resumed()]).stage == .terminated)
    #expect(try file(Act.charged + [.caseOpened(2, from: nil), .joined(1, into: 2)]).stage == .joined)
  }

  @Test("A case carried forward goes on from where it stood, and nothing before the ledger is asked for")
  func carriedForward() throws {
    let inCourt = try History(Act.beginning + [.carried("in-court"), .party(1, "suspect"), .party(2)])
    #expect(try inCourt.decide(.sent).codes.contains("CRT-03"))
    #expect(try inCourt.decide(.sentBack).codes == [])
    #expect(try inCourt.decide(.sentence("acquitted", nil)).codes == ["REF-01"])
    let sentenced = try History(Act.beginning + [.carried("sentenced"), .party(1, "suspect"), .party(2)])
    #expect(try sentenced.decide(.served).codes == ["REF-01"])
    let suspended = try History(Act.beginning + [.carried("suspended")])
    #expect(try suspended.decide(.resumed()).codes == [])
    #expect(try suspended.decide(.suspended).codes == ["CAS-04"])
    let terminated = try History(Act.beginning + [.carried("terminated")])
    #expect(try terminated.decide(.terminated()).codes == ["CRT-09"])
    #expect(try terminated.decide(.resumed("decision-set-aside")).codes == [])
  }

  @Test(
    "An acquittal on appeal ends the case without a penalty served, a changed article is served as changed")
  func changes() throws {
    let judged = Act.charged + [.sent, .sentence("convicted", (30, "fine-mci"))]
    #expect(try file(judged + [.inForce]).end == nil)
    #expect(try file(judged + [.changed("acquitted", nil), .inForce]).end?.contact == .caseAcquitted)
    #expect(try file(judged + [.changed("acquitted", nil)]).unserved(by: .of(.person)).isEmpty)
    let changed = Act.changed("convicted", (10, "fine-mci")).saying(["article": "109-1"])
    let served = [Act.inForce, .served].map { $0.saying(["article": "109-1"]) }
    #expect(try file(judged + [changed] + served).end?.contact == .caseConvicted)
    #expect(try History(judged + [changed]).decide(served[0]).codes == [])
    #expect(try History(judged).decide(.changed("convicted", (51, "arrest-days"))).codes == ["CRT-05"])
  }

  @Test("A severed offence leaves the case for the new one")
  func severing() throws {
    let history = try History(Act.charged + [.registered(2), .severed(2, 2)])
    #expect(try history.state(CaseState.self, of: .of(.case)).offences == [.of(.offence)])
    #expect(try history.state(CaseState.self, of: .of(.case, 2)).offences == [.of(.offence, 2)])
    #expect(try history.state(OffenceState.self, of: .of(.offence, 2)).case() == .of(.case, 2))
    #expect(try history.decide(.severed(3, 2)).codes == ["CAS-03"])
    #expect(try history.decide(.severed(3, outOf: 2, 2)).codes == [])
  }
}
