public import Projections

/// Decides which of a year's numbers the public is told, so that none that is withheld can be given back.
///
/// **What is withheld.** A number under k; the numbers of the group of columns it stands in (``Breakdown``); what was
/// withheld in an earlier publication; a number that differs by less than k from one that was told earlier, since the
/// difference counts people too. Nothing else depends on withheld numbers: groups are fixed, and whether a figure is broken down at all is
/// decided by its total, which is told.
///
/// **Why none is given back.** Figures that are linked by sums share the columns they withhold; a part withholds at least
/// those of its whole. So of the withheld numbers nothing is known but their sums by row, each k or more, and that
/// columns keep their relations. All that is withheld of a row, and with it the rows linked to it, may as well stand in
/// one of the columns, or in any other: each number ranges over k values at least. Where a figure is not broken down, what is known of its
/// numbers is what rows and columns leave: at least k on each side of the cell, and again k values or more (Fréchet's
/// bounds). `Tools/verify/withheld` computes the bounds of every withheld number by linear programming.
///
/// What is left over is protected like what is told: a part and its whole give those whom the part does not count.
public struct DisclosureControl: Sendable {
  let counted: CountedYear
  let k: Int
  let earlier: [EarlierFigures]
  /// The figures whose totals are withheld.
  var totals: Set<Figure> = []
  /// The columns withheld of each breakdown, by figure.
  var columns: [Breakdown: [Figure: ColumnSet]] = [:]

  /// Decides it.
  ///
  /// - Parameters:
  ///   - day: the last local day that anything is known of.
  ///   - earlier: what was told of the year before.
  public init(
    _ figures: YearlyFigures, through day: Int, under k: SmallNumber = .usual, earlier: [EarlierFigures] = []
  ) {
    counted = CountedYear(figures: figures, lastDay: day)
    self.k = k.rawValue
    self.earlier = earlier
    // A row that can not be protected by withholding columns has its total withheld, which bears on others: until
    // nothing changes. Totals are only ever added.
    var before: Set<Figure>
    repeat {
      before = totals
      withholdTotals()
      for breakdown in Breakdown.allCases { withholdColumns(of: breakdown) }
    } while totals != before
  }

  /// What the public is told.
  public var shown: ShownFigures {
    func shown(_ figure: Figure, _ breakdown: Breakdown) -> [ShownNumber]? {
      guard breakdown.isPublic(figure) else { return nil }
      // What nothing was decided of is not told.
      let withheld = columns[breakdown]?[figure] ?? ColumnSet.all(of: breakdown)
      return (0..<breakdown.count).map { column in
        withheld.contains(column) ? .withheld : .number(counted.number(figure, .column(breakdown, column)))
      }
    }
    return ShownFigures(
      year: counted.figures.year, audience: .public,
      totals: Figure.allCases.map { totals.contains($0) ? .withheld : .number(counted.number($0, .total)) },
      months: Figure.allCases.map { shown($0, .month) },
      quarters: Figure.allCases.map { shown($0, .quarter) },
      districts: Figure.allCases.map { shown($0, .district) })
  }
}

extension DisclosureControl {
  /// The number of a row in a cell.
  func number(_ row: ProtectedRow, _ cell: Cell) -> Int {
    row.compute(row.figures.map { counted.number($0, cell) })
  }

  /// Whether a number must not be told: it is small, was withheld before, or differs too little from what was told.
  func isSmall(_ row: ProtectedRow, _ cell: Cell) -> Bool {
    let number = number(row, cell)
    if number < row.multiple * k { return true }
    return earlier.contains { publication in
      if let told = row.number(cell, publication.told) { return differsTooLittle(number, told) }
      return row.figures.count == 1 && publication.isWithheld(row.figures[0], cell)
    }
  }

  func differsTooLittle(_ number: Int, _ other: Int) -> Bool { 1..<k ~= abs(number - other) }

  /// Whether a number was told before, and is the same: withholding it covers nothing.
  func isKnown(_ row: ProtectedRow, _ cell: Cell) -> Bool {
    let number = number(row, cell)
    return earlier.contains { row.number(cell, $0.told) == number }
  }

  /// Whether numbers that are withheld together cover each other.
  func cover(_ row: ProtectedRow, _ cells: [Cell]) -> Bool {
    let unknown = cells.filter { !isKnown(row, $0) }
    return unknown.isEmpty
      || unknown.count > 1 && unknown.reduce(0) { $0 + number(row, $1) } >= k
  }
}
