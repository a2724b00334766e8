public import IncidentEvents
import Rulebook

// What each entity counts in: which of them a figure's change comes from.

extension StatisticsView {
  /// The entities that count otherwise in a figure of a year than they do in an earlier view of the same log.
  ///
  /// - Parameter earlier: the same view of a part of the log. Both were folded from nothing.
  public func changed(in figure: Figure, of year: Int, since earlier: StatisticsView) -> Set<Reference> {
    let now = counts(in: figure, of: year), then = earlier.counts(in: figure, of: year)
    return Set(now.filter { then[$0.key] != $0.value }.keys).union(then.keys.filter { now[$0] == nil })
  }

  /// What each entity counts in a figure of a year; of stocks and dues, in any year.
  private func counts(in figure: Figure, of year: Int) -> [Reference: Tally] {
    var found: [Reference: Tally] = [:]
    func add(_ key: Reference, _ counted: [Count]) {
      for count in counted where count.cell.figure == figure {
        if case .month(let month) = count.cell.time, month.year != year { continue }
        found[key, default: Tally()].add(count.cell, count.amount)
      }
    }
    offences.forEachCounted(add)
    persons.forEachCounted(add)
    care.forEachCounted(add)
    assessments.forEachCounted(add)
    cases.forEachCounted(add)
    intakes.forEachCounted(add)
    reports.forEachCounted(add)
    referrals.forEachCounted(add)
    families.forEachCounted(add)
    orders.forEachCounted(add)
    outlets.forEachCounted(add)
    return found
  }
}
