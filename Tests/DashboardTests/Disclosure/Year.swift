import IncidentEvents
import Projections
import Rulebook

/// A year made up of numbers: by figure, month and district.
struct Year {
  private var tally = Tally()
  let year: Int

  init(_ year: Int = 2025) { self.year = year }

  /// Adds to a figure in a month, 1 to 12, and, where it is split by district, in one.
  mutating func add(_ figure: Figure, _ amount: Int, in month: Int, _ district: District? = .esil) {
    tally.add(
      CountCell(figure, year: year, month: month, district: figure.definition.isByDistrict ? district : nil),
      amount)
  }

  /// Gives a figure so much in every month, in the districts by turns.
  mutating func fill(_ figure: Figure, _ amount: Int) {
    for month in 1...12 {
      for (at, district) in District.allCases.enumerated() {
        let share = amount / 6 + (at < amount % 6 ? 1 : 0)
        add(figure, share, in: month, district)
      }
    }
  }

  var figures: YearlyFigures { tally.figures(of: year) }

  /// The last day of the year.
  var lastDay: Int { CivilDate.daysSince1970(year: year, month: 12, day: 31) }
}
