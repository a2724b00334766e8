import IncidentEvents
import Rulebook
import Testing

@Suite("The custody of exhibits")
struct CustodyTests {
  private func exhibit(_ acts: [Act], _ n: UInt64 = 1) throws -> ExhibitState {
    try History(acts).state(ExhibitState.self, of: .of(.exhibit, n))
  }

  @Test("A custody told in order breaks no rule")
  func story() throws {
    var history = try History(Act.file + [.issued(), .callOut])
    let acts: [Act] = [
      .acquired(), .exhibit.after(9), .transferred().after(10), .accessed.after(11), .verified().after(12),
      .derived.after(13), .ruled.after(14), .terminated("no-offence"), .disposedOf.after(15),
    ]
    for act in acts {
      #expect(try history.decide(act) == .accepted(flags: [], attested: []), "\(act.type)")
      try history.record(act)
    }
    let state = try history.state(ExhibitState.self, of: .of(.exhibit))
    #expect(state.transfers.map(\.isUnchanged) == [true] && state.accesses.count == 1)
    #expect(state.derivatives == [.of(.exhibit, 2)] && state.rulings.count == 1 && state.disposal != nil)
    #expect(state.custodian == .of(.actor, 11))
  }

  @Test("What does not agree is quarantined until a verification matches or a court rules")
  func quarantine() throws {
    #expect(try exhibit(Act.seized).quarantined == nil)
    let broken = Act.seized + [.transferred(digestIn: "1").after(9)]
    #expect(try exhibit(broken).quarantined != nil)
    #expect(try exhibit(broken + [.verified("1")]).quarantined != nil)
    #expect(try exhibit(broken + [.verified()]).quarantined == nil)
    #expect(try exhibit(broken + [.ruled]).quarantined == nil)
    #expect(try exhibit(Act.file + [.acquired("1"), .exhibit]).quarantined != nil)
    #expect(try exhibit(Act.seized + [.acquired("1")]).quarantined != nil)
    #expect(try !exhibit(Act.seized).isVerified)
    #expect(try exhibit(Act.seized + [.verified()]).isVerified)
    #expect(try !exhibit(Act.seized + [.verified(), .verified("1")]).isVerified)
  }

  @Test("The first event of an exhibit names none before it, a copy's the one of its making")
  func chain() throws {
    #expect(try History(Act.file).decide(.acquired().after(3)).codes.contains("EVD-04"))
    // What was acquired before it was registered may name its acquisition, and nothing else.
    let docked = Act.file + [.issued(), .callOut, .acquired()]
    #expect(try History(docked).decide(.exhibit).codes == [])
    #expect(try History(docked).decide(.exhibit.after(9)).codes == [])
    #expect(try History(docked).decide(.exhibit.after(8)).codes == ["EVD-04"])
    #expect(try History(Act.file + [.issued(), .callOut]).decide(.exhibit.after(8)).codes == ["EVD-04"])
    let copied = Act.seized + [.derived.after(9)]
    let seen = Act.accessed.about(.of(.exhibit, 2))
    #expect(try History(copied).decide(seen).codes == ["EVD-04"])
    #expect(try History(copied).decide(seen.after(10)).codes == [])
    #expect(try History(copied).decide(.accessed.after(10)).codes == [])
    // Holds and reviews stand beside the chain.
    let held = Act.seized + [.held(.of(.exhibit)), .reviewed("in-order", of: .of(.exhibit))]
    #expect(try History(held).decide(.accessed.after(9)).codes == [])
    #expect(try History(held).decide(.disposedOf.after(9)).codes == ["EVD-09", "EVD-10"])
  }

  @Test("A copy is disposed of by the case of what it was made of")
  func copies() throws {
    let copied = Act.seized + [.derived.after(9)]
    let gone = Act.disposedOf.about(.of(.exhibit, 2)).after(10)
    #expect(try History(copied).decide(gone).codes == ["EVD-10"])
    #expect(try History(copied + [.terminated()]).decide(gone).codes == [])
  }

  @Test("A camera was held by whoever held it when it recorded, not by whoever holds it now")
  func holder() throws {
    let later: [Act] = [.handedBack(), .issued(to: 1).at("2024-07-02T08:00:00+05:00")]
    #expect(try History(Act.file + [.issued(), .callOut] + later).decide(.exhibit).codes == [])
    let early = Act.handedBack().at("2024-06-30T08:00:00+05:00")
    #expect(try History(Act.file + [.issued(), .callOut, early]).decide(.exhibit).codes == ["CAM-01"])
  }
}
