public import IncidentEvents
public import Rulebook

/// One case in which a step was taken in the year, by what had happened by the year's end. Cases joined by then are one.
public struct CaseFact: Sendable, Hashable {
  /// Where the first offence registered in it was committed, else where the first report of it says.
  public let district: District?
  /// When it was opened from a report.
  public let opened: CalendarMonth?
  /// When the first offence was registered in it.
  public let registered: CalendarMonth?
  /// When it was sent to court and not returned since.
  public let sentToCourt: CalendarMonth?
  /// When the first conviction was handed down in it.
  public let convicted: CalendarMonth?
  /// Whether `cases.sent-to-court` counts it in the year.
  public let countsAsSent: Bool
  /// Whole days from the first receipt of a report to the registration, from there to court, from there to the
  /// conviction, and from the report to the conviction; nil where a step is missing or came before the other.
  public let reportToRegistration: Int?, registrationToCourt: Int?, courtToConviction: Int?
  public let reportToConviction: Int?

  /// A step, when it was taken.
  package struct Step {
    package let month: CalendarMonth
    /// Seconds since 1970 UTC.
    package let instant: Int64

    package init(month: CalendarMonth, instant: Int64) {
      self.month = month
      self.instant = instant
    }

    package init(_ time: LocalTime) { self.init(month: CalendarMonth(time), instant: time.instant) }
  }

  /// - Parameter reported: when the first of its reports was received, in seconds since 1970 UTC.
  package init(
    district: District?, reported: Int64?, opened: CalendarMonth?, registered: Step?, sentToCourt: Step?,
    convicted: Step?, countsAsSent: Bool
  ) {
    self.district = district
    self.opened = opened
    self.registered = registered?.month
    self.sentToCourt = sentToCourt?.month
    self.convicted = convicted?.month
    self.countsAsSent = countsAsSent
    func days(_ from: Int64?, _ to: Int64?) -> Int? {
      guard let from, let to, from <= to else { return nil }
      return Int((to - from) / 86_400)
    }
    reportToRegistration = days(reported, registered?.instant)
    registrationToCourt = days(registered?.instant, sentToCourt?.instant)
    courtToConviction = days(sentToCourt?.instant, convicted?.instant)
    reportToConviction = days(reported, convicted?.instant)
  }
}
