import IncidentEvents
import Testing

@testable import Evidence

@Suite("Chain of what each event names as the one before it")
struct CustodyChainTests {
  private static func id(_ n: UInt64) -> EventID { EventID(milliseconds: 1_720_000_000_000, random: (n, n)) }

  private static func member(_ n: Int, after: Int?, isRetracted: Bool = false, isWithheld: Bool = false)
    -> CustodyChain.Member
  {
    CustodyChain.Member(
      position: n * 10, id: id(UInt64(n)), type: .evidenceAccessed, previous: after.map { id(UInt64($0)) },
      isRetracted: isRetracted, isWithheld: isWithheld)
  }

  private static func standings(_ members: CustodyChain.Member...) -> [CustodyChain.Standing] {
    CustodyChain(members).links.map(\.standing)
  }

  @Test("Each names the one before it: the chain is whole")
  func whole() {
    #expect(
      Self.standings(Self.member(1, after: nil), Self.member(2, after: 1), Self.member(3, after: 2))
        == [.begins, .follows, .follows])
  }

  @Test("One that is not there is named as missing")
  func missing() {
    #expect(
      Self.standings(Self.member(1, after: nil), Self.member(3, after: 2))
        == [.begins, .missing(Self.id(2))])
    #expect(Self.standings(Self.member(2, after: 1)) == [.missing(Self.id(1))])
  }

  @Test("Two that name the same one, and one that names none, break it")
  func branches() {
    #expect(
      Self.standings(Self.member(1, after: nil), Self.member(2, after: 1), Self.member(3, after: 1))
        == [.begins, .follows, .passesOver([20])])
    #expect(
      Self.standings(Self.member(1, after: nil), Self.member(2, after: nil)) == [.begins, .namesNone])
  }

  @Test("What was retracted may end in a branch that nothing follows")
  func retracted() {
    #expect(
      Self.standings(
        Self.member(1, after: nil), Self.member(2, after: 1, isRetracted: true), Self.member(3, after: 1))
        == [.begins, .follows, .follows])
  }

  @Test("What is withheld from the reader is not missing")
  func withheld() {
    #expect(
      Self.standings(
        Self.member(1, after: nil), Self.member(2, after: 1, isWithheld: true), Self.member(3, after: 2))
        == [.begins, .withheld, .follows])
  }
}
