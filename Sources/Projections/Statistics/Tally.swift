import IncidentEvents

/// Counts by cell: sums, so that two tallies merge and what was counted can be taken back.
public struct Tally: Sendable, Equatable {
  /// The cells that are not zero.
  public private(set) var counts: [CountCell: Int] = [:]

  public init() {}

  /// Adds to a cell.
  public mutating func add(_ cell: CountCell, _ amount: Int = 1) {
    let sum = counts[cell, default: 0] + amount
    counts[cell] = sum == 0 ? nil : sum
  }

  /// Adds another tally's counts.
  public mutating func merge(_ other: Tally) {
    for (cell, amount) in other.counts { add(cell, amount) }
  }

  /// The figures of a year.
  public func figures(of year: Int) -> YearlyFigures {
    var figures = YearlyFigures(year: year)
    for (cell, amount) in counts where cell.year == year { figures.add(cell, amount) }
    return figures
  }
}

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

  /// Nothing counted yet.
  public init(year: Int) { self.year = year }

  /// The figure's total.
  public subscript(figure: Figure) -> Int { totals[Int(figure.rawValue)] }

  mutating func add(_ cell: CountCell, _ amount: Int) {
    let at = Int(cell.figure.rawValue)
    if cell.isUnidentified {
      unidentified[at] += amount
      return
    }
    totals[at] += amount
    months[at][cell.month - 1] += amount
    if let district = cell.district { districts[at][Int(district.rawValue)] += amount }
  }
}
