/// One protective order issued in the year.
public struct OrderFact: Sendable, Hashable {
  /// The month of the issue, 1 to 12.
  public let month: Int
  /// From the day of the issue to that of the service; nil where it was not served.
  public let daysToService: Int?
  public let isViolated: Bool

  package init(month: Int, daysToService: Int?, isViolated: Bool) {
    self.month = month
    self.daysToService = daysToService
    self.isViolated = isViolated
  }
}
