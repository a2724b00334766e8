public import IncidentEvents

/// From which local day to which a rule or a law is in force, both included; an open end has none.
public struct LegalPeriod: Sendable, Equatable {
  /// Days since 1970-01-01 of the local calendar.
  let from: Int64?, to: Int64?

  init(from: Int64?, to: Int64?) {
    self.from = from
    self.to = to
  }

  /// Whether the local day of `time`, as its own text has it, lies in the period.
  public func contains(_ time: LocalTime) -> Bool {
    let day = time.localDay
    return day >= from ?? .min && day <= to ?? .max
  }
}

extension LocalTime {
  /// Days since 1970-01-01 of the calendar as written.
  var localDay: Int64 { (wallClock - Int64(secondOfDay)) / 86400 }

  /// The day as written, `2024-07-03`.
  var date: String { String(description.prefix(10)) }
}

/// How well a fact of law is sourced.
public enum SourcingMark: Sendable {
  /// Read in a source.
  case V
  /// Press or public code only.
  case R
  /// General knowledge.
  case G
}
