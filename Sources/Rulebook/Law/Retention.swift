public import IncidentEvents

extension Contact {
  /// Whether the period of retention that begins with the act at `last` is over on a day.
  public func hasExpired(after last: LocalTime, on day: LocalTime) -> Bool {
    (Int(day.year), day.month, day.day) >= (Int(last.year) + years, last.month, last.day)
  }

  /// The first local day after the period, `2034-07-03`; of 29 February the same day as written.
  public func end(after last: LocalTime) -> String {
    "\(Int(last.year) + years)\(last.date.dropFirst(4))"
  }
}
