import Foundation
import IncidentEvents
import Projections
import Rulebook
import Testing

@testable import Dashboard

@Suite struct WithheldNumbersTests {
  private static let years = [2023, 2024, 2025]

  private func shown(
    _ tally: Tally, _ year: Int, _ k: SmallNumber, earlier: [EarlierFigures] = []
  ) -> ShownFigures {
    let end = CivilDate.daysSince1970(year: year, month: 12, day: 31)
    return DisclosureControl(tally.figures(of: year), through: end, under: k, earlier: earlier).shown
  }

  @Test(
    "No number under k is told, but a nought that everybody knows",
    arguments: SmallNumber.allCases, Array(1...20))
  func noneIsSmall(k: SmallNumber, seed: Int) {
    for year in Self.years {
      var random = RandomYears(seed: UInt64(seed))
      let table = shown(random.tally(of: year), year, k)
      let all =
        [table.totals] + table.months.compactMap(\.self) + table.quarters.compactMap(\.self)
        + table.districts.compactMap(\.self)
      for number in all.joined() { #expect(number.number ?? k.rawValue >= k.rawValue || number.number == 0) }
    }
  }

  @Test(
    "Where one person falls among withheld numbers, the public table does not tell", arguments: Array(1...30))
  func moved(seed: Int) {
    var random = RandomYears(seed: UInt64(seed))
    let tally = random.tally(of: 2025), k = SmallNumber.five
    let table = shown(tally, 2025, k)
    for figure in [Figure.casesOpened, .requalificationsUp, .familiesIdentified] {
      guard let months = table.months(of: figure) else { continue }
      let withheld = months.indices.filter { months[$0] == .withheld }
      for from in withheld {
        for to in withheld where from != to {
          let here = tally.counts.first { cell, amount in
            guard case .month(let when) = cell.time else { return false }
            return cell.figure == figure && when.month == from + 1 && amount > 0
          }
          guard let (cell, _) = here else { continue }
          var other = tally
          other.add(cell, -1)
          other.add(CountCell(figure, year: 2025, month: to + 1, district: cell.district))
          let moved = shown(other, 2025, k)
          // As long as the same months are withheld, all that is told is the same.
          let still = moved.months(of: figure) ?? []
          guard still.indices.filter({ still[$0] == .withheld }) == withheld else { continue }
          #expect(moved == table)
        }
      }
    }
  }

  @Test("How figures hang together is as the sums and parts say")
  func relations() {
    for seed in 1...20 {
      var random = RandomYears(seed: UInt64(seed))
      let figures = random.tally(of: 2024).figures(of: 2024)
      #expect(Relations.broken(in: CountedYear(figures: figures, lastDay: .max)) == [])
    }
  }

  /// Tools/verify/withheld computes the bounds of what is withheld, and sets this to the file it wants the cases in.
  private static let casesPath = ProcessInfo.processInfo.environment["KUA_WITHHELD_CASES"]

  @Test("Random years are written for the independent solver", .enabled(if: casesPath != nil))
  func cases() throws {
    let path = try #require(Self.casesPath)
    let count = ProcessInfo.processInfo.environment["KUA_WITHHELD_COUNT"].flatMap { Int($0) } ?? 30
    var lines = ""
    for seed in 1...count {
      for k in SmallNumber.allCases {
        let year = Self.years[seed % 3]
        var random = RandomYears(seed: UInt64(seed * 7))
        let (first, second) = random.twice(year)
        let earlier = shown(first, year, k)
        let later = shown(second, year, k, earlier: [.table(earlier)])
        let tables = [(earlier, first, k), (later, second, k)].map { table, tally, k in
          let whole = table.filled(from: tally.figures(of: year))
          return
            "{\"table\":\(text(table.canonicalTable(under: k))),\"whole\":\(text(whole.canonicalTable(under: k)))}"
        }
        lines +=
          "{\"case\":\"year \(year), seed \(seed), k \(k.rawValue)\",\"tables\":[\(tables.joined(separator: ","))]}\n"
      }
    }
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ShownFigures {
  /// The same table with nothing withheld.
  fileprivate func filled(from figures: YearlyFigures) -> ShownFigures {
    let whole = ShownFigures(everyNumber: figures)
    func like(_ shown: [[ShownNumber]?], _ numbers: [[ShownNumber]?]) -> [[ShownNumber]?] {
      zip(shown, numbers).map { $0 == nil ? nil : $1 }
    }
    return ShownFigures(
      year: year, audience: audience, totals: whole.totals, months: like(months, whole.months),
      quarters: like(quarters, whole.quarters), districts: like(districts, whole.districts))
  }
}
