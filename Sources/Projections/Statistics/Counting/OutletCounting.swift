import IncidentEvents
import Rulebook

extension OutletRecord {
  /// Counted in each inspection at an hour when strong alcohol is not sold, and in each of these that found such a sale.
  var counted: [Count] {
    var counts: [Count] = []
    for inspection in inspections where Law.isAlcoholNight(inspection.at) {
      counts.append(
        Count(CountCell(.alcoholNightInspections, inspection.month, district: inspection.district)))
      guard inspection.violation == .strongAtNight || inspection.violation == .weakAtNight else { continue }
      counts.append(
        Count(CountCell(.alcoholNightViolations, inspection.month, district: inspection.district)))
    }
    return counts
  }
}
