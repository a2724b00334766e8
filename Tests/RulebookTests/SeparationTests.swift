import IncidentEvents
import Rulebook
import Testing

@Suite("Who is one person")
struct SeparationTests {
  @Test(
    "Joined and parted in any order, the references of a person are those a pencil finds", arguments: 1...8)
  func joinedAndParted(seed: UInt64) throws {
    var state = seed
    func next(_ n: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % n
    }
    var history = try History(Act.beginning)
    var pairs: Set<Set<UInt64>> = []
    for _ in 0..<24 {
      let one = 1 + (next(1 << 20) % 6), other = 1 + (next(1 << 20) % 6)
      guard one != other else { continue }
      if next(1 << 20) % 3 == 0 {
        try history.record(.separated(one, from: other))
        pairs.remove([one, other])
      } else {
        try history.record(.identified(one, as: other))
        pairs.insert([one, other])
      }
      for person in 1...6 as ClosedRange<UInt64> {
        let found = try PersonRecord.samePerson(.of(.person, person)) {
          try history.state(PersonState.self, of: $0).record
        }
        var drawn: Set<UInt64> = [person]
        for _ in 0..<6 { for pair in pairs where !pair.isDisjoint(with: drawn) { drawn.formUnion(pair) } }
        #expect(Set(found) == Set(drawn.map { Reference.of(.person, $0) }))
      }
    }
  }
}
