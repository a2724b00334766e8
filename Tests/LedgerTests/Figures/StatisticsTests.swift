import IncidentEvents
import Rulebook
import Testing

@testable import Projections

@Suite("Statistics")
struct StatisticsTests {
  @Test(
    "Of any history, the statistics in pieces and with retractions are those of what counts, in one go",
    arguments: UInt64(1)...12)
  func anyHistory(seed: UInt64) throws {
    var history = RandomHistory(seed: seed, events: 300)
    let alive = history.retractSome()
    let pieces = TemporaryDirectory(), whole = TemporaryDirectory()
    let folded = try ViewTests.digests(of: history.story.entries, at: pieces.path, pieces: 11)
    #expect(try folded == ViewTests.digests(of: alive, at: whole.path, pieces: 1))
  }

  @Test("Of any history, every figure that is split by district sums to the year's, and every one by month")
  func sums() throws {
    for seed in UInt64(20)...25 {
      let history = RandomHistory(seed: seed, events: 200)
      let figures = try history.story.figures(of: 2024)
      for figure in Figure.allCases {
        let at = Int(figure.rawValue)
        #expect(figures.months[at].reduce(0, +) == figures[figure], "\(figure.key) by month")
        guard figure.definition.isByDistrict else { continue }
        #expect(figures.districts[at].reduce(0, +) == figures[figure], "\(figure.key) by district")
      }
    }
  }

  @Test("No part is more than its whole, but hours and check-ins")
  func parts() throws {
    for seed in UInt64(30)...35 {
      let figures = try RandomHistory(seed: seed, events: 200).story.figures(of: 2024)
      for figure in Figure.allCases {
        guard let whole = figure.definition.of, figure != .registrationHours,
          whole != .checkInsDue
        else { continue }
        #expect(figures[figure] <= figures[whole], "\(figure.key) of \(whole.key)")
      }
    }
  }

  @Test("A stock and what is due come to the same by whichever day they are asked for")
  func byTheDay() {
    var tally = Tally()
    tally.add(CountCell(.familiesInDifficulty, .from(day: 19_723), district: .esil))  // 1 January 2024
    tally.add(CountCell(.familiesInDifficulty, .from(day: 19_783), district: .esil), -1)  // 1 March 2024
    tally.add(CountCell(.checkInsDue, .every(days: 30, from: 19_723)))
    #expect(tally.figures(of: 2024)[.familiesInDifficulty] == 0)
    #expect(tally.figures(of: 2024, through: 19_782)[.familiesInDifficulty] == 1)
    #expect(tally.figures(of: 2024, through: 19_783)[.familiesInDifficulty] == 0)
    #expect(tally.figures(of: 2024)[.checkInsDue] == 13)
    #expect(tally.figures(of: 2024, through: 19_722)[.checkInsDue] == 0)
    #expect(tally.figures(of: 2024, through: 19_752)[.checkInsDue] == 1)
    #expect(tally.figures(of: 2024, through: 19_753)[.checkInsDue] == 2)
    #expect(tally.figures(of: 2023)[.checkInsDue] == 0)
  }

  @Test("A cell is read from its bytes as it was written, and nothing else is")
  func bytes() throws {
    let times: [CountTime] = [
      .month(CalendarMonth(year: 2024, month: 12)), .from(day: 19_723), .every(days: 7, from: -5),
    ]
    for time in times {
      for district in [District.saryarqa, nil] {
        for amount in [1, -1, 40] {
          var writer = StateWriter()
          let count = Count(CountCell(.ordersActive, time, district: district, isUnidentified: true), amount)
          writer.counted(count)
          let bytes = writer.bytes
          let (read, isAtEnd) = try Self.read(bytes)
          #expect(read == count)
          #expect(isAtEnd)
        }
      }
    }
    // No such figure, no such district, no such kind of time, every no days, a month beyond all years; and too few.
    for bad: Int64 in [0xff, 0xf00, 3 << 13, 2 << 13, 120_000 << 27] {
      var writer = StateWriter()
      writer.integer(bad)
      let bytes = writer.bytes
      #expect(throws: StateDamage.self) { try Self.read(bytes + [0]) }
      #expect(throws: StateDamage.self) { try Self.read(Array(bytes.dropLast())) }
    }
  }

  private static func read(_ bytes: [UInt8]) throws -> (Count, isAtEnd: Bool) {
    var reader = StateReader(unsafe bytes.span.bytes)
    let count = try reader.counted()
    return (count, reader.atEnd)
  }
}
