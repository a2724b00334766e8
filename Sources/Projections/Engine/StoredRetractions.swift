import EventLog
import TransparencyLog

// A ledger of many years has many retractions, and every page needs to know them: they are kept among the views.

extension ViewStore {
  private static let retractions = "retractions"
  private static let row: [UInt8] = [1]
  /// How many retractions are looked for again at every opening before they are stored.
  private static let tolerable = 64

  /// The retractions of a log, from where they were last stored; stores them where many came since.
  func retractions(of log: LogSnapshot, _ index: Index) throws -> Retractions {
    let standing = try standing(of: Self.retractions)
    let isUsable =
      try standing.map { try $0.size <= log.size && log.prefix($0.size).root() == $0.root } ?? false
    var known: (retractions: Retractions, size: Int)?
    if isUsable, let standing, let rows = try rows(of: Self.retractions, generation: standing.generation) {
      known = try rows.value(for: Self.row) { Retractions(stored: $0) }.flatMap { $0 }.map {
        ($0, standing.size)
      }
    }
    let newest = try Retractions(
      log: log, index: index, known: known?.retractions ?? Retractions(), upTo: known?.size ?? 0)
    let new = newest.positions.count - (known?.retractions.positions.count ?? 0)
    if isWritable, new > Self.tolerable {
      let next = Standing(
        version: 1, generation: standing?.generation ?? 1, size: log.size, root: try log.root())
      // Losing to another process that stored them meanwhile is no harm.
      _ = try store(Self.retractions, from: standing, to: next, changes: [(Self.row, newest.stored)])
    }
    return newest
  }
}
