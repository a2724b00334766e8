import EventLog
import IncidentEvents
import Ledger
import Testing

@Suite("As of")
struct MomentTests {
  @Test("A number is a size, a time a recorded time, a date its whole local day")
  func parsing() {
    #expect(Moment("17") == .size(17))
    #expect(Moment("2024-07-03T09:22:10.123Z") == .recorded(RecordedTime(milliseconds: 1_719_998_530_123)))
    #expect(Moment("2024-07-03T14:22:10+05:00") == .recorded(RecordedTime(milliseconds: 1_719_998_530_999)))
    // 29 February 2024 had 25 hours: it ended at 19:00Z.
    #expect(Moment("2024-02-29") == .recorded(RecordedTime(milliseconds: 1_709_233_199_999)))
    #expect(Moment("2024-02-28") == .recorded(RecordedTime(milliseconds: 1_709_143_199_999)))
    #expect(Moment("yesterday") == nil)
    #expect(Moment("2024-02-30") == nil)
    #expect(Moment("-1") == nil)
  }

  @Test("The size at a recorded time is that of the last entry recorded by then")
  func sizes() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(500))
    let snapshot = try ledger.log.snapshot()
    for position in [0, 1, 17, 255, 256, 300, 500] {
      let recorded = try snapshot.entry(at: position) { try Event($0, at: position).recorded }
      let size = try ledger.size(at: .recorded(try #require(recorded)))
      #expect(size > position)
      if size < snapshot.size {
        let next = try snapshot.entry(at: size) { try Event($0, at: size).recorded }
        #expect(try #require(next) > #require(recorded))
      }
    }
    #expect(try ledger.size(at: .recorded(RecordedTime(milliseconds: 0))) == 0)
    #expect(throws: LedgerError.self) { try ledger.size(at: .size(502)) }
  }
}
