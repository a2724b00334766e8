import Language
import Projections

/// A part of a page: a table, its picture, and what it takes to read them.
struct SiteSection {
  /// What stands at the end of rows or columns.
  enum Totals {
    case none
    /// What the numbers add up to, where they do.
    case added
    /// The figures' own, one a row.
    case ofRows([ShownNumber])
    /// The figures' own, one a column.
    case ofColumns([ShownNumber])
  }

  /// What is drawn and tabulated. A row or column whose key is a figure's leads to the figure's definition.
  let table: CrossTable
  var totals = Totals.none
  /// Where what follows on each other has a break, in columns of the picture from the first.
  var `break`: Double?
  /// Whether the rows are the districts, and are drawn where they lie.
  var isMap = false
  /// What stands under the title, beside the table's own note.
  var notes: [FilledPhrase] = []

  /// How many of its numbers are withheld.
  var withheld: Int { table.cells.reduce(0) { $0 + $1.count { $0 == .withheld } } }

  /// The figure that a heading stands for.
  static func figure(_ key: String) -> Figure? { figuresByKey[key] }

  private static let figuresByKey = Dictionary(uniqueKeysWithValues: Figure.allCases.map { ($0.key, $0) })
}
