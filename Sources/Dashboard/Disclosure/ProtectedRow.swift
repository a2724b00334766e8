import Projections

/// Numbers that go over the same columns and must stay unknown where they are withheld: those of a figure, or what is
/// left of it without those of others, which anyone can compute where both are told.
struct ProtectedRow: Sendable {
  /// The figures whose totals are withheld where withholding columns is not enough.
  let subjects: [Figure]
  /// The figures it is computed from.
  let figures: [Figure]
  /// Under which number it is small, as a multiple of k.
  var multiple = 1
  /// Computes it from theirs.
  let compute: @Sendable ([Int]) -> Int

  /// A figure's own numbers.
  static func figure(_ figure: Figure, multiple: Int = 1) -> ProtectedRow {
    ProtectedRow(subjects: [figure], figures: [figure], multiple: multiple) { $0[0] }
  }

  /// What is left of a whole without a part of it: those whom the part does not count are as few people as any.
  static func rest(of whole: Figure, without part: Figure) -> ProtectedRow {
    ProtectedRow(subjects: [part], figures: [whole, part]) { $0[0] - $0[1] }
  }

  /// What is left of a sum without some of its parts: the sum of the others.
  static func sum(of withheld: [Figure], as whole: Figure, without told: [Figure]) -> ProtectedRow {
    ProtectedRow(subjects: withheld, figures: [whole] + told) { $0[0] - $0.dropFirst().reduce(0, +) }
  }

  /// The number in a cell, from a source that knows those of figures; nil where it lacks one.
  func number(_ cell: Cell, _ source: (Figure, Cell) -> Int?) -> Int? {
    var numbers: [Int] = []
    for figure in figures {
      guard let number = source(figure, cell) else { return nil }
      numbers.append(number)
    }
    return compute(numbers)
  }
}
