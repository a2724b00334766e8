import EventLog
import IncidentEvents
import Projections
import Rulebook
import Testing

@testable import Ledger

@Suite("The states decisions look at")
struct DecisionStatesTests {
  @Test("A state in use is not folded again, however often the oldest go; one that nobody asks for goes")
  func generations() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(2_000))
    guard
      let busy = try ReferencePrefix(.case, "a").flatMap({
        try ledger.references(beginningWith: [$0], limit: 1).first
      })
    else {
      Issue.record("the sample has no case")
      return
    }
    let states = try DecisionStates(ledger.projection().history)
    let known = try states.state(CaseState.self, of: busy).eventCount
    #expect(known > 0)
    // From here on folding anew would find nothing.
    states.history = try ledger.projection(upTo: 0).history
    for _ in 0..<5 {
      states.letOldestGo()
      #expect(try states.state(CaseState.self, of: busy).eventCount == known)
    }
    states.letOldestGo()
    states.letOldestGo()
    #expect(try states.state(CaseState.self, of: busy).eventCount == 0)
  }
}
