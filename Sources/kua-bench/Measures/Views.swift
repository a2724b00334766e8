import EventLog
import Ledger
import Projections

/// The views, folded from nothing over the whole log, in memory, on one core.
enum Views {
  /// The case view and the statistics, in one pass.
  static func bothInOnePass(_ ledger: Ledger) throws -> Double {
    let size = try ledger.log.size()
    return try rate(of: size) {
      let (_, statistics) = try ledger.projection().folded(CasesView.self, StatisticsView.self)
      _ = try statistics.tally()
    }
  }

  /// The statistics alone.
  static func statisticsAlone(_ ledger: Ledger) throws -> Double {
    let size = try ledger.log.size()
    return try rate(of: size) { _ = try ledger.projection().folded(StatisticsView.self).tally() }
  }
}
