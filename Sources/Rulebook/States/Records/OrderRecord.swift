public import IncidentEvents

/// The part of a protective order's state that figures count, with the day of each act: what it was at the end of any
/// day, is known from the acts dated by then. Special requirements imposed by a court have none.
public struct OrderRecord: EntityFold {
  public static let kind = EntityKind.order

  /// The first issue in log order.
  public struct Issue: Sendable {
    public let month: CalendarMonth
    /// The local day.
    public let day: Int
    /// The term from its service, in days.
    public let term: Int

    package init(month: CalendarMonth, day: Int, term: Int) {
      self.month = month
      self.day = day
      self.term = term
    }
  }
  /// A service, or the refusal of a signature.
  public struct Service: Sendable {
    public let month: CalendarMonth
    /// The local day.
    public let day: Int

    package init(month: CalendarMonth, day: Int) {
      self.month = month
      self.day = day
    }
  }
  /// That it lasts longer.
  public struct Extension: Sendable {
    /// The local day of the decision.
    public let day: Int
    public let days: Int

    package init(day: Int, days: Int) {
      self.day = day
      self.days = days
    }
  }
  /// The earliest violation of one year.
  public struct Violation: Sendable {
    public let month: CalendarMonth
    /// Seconds since 1970 UTC.
    public let instant: Int64

    package init(month: CalendarMonth, instant: Int64) {
      self.month = month
      self.instant = instant
    }
  }

  public package(set) var issue: Issue?
  /// In log order; the first counts.
  public package(set) var services: [Service] = []
  /// In log order.
  public package(set) var extensions: [Extension] = []
  /// The local day of each revocation, in log order; the first counts.
  public package(set) var revocations: [Int] = []
  /// One a year, in log order of the first violation of each.
  public package(set) var violations: [Violation] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    let time = event.time
    switch event.fact {
    case .protectiveOrderIssued(let data) where issue == nil:
      issue = Issue(month: CalendarMonth(time), day: time.dayNumber, term: data.days)
    case .protectiveOrderServed, .protectiveOrderRefusedSignature:
      services.append(Service(month: CalendarMonth(time), day: time.dayNumber))
    case .protectiveOrderExtended(let data):
      extensions.append(Extension(day: time.dayNumber, days: data.days))
    case .protectiveOrderRevoked: revocations.append(time.dayNumber)
    case .protectiveOrderViolated:
      let new = Violation(month: CalendarMonth(time), instant: time.instant)
      if let at = violations.firstIndex(where: { $0.month.year == new.month.year }) {
        if new.instant < violations[at].instant { violations[at] = new }
      } else {
        violations.append(new)
      }
    default: break
    }
  }
}
