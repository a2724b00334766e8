import EventLog
import Ledger
import LMDB

/// One event a commit, as many tasks at a time as are asked for.
enum SingleCommits {
  /// How fast events became durable, and how long each waited.
  struct Outcome {
    let rate: Double
    /// In microseconds, ascending.
    let latencies: [Double]
    /// How many commits the events took.
    let commits: Int

    var p99: Double { latencies.isEmpty ? .nan : latencies[latencies.count * 99 / 100] }
  }

  /// Through ``Ledger/Ledger/submit(_:)``: syntax, schema, private values, rules, vault, log, checkpoint, index.
  static func ledger(_ reports: Reports, tasks: Int, count: Int, at directory: String) async throws -> Outcome
  {
    let opening = try Ledger.create(LedgerCreation(origin: "bench.kua.example"), at: directory).log.snapshot()
      .entry(at: 0) { entry in unsafe entry.withUnsafeBytes { unsafe Array($0) } }
    let reports = reports.entered(in: opening)
    let ledger = try Ledger(at: directory, bodyKeys: reports.bodyKeys())
    for line in reports.introductions { try await accepted(line, by: ledger) }
    let clock = ContinuousClock()
    let start = clock.now
    let waits = try await withThrowingTaskGroup(of: (latencies: [Double], sizes: [Int]).self) { group in
      for task in 0..<tasks {
        group.addTask {
          var latencies: [Double] = [], sizes: [Int] = []
          for number in stride(from: task, to: count, by: tasks) {
            let line = reports.submission(number)
            let start = clock.now
            sizes.append(try await accepted(line, by: ledger))
            latencies.append((clock.now - start) / .microseconds(1))
          }
          return (latencies, sizes)
        }
      }
      var all: (latencies: [Double], sizes: Set<Int>) = ([], [])
      for try await one in group {
        all.latencies += one.latencies
        all.sizes.formUnion(one.sizes)
      }
      return all
    }
    let seconds = (clock.now - start) / .seconds(1)
    try await ledger.endSubmitting()
    return Outcome(
      rate: Double(count) / seconds, latencies: waits.latencies.sorted(), commits: waits.sizes.count)
  }

  @discardableResult
  private static func accepted(_ line: [UInt8], by ledger: Ledger) async throws -> Int {
    let answer = try await ledger.submit(line)
    guard case .accepted = answer.receipt, let commit = answer.commit else {
      throw BenchError("a submission was not accepted: \(answer.receipt)")
    }
    return commit.size
  }

  /// LMDB itself: the same bytes under a position, one a commit.
  static func lmdb(_ reports: Reports, count: Int, in scratch: Scratch) throws -> Double {
    let environment = try Environment(path: try scratch.empty("lmdb"), access: .readWrite)
    let table = try environment.createTable("entries")
    return try rate(of: count) {
      for number in 0..<count {
        let line = reports.submission(number)
        try environment.write { transaction in
          try transaction.append(line.span.rawBytes, for: PositionKey(UInt64(number)), in: table)
        }
      }
    }
  }
}
