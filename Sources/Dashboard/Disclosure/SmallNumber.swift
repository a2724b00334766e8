/// From which number on a count is told: k of k-anonymity. Smaller ones are withheld, nought too.
///
/// Nought is a small number: where it is known that someone's stay falls into one of two cells, a nought in one tells
/// which. Only a nought that follows from the figure's definition (before the law was in force, after the last day that
/// is counted, in a district that did not exist) is told, since nobody learns from it.
public enum SmallNumber: Int, CaseIterable, Sendable {
  case three = 3, five = 5, ten = 10

  /// What is used where nobody says otherwise.
  public static let usual = SmallNumber.five
}
