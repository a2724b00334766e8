import IncidentEvents
import Language
import Rulebook
import Testing

@Suite("Who signs what")
struct PolicyTests {
  private static let custodian = signer(1, .custodian, .police)
  private static let prosecutor = signer(2, .prosecutor, .prosecutor)

  private static func signer(_ n: UInt64, _ role: Role, _ body: BodyKind) -> Signer {
    Signer(actor: .of(.actor, n), roles: EnumerationSet(bits: 1 << UInt32(role.rawValue)), bodyKind: body)
  }

  @Test("What is disposed of, a custodian and a prosecutor sign under the second policy")
  func disposal() throws {
    let policy = try #require(Policy.all.first { $0.version == "kua-policy-2" })
    let requirement = try #require(policy.requirement(of: .evidenceDisposed))
    let entry = Array(Act.disposedOf.entry(at: 0).utf8)
    func missing(_ signers: Signer...) throws -> String? {
      try requirement.missing(for: Event(unsafe entry.span.bytes, at: 0), signedBy: signers)?
        .text(in: .en)
    }
    #expect(try missing(Self.custodian, Self.prosecutor) == nil)
    #expect(try missing(Self.custodian) != nil)
    #expect(
      try missing(Self.custodian, Self.signer(3, .custodian, .police))
        == "the signature of \(Role.prosecutor.phrase.text(in: .en))")
    #expect(
      try missing(Self.prosecutor, Self.signer(3, .prosecutor, .court))
        == "the signature of \(Role.custodian.phrase.text(in: .en))")
    #expect(Policy.all[0].requirement(of: .evidenceDisposed) == nil)
  }

  @Test("The second policy wants all that the first one wants")
  func second() {
    for requirement in Policy.all[0].requirements {
      #expect(Policy.all[1].requirement(of: requirement.type) == requirement)
    }
  }
}
