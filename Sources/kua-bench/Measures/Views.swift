import EventLog
import Ledger
import Projections

/// The views, folded from nothing over the whole log, in memory, on one core.
enum Views {
  /// Every view there is, in one pass.
  static func allInOnePass(_ ledger: Ledger) throws -> Double {
    let size = try ledger.log.size()
    // Until they stand: giving their memory back is not part of it.
    var views: [any View] = []
    return try rate(of: size) {
      views = try ledger.projection().folded(together: ViewName.allCases.map(\.view))
      for case let statistics as StatisticsView in views { _ = try statistics.tally() }
    }
  }

  /// The statistics alone.
  static func statisticsAlone(_ ledger: Ledger) throws -> Double {
    let size = try ledger.log.size()
    return try rate(of: size) { _ = try ledger.projection().folded(StatisticsView.self).tally() }
  }
}
