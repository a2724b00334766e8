/// Counts by row and column.
struct Counting {
  private var counts: [[Int]]

  init(rows: Int, columns: Int) {
    counts = Array(repeating: Array(repeating: 0, count: columns), count: rows)
  }

  mutating func add(row: Int, column: Int = 0) { counts[row][column] += 1 }

  /// The counts as those see them who may see every number.
  var everyNumber: [[ShownNumber?]] { counts.map { $0.map { .number($0) } } }
}
