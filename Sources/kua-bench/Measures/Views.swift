import EventLog
import Ledger
import Projections

/// The views, folded from nothing over the whole log, in memory, on one core.
///
/// The ledger is open, and what was retracted and corrected is known, as before every pass: opening costs the same whether one
/// event is folded or all of them.
enum Views {
  /// Every view there is, in one pass.
  static func allInOnePass(_ ledger: Ledger) throws -> Double {
    let projection = try ledger.projection()
    // Until they stand: giving their memory back is not part of it.
    var views: [any View] = []
    return try rate(of: projection.log.size) {
      views = try projection.folded(together: ViewName.allCases.map(\.view))
      for case let statistics as StatisticsView in views { _ = try statistics.tally() }
    }
  }

  /// The statistics alone.
  static func statisticsAlone(_ ledger: Ledger) throws -> Double {
    let projection = try ledger.projection()
    return try rate(of: projection.log.size) { _ = try projection.folded(StatisticsView.self).tally() }
  }
}
