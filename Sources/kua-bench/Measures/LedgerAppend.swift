import Ledger

/// Append as `kua append` does it: syntax, schema, rules, log, index; each 4,096 events one
/// durable commit.
enum LedgerAppend {
  /// Makes a synthetic ledger in `directory` and appends the events, all of which it must accept.
  static func rate(_ payload: Payload, at directory: String) throws -> Double {
    var creation = LedgerCreation(origin: "bench.kua.example")
    creation.syntheticSeed = 2024
    let ledger = try Ledger.create(creation, at: directory)
    return try kua_bench.rate(of: payload.count) {
      let writer = try ledger.writer()
      for range in payload.batches(of: 4096) {
        for i in range {
          guard case .accepted = try writer.submit(payload.event(i)) else {
            throw BenchError("event \(i + 1) of the sample is not accepted")
          }
        }
        try writer.commit()
      }
      try writer.finish()
    }
  }
}
