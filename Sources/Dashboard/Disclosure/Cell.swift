import IncidentEvents
import Projections
import Rulebook

/// Where a number of a figure stands in a public table.
enum Cell: Hashable, Sendable {
  case total
  case column(Breakdown, Int)
}

/// A year's numbers, by cell.
struct CountedYear: Sendable {
  let figures: YearlyFigures
  /// The last local day that anything is known of.
  let lastDay: Int

  func number(_ figure: Figure, _ cell: Cell) -> Int {
    let at = Int(figure.rawValue)
    switch cell {
    case .total: return figures.totals[at]
    case .column(.month, let month): return figures.months[at][month]
    case .column(.quarter, let quarter):
      return figures.months[at][quarter * 3..<quarter * 3 + 3].reduce(0, +)
    case .column(.district, let district): return figures.districts[at][district]
    }
  }

  /// The columns of a figure that are nought by what it counts: everybody knows.
  func knownNoughts(_ figure: Figure, _ breakdown: Breakdown) -> ColumnSet {
    ColumnSet(
      (0..<breakdown.count).filter {
        number(figure, .column(breakdown, $0)) == 0 && isKnownNought(figure, breakdown, $0)
      })
  }

  private func isKnownNought(_ figure: Figure, _ breakdown: Breakdown, _ column: Int) -> Bool {
    if isKnownNought(figure) { return true }
    return switch breakdown {
    case .month: isOutside(figure, fromMonth: column, toMonth: column + 1)
    case .quarter: isOutside(figure, fromMonth: column * 3, toMonth: column * 3 + 3)
    case .district:
      LocalTime("\(figures.year)-12-31T12:00:00+05:00").map { end in
        District(rawValue: UInt8(column)).map { !Law.exists($0, on: end) } ?? true
      } ?? false
    }
  }

  /// Whether all of some months lies before what the figure counts, or behind the last day that is known of.
  private func isOutside(_ figure: Figure, fromMonth first: Int, toMonth end: Int) -> Bool {
    let day = CivilDate.daysSince1970(year: figures.year, month: first + 1, day: 1)
    if day > lastDay { return true }
    return FigureRelations.sinceTheLaw.contains(figure) && figures.year == 2024 && end <= 5
  }

  /// Whether the figure is nought by what it counts.
  func isKnownNought(_ figure: Figure) -> Bool {
    FigureRelations.sinceTheLaw.contains(figure) && figures.year < 2024 && number(figure, .total) == 0
  }
}
