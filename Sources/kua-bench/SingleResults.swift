/// What was measured of one event a commit, and the table of it.
struct SingleResults {
  /// How many tasks submitted at a time.
  static let tasks = [1, 16, 64]

  var disk = Series(), lmdb = Series(), sqlite = Series()
  private var rates = [Series](repeating: Series(), count: tasks.count)
  private var p99 = [Series](repeating: Series(), count: tasks.count)
  private var grouped = [Series](repeating: Series(), count: tasks.count)

  /// Takes over what one run with the `place`-th number of tasks has shown.
  mutating func add(_ outcome: SingleCommits.Outcome, _ place: Int) {
    rates[place].add(outcome.rate)
    p99[place].add(outcome.p99)
    grouped[place].add(Double(outcome.latencies.count) / Double(outcome.commits))
  }

  /// The Markdown table.
  var table: String {
    let header = """
      | one event a commit | events/s | of LMDB itself | events a commit | p99 | target | met? |
      |---|---|---|---|---|---|---|

      """
    let flush = 1e6 / disk.median
    let rows = Self.tasks.indices.map { place -> String in
      let ratios = rates[place].divided(by: lmdb)
      let tasks = Self.tasks[place]
      let bound = 5 * flush + 1000
      let (target, met) =
        switch tasks {
        case 1: ("≥ 0.8 of LMDB", ratios.median >= 0.8 ? "yes" : "no")
        case 64:
          (
            "p99 < 5 flushes + 1 ms = \(kua_bench.grouped(bound)) µs",
            p99[place].median < bound ? "yes" : "no"
          )
        default: ("–", "–")
        }
      return
        "| Ledger.submit, \(tasks) task\(tasks == 1 ? "" : "s") | \(rates[place].asRates) | \(ratios.asRatios) "
        + "| \(grouped[place].asRatios) | \(p99[place].asRates) µs | \(target) | \(met) |"
    }
    return header
      + (rows + [
        "| LMDB itself, the same bytes | \(lmdb.asRates) | 1 | 1 | – | – | – |",
        "| SQLite WAL, `synchronous=FULL` | \(sqlite.asRates) | \(sqlite.divided(by: lmdb).asRatios) | 1 | – | – | – |",
        "| the disk: 4 KiB append + fdatasync | \(disk.asRates) | \(disk.divided(by: lmdb).asRatios) | 1 | – | – | – |",
      ]).joined(separator: "\n")
  }
}
