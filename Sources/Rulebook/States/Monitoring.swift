public import IncidentEvents

/// Regular check-ins of a person, from one opening to its closing. They are due at the opening's wall clock, every
/// so many days.
public struct Monitoring: Sendable, Equatable {
  public let since: LocalTime
  public let cadenceDays: Int
  public let mode: MonitoringMode
  public let basis: MonitoringBasis
  public package(set) var closed: LocalTime?
  public package(set) var reason: MonitoringEnd?
  /// How many check-ins took place, and how many were recorded as missed.
  public package(set) var completed = 0, missed = 0
  /// The latest check-in that took place, by its act time.
  public package(set) var lastCompleted: LocalTime?
  /// When the latest check-in recorded as missed was due.
  public package(set) var lastMissed: LocalTime?

  package init(since: LocalTime, cadenceDays: Int, mode: MonitoringMode, basis: MonitoringBasis) {
    self.since = since
    self.cadenceDays = cadenceDays
    self.mode = mode
    self.basis = basis
  }

  /// Whether it is open: closings are recorded, they do not come by themselves.
  public var isOpen: Bool { closed == nil }

  /// The `n`-th time a check-in is due, the first one cadence after the opening.
  public func due(_ n: Int) -> LocalTime { since.after(days: n * cadenceDays) }

  /// How many check-ins had come due by a moment, while it was open.
  public func dueCount(by time: LocalTime) -> Int {
    let last = min(time.wallClock, closed?.wallClock ?? .max)
    return max(0, Int((last - since.wallClock) / (Int64(cadenceDays) * 86_400)))
  }

  /// The first time a check-in is due after a moment; nil when it is closed by then.
  public func nextDue(after time: LocalTime) -> LocalTime? {
    if let closed, closed.instant <= time.instant { return nil }
    let next = due(time.wallClock < since.wallClock ? 1 : dueCount(by: time) + 1)
    if let closed, next.instant >= closed.instant { return nil }
    return next
  }

  /// The last due time that had passed by a moment without a check-in recorded for it, completed or missed; nil
  /// when there is none.
  public func unanswered(at time: LocalTime) -> LocalTime? {
    let count = dueCount(by: time)
    guard count > 0 else { return nil }
    let last = due(count)
    if let missed = lastMissed, missed.wallClock >= last.wallClock { return nil }
    // A check-in answers the due time it comes before, and not the one before that.
    if let seen = lastCompleted, seen.wallClock > last.wallClock - Int64(cadenceDays) * 86_400 { return nil }
    return last
  }
}
