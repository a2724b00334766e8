public import Projections

/// What was told of a year before: a table that was published, or what a press briefing said.
public enum EarlierFigures: Sendable, Equatable {
  case table(ShownFigures)
  /// Totals, and nothing said of other figures.
  case briefing([Figure: Int])

  /// The number that was told; nil where none was.
  func told(_ figure: Figure, _ cell: Cell) -> Int? { shown(figure, cell)?.number }

  /// Whether the number was withheld.
  func isWithheld(_ figure: Figure, _ cell: Cell) -> Bool { shown(figure, cell) == .withheld }

  private func shown(_ figure: Figure, _ cell: Cell) -> ShownNumber? {
    switch (self, cell) {
    case (.briefing(let totals), .total): totals[figure].map { .number($0) }
    case (.briefing, _): nil
    case (.table(let table), .total): table[figure]
    case (.table(let table), .column(.month, let column)): table.months(of: figure)?[column]
    case (.table(let table), .column(.quarter, let column)): table.quarters(of: figure)?[column]
    case (.table(let table), .column(.district, let column)): table.districts(of: figure)?[column]
    }
  }

  /// Whether nothing but noughts was told of a breakdown.
  func isWithheld(_ figure: Figure, _ breakdown: Breakdown) -> Bool {
    let numbers = (0..<breakdown.count).compactMap { shown(figure, .column(breakdown, $0)) }
    return numbers.contains(.withheld) && !numbers.contains { $0.number ?? 0 > 0 }
  }
}
