import IncidentEvents
import Rulebook
import Testing

@Suite("Corrections and disputes, as rules see them")
struct CorrectionTests {
  private static func correcting(_ data: [String: JSONText], at position: Int = 7) -> Act {
    .corrected(position, subject: .of(.offence), ["data": .object(data)])
  }

  @Test("A correction is asked what the event would have been asked, had it been recorded so")
  func asked() throws {
    let history = try History(Act.charged)
    let early = Self.correcting([
      "committedFrom": "2024-06-01T18:00:00+05:00", "committedTo": "2024-06-01T19:00:00+05:00",
    ])
    guard case .asked(let findings) = try history.decide(early) else {
      return #expect(Bool(false), "the article was not in force")
    }
    #expect(findings.map(\.code) == ["OFF-02"])
    #expect(findings.allSatisfy { $0.field?.hasPrefix("data.patch.data.") ?? false })
    guard case .accepted(_, let attested) = try history.decide(early.attested) else {
      return #expect(Bool(false), "it was attested")
    }
    #expect(attested.map(\.code) == ["OFF-02"])
  }

  @Test("What was irregular before is not told again of a correction that leaves it so")
  func knownBefore() throws {
    let early = Act.registered().saying([
      "committedFrom": "2024-06-01T18:00:00+05:00", "committedTo": "2024-06-01T19:00:00+05:00",
    ])
    let history = try History(Act.file + [early.attested])
    #expect(try history.decide(Self.correcting(["district": "nura"])) == .accepted(flags: [], attested: []))
  }

  @Test("What a correction names is known that was introduced before it, though after the event")
  func introducedLater() throws {
    let charged = Act.charged + [.party(3)]
    let added = Self.correcting(["suspects": [.person(1), .person(3)]])
    #expect(try History(charged).decide(added) == .accepted(flags: [], attested: []))
    #expect(try History(Act.charged).decide(added).codes == ["REF-01"])
  }

  @Test("A correction of a correction says its patch anew, and is judged against what counts")
  func again() throws {
    var history = try History(Act.charged)
    try history.record(Self.correcting(["district": "nura"]))
    let back = Act.corrected(8, subject: .of(.offence), ["data": ["district": "esil"]])
    #expect(try history.decide(back) == .accepted(flags: [], attested: []))
    let same = Act.corrected(8, subject: .of(.offence), ["data": ["district": "nura"]])
    #expect(try history.decide(same).codes == ["EVT-05"])
    try history.record(back)
    #expect(try history.decide(Self.correcting(["district": "esil"])).codes == ["EVT-05"])
    try history.record(.retracted(9, subject: .of(.offence)))
    #expect(try history.decide(Self.correcting(["district": "esil"])) == .accepted(flags: [], attested: []))
  }

  @Test("A personal value never comes into the log by a correction, nor into an answer")
  func personal() throws {
    let named = Act.corrected(5, subject: .of(.case), ["data": ["name": "Sample Surname"]])
    guard case .refused(let findings) = try History(Act.file).decide(named) else {
      return #expect(Bool(false), "a name is no open member")
    }
    #expect(findings.map(\.code) == ["EVT-07"])
    #expect(!"\(findings)".contains("Surname"))
  }

  @Test("A dispute of what anyone recorded is taken from those entitled, and from whoever recorded it")
  func disputed() throws {
    let history = try History(Act.charged)
    let dispute = Act.disputed(7, subject: .of(.offence))
    for recorder in [Cast.police, Cast.help, Cast.centre, Cast.justice] {
      #expect(try history.decide(dispute.by(recorder)) == .accepted(flags: [], attested: []))
    }
    #expect(try history.decide(dispute.by(Cast.operators)).codes == ["ROL-01"])
    #expect(try history.decide(Act.disputed(77, subject: .of(.offence))).codes == ["EVT-01"])
  }
}
