import IncidentEvents
import Rulebook

extension FamilyRecord {
  /// Counted in the month it was first identified, and in the stock of every day at whose end the last step dated by then
  /// is an identification.
  var counted: [Count] {
    var counts: [Count] = []
    if let first = steps.first(where: { $0.district != nil }) {
      counts.append(Count(CountCell(.familiesIdentified, first.month, district: first.district)))
    }
    var standing: District?
    for day in Set(steps.map(\.day)).sorted() {
      let now = steps.last { $0.day <= day }?.district
      if now == standing { continue }
      for (district, amount) in [(standing, -1), (now, 1)] where district != nil {
        let cell = CountCell(.familiesInDifficulty, .from(day: day), district: district)
        counts.append(Count(cell, amount))
      }
      standing = now
    }
    return counts
  }
}
