/// A number of a table as an audience sees it.
public enum ShownNumber: Hashable, Sendable {
  case number(Int)
  /// Not told: it is small, or it would give back another that is.
  case withheld

  /// The number, where it is told.
  public var number: Int? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}
