import IncidentEvents
import Rulebook
import Testing

@Suite("What others may not learn of a crisis centre")
struct ProtectedFactTests {
  /// What a centre can have recorded of the two persons, by turns.
  static let stays: [[Act]] = [
    [.admitted], [.admitted, .discharged], [.admitted, .discharged, .admitted],
    [Act.supported.by(Cast.centre)], [Act.referred.by(Cast.centre)], [Act.consent().by(Cast.centre)],
    [Act.programme().saying(["centre": centre]).by(Cast.centre)],
    [.admitted, Act.admitted.about(.of(.person, 7))],
  ]

  private static let centre = JSONText.string("\(Cast.centre.body)")

  /// What police can submit of them, right or wrong; person 7 is known to a centre alone. (Whoever is to answer a
  /// centre's referral must be able to; police are not.)
  static let probes: [Act] = {
    let acts: [Act] = [
      .received(), .received(2), .caseOpened(), .caseOpened(2), .party(2), .party(7), .registered(),
      .registered(2), .related("spouse"), .identified(2, as: 7), .identified(7, as: 1),
      .separated(2, from: 7), .assessed("1111111000000"), .designated(2), .designated(7), .lifted, .monitored,
      .unmonitored, .checkedIn, .missed, .sent, .sentence("convicted", nil), .inForce, .served, .terminated(),
      .held(.of(.person, 2)), .held(.of(.person, 7)), .retracted(3, subject: .of(.report)),
      Act.referred.about(.of(.referral, 9)), .consent(), .consentWithdrawn(Act.charged.count), .order(),
      .detained(), .putOnRegister, Act.putOnRegister.saying(["basis": .string(Act.id(Act.charged.count))]),
      Act.programme().saying(["centre": centre]), .measureApplied,
    ]
    let aboutThem = ["monitoring.opened", "monitoring.closed", "high-risk.lifted", "check-in.missed"].flatMap
    {
      type in
      acts.filter { $0.type == type }.flatMap { [$0.about(.of(.person, 2)), $0.about(.of(.person, 7))] }
    }
    let byPolice = [Act.admitted, .discharged, .supported].map { $0.by(Cast.police) }
    return acts + aboutThem + byPolice
  }()

  @Test("An answer is the same whether or not the person is admitted", arguments: stays)
  func sameAnswer(stay: [Act]) throws {
    let without = try History(Act.charged)
    let with = try History(Act.charged + stay)
    for probe in Self.probes where probe.body != Cast.justice.body {
      let probe = probe.id(70_000)
      #expect(try with.decide(probe) == without.decide(probe), "\(probe.type) \(probe.subject)")
    }
  }

  @Test("Who serves the centre, and whose role it is, knows whom only the centre has met")
  func entitled() throws {
    let stay = Act.admitted.about(.of(.person, 7))
    let leaving = Act.discharged.about(.of(.person, 7))
    let history = try History(Act.charged + [stay])
    #expect(try history.decide(leaving).codes.isEmpty)
    #expect(try history.decide(leaving.by(Cast.otherCentre)).codes.contains("REF-01"))
    #expect(try history.decide(.held(.of(.person, 7))).codes.isEmpty)
    #expect(try history.decide(.identified(7, as: 1)).codes == ["REF-01"])
  }

  @Test("An event of a centre can not be taken back, nor found out, by others")
  func retraction() throws {
    let history = try History(Act.charged + [.admitted])
    let supervisor = Act.retracted(Act.charged.count, subject: .of(.person, 2))
    #expect(try history.decide(supervisor).codes == ["EVT-01"])
    #expect(try history.decide(supervisor.by(Cast.centre)).codes.isEmpty)
    #expect(try history.decide(supervisor.by(Cast.otherCentre)).codes == ["ROL-01"])
  }
}
