import IncidentEvents
import Rulebook

extension OrderRecord {
  /// Counted in the months of its issue and its service, once a year with its violations, and in the stock of every day
  /// at whose end it is active by the acts dated by then.
  var counted: [Count] {
    guard let issue else { return [] }
    var counts = [Count(CountCell(.ordersIssued, issue.month))]
    if let served = services.first { counts.append(Count(CountCell(.ordersServed, served.month))) }
    for violation in violations { counts.append(Count(CountCell(.ordersViolated, violation.month))) }
    for days in activeDays(issue) {
      counts.append(Count(CountCell(.ordersActive, .from(day: days.lowerBound))))
      counts.append(Count(CountCell(.ordersActive, .from(day: days.upperBound)), -1))
    }
    return counts
  }

  /// The days at whose end it is active: served, in term, not revoked. Between two days on which something was done,
  /// what is known stays the same.
  private func activeDays(_ issue: Issue) -> [Range<Int>] {
    let acts = Set([issue.day] + services.map(\.day) + extensions.map(\.day) + revocations).sorted()
    var active: [Range<Int>] = []
    for (number, day) in acts.enumerated() where day >= issue.day {
      guard let served = services.first(where: { $0.day <= day })?.day else { continue }
      // The term is over at the time of day of the service: on that day's end it no longer holds.
      let term = extensions.reduce(issue.term) { $1.day <= day ? $0 + $1.days : $0 }
      let end = min(served + term, revocations.first { $0 <= day } ?? .max)
      let known = number + 1 < acts.count ? acts[number + 1] : .max
      let first = max(day, served), last = min(end, known)
      guard first < last else { continue }
      if let before = active.last, before.upperBound == first {
        active[active.count - 1] = before.lowerBound..<last
      } else {
        active.append(first..<last)
      }
    }
    return active
  }
}
