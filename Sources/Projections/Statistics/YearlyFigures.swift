import IncidentEvents
import Rulebook

/// A year's figures, with their split by month and district.
public struct YearlyFigures: Sendable, Equatable {
  public let year: Int
  /// By figure, in the order of ``Figure``; figures that are zero included.
  public private(set) var totals = [Int](repeating: 0, count: Figure.allCases.count)
  /// By figure, then month 1 to 12 at 0 to 11.
  public private(set) var months = [[Int]](
    repeating: [Int](repeating: 0, count: 12), count: Figure.allCases.count)
  /// By figure, then district in the vocabulary's order.
  public private(set) var districts = [[Int]](
    repeating: [Int](repeating: 0, count: District.allCases.count), count: Figure.allCases.count)
  /// Of each figure of persons, how many are unidentified.
  public private(set) var unidentified = [Int](repeating: 0, count: Figure.allCases.count)
  /// Of each month at 0 to 11, the local days that are known of.
  private let days: [Range<Int>]

  /// Nothing counted yet.
  /// - Parameter day: the last local day that anything is known of.
  public init(year: Int, through day: Int = .max) {
    self.year = year
    let end = day == .max ? day : day + 1
    days = (1...12).map { month in
      let first = CivilDate.daysSince1970(year: year, month: month, day: 1)
      let next = CivilDate.daysSince1970(
        year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
      return min(first, end)..<min(next, end)
    }
  }

  /// The figure's total.
  public subscript(figure: Figure) -> Int { totals[Int(figure.rawValue)] }

  mutating func add(_ cell: CountCell, _ amount: Int) {
    switch cell.time {
    case .month(let month):
      if month.year == year { add(cell, amount, inMonth: month.month - 1) }
    case .from(let day):
      // A stock stands in the last month that is known of.
      guard let month = days.lastIndex(where: { !$0.isEmpty }), day < days[month].upperBound else { return }
      add(cell, amount, inMonth: month)
    case .every(let step, let first):
      for month in 0..<12 {
        let times = Self.count(of: first, every: step, in: days[month])
        if times != 0 { add(cell, amount * times, inMonth: month) }
      }
    }
  }

  private mutating func add(_ cell: CountCell, _ amount: Int, inMonth month: Int) {
    let at = Int(cell.figure.rawValue)
    if cell.isUnidentified {
      unidentified[at] += amount
      return
    }
    totals[at] += amount
    months[at][month] += amount
    if let district = cell.district { districts[at][Int(district.rawValue)] += amount }
  }

  /// How many of the days `first`, `first + step`, `first + 2 · step` … lie in a range.
  private static func count(of first: Int, every step: Int, in days: Range<Int>) -> Int {
    /// How many of them lie before a day.
    func before(_ day: Int) -> Int { day <= first ? 0 : (day - first + step - 1) / step }
    return before(days.upperBound) - before(days.lowerBound)
  }
}
