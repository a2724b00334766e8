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
      var ahead = payload.block(0).map { writer.preparing($0.bytes, $0.places) }
      var next = 1
      while let block = ahead {
        // One block is decided while the next is prepared.
        ahead = payload.block(next).map { writer.preparing($0.bytes, $0.places) }
        next += 1
        for prepared in block.wait() {
          guard case .accepted = try writer.submit(prepared) else {
            throw BenchError("an event of the sample is not accepted, in block \(next - 2)")
          }
        }
        if writer.pendingCount >= 4096 { try writer.commit() }
      }
      try writer.finish()
    }
  }
}
