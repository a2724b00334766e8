public import IncidentEvents

extension OrderState {
  /// The term with its extensions: days of a protective order, months of special requirements.
  public var term: Int { (issue?.term ?? 0) + extensions.reduce(0, +) }

  /// From when on it holds: a protective order from its service, special requirements from the court act; nil
  /// while it does not.
  public var start: LocalTime? {
    switch issue?.nature {
    case .protectiveOrder: served
    case .specialRequirements: issue?.time
    case nil: nil
    }
  }

  /// When its term is over; nil while it has not begun.
  public var termEnd: LocalTime? {
    guard let start, let issue else { return nil }
    return Self.end(issue.nature, from: start, term)
  }

  /// When it ended or is to end: its term's end, or the act that ended it before; nil while neither is known.
  public var end: LocalTime? {
    guard let ended else { return termEnd }
    guard let termEnd, termEnd.instant < ended.instant else { return ended }
    return termEnd
  }

  /// Whether it is active at a moment: served, in term, not revoked.
  public func isActive(on time: LocalTime) -> Bool {
    guard let start, let end else { return false }
    return start.instant <= time.instant && time.instant < end.instant
  }

  /// Whether it stands in the way of another one at a moment: active, or issued and still to be served. An order that
  /// nobody has served for as long as its term lapses.
  public func stands(on time: LocalTime) -> Bool {
    guard let issue, issue.time.instant <= time.instant else { return false }
    let over = end ?? Self.end(issue.nature, from: issue.time, term)
    return time.instant < over.instant
  }

  /// Whether it should have been served and was not, at a moment: nobody has served it, and it was not revoked.
  public func isServiceMissing(at time: LocalTime) -> Bool {
    guard let issue, issue.nature == .protectiveOrder else { return false }
    return served == nil && ended == nil && issue.time.instant <= time.instant
  }

  private static func end(_ nature: Nature, from start: LocalTime, _ term: Int) -> LocalTime {
    switch nature {
    case .protectiveOrder: start.after(days: term)
    case .specialRequirements: start.after(months: term)
    }
  }
}
