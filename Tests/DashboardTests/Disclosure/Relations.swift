import Projections

@testable import Dashboard

/// Which of the relations between figures do not hold in a year's numbers.
enum Relations {
  static func broken(in year: CountedYear) -> [String] {
    var broken: [String] = []
    let everywhere =
      [Cell.total] + Breakdown.allCases.flatMap { by in (0..<by.count).map { .column(by, $0) } }
    for cell in everywhere {
      // The city-level figures have no districts.
      func isSplit(_ figure: Figure) -> Bool {
        if case .column(.district, _) = cell { return figure.definition.isByDistrict }
        return true
      }
      for sum in FigureRelations.sums {
        let parts = sum.parts.joined().reduce(0) { $0 + year.number($1, cell) }
        if year.number(sum.whole, cell) != parts { broken.append("\(sum.whole.key) \(cell)") }
      }
      for part in FigureRelations.parts where (part.isEverywhere || cell == .total) && isSplit(part.part) {
        if year.number(part.part, cell) > year.number(part.whole, cell) {
          broken.append("\(part.part.key) \(cell)")
        }
      }
      for amount in FigureRelations.amounts where amount.isAtLeastContributors && cell.isOfTime {
        if year.number(amount.amount, cell) < year.number(amount.contributors, cell) {
          broken.append("\(amount.amount.key) \(cell)")
        }
      }
      let late = FigureRelations.hoursOfALateRegistration * year.number(.registrationOver24h, cell)
      if year.number(.registrationHours, cell) < late { broken.append("registration.hours \(cell)") }
    }
    return broken
  }
}

extension Cell {
  fileprivate var isOfTime: Bool {
    if case .column(.district, _) = self { return false }
    return true
  }
}
