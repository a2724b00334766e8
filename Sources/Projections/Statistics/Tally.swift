import IncidentEvents

/// Counts by cell: sums, so that two tallies merge and what was counted can be taken back.
public struct Tally: Sendable, Equatable {
  /// The cells that are not zero.
  public private(set) var counts: [CountCell: Int] = [:]

  public init() {}

  /// Adds to a cell.
  public mutating func add(_ cell: CountCell, _ amount: Int = 1) {
    // One look for the cell, since there are hundreds of thousands of counts and few that come to nothing.
    func added(_ sum: inout Int) -> Int {
      sum += amount
      return sum
    }
    if added(&counts[cell, default: 0]) == 0 { counts[cell] = nil }
  }

  /// Counts what an entity counts in the place of what it counted before.
  /// - Returns: whether the two differ.
  mutating func replace(_ before: [Count], with counts: [Count]) -> Bool {
    if counts == before { return false }
    for count in before { add(count.cell, -count.amount) }
    for count in counts { add(count.cell, count.amount) }
    return true
  }

  /// Adds another tally's counts.
  public mutating func merge(_ other: Tally) {
    for (cell, amount) in other.counts { add(cell, amount) }
  }

  /// The figures of a year.
  ///
  /// - Parameter day: the last local day that anything is known of: a year that is not over is counted as it stands
  ///   then. What is due later is not due yet.
  public func figures(of year: Int, through day: Int = .max) -> YearlyFigures {
    var figures = YearlyFigures(year: year, through: day)
    for (cell, amount) in counts { figures.add(cell, amount) }
    return figures
  }
}
