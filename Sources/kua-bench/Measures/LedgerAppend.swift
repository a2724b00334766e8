import Ledger

/// Append as `kua append` does it: syntax, schema, private values, rules, vault, log, index; each 4,096 events one
/// durable commit.
enum LedgerAppend {
  /// The ledger that the sample's signatures are for.
  private static let origin = "demo.kua.example/astana"
  /// How many blocks are prepared ahead.
  private static let blocksAhead = 4

  /// Makes a synthetic ledger in `directory` and appends the events, all of which it must accept.
  static func rate(_ payload: Payload, at directory: String) throws -> Double {
    var creation = LedgerCreation(origin: origin)
    creation.syntheticSeed = 2024
    let ledger = try Ledger.create(creation, at: directory)
    return try kua_bench.rate(of: payload.count) {
      let writer = try ledger.writer()
      var ahead: [PreparingBlock] = []
      var next = 0
      while true {
        // One block is decided while the next ones are prepared.
        while ahead.count < blocksAhead, let block = payload.block(next) {
          ahead.append(writer.preparing(block.bytes, block.places))
          next += 1
        }
        if ahead.isEmpty { break }
        for prepared in ahead.removeFirst().wait() {
          guard case .accepted = try writer.submit(prepared) else {
            throw BenchError("an event of the sample is not accepted, in block \(next - ahead.count - 1)")
          }
        }
        if writer.pendingCount >= 4096 { try writer.commit() }
      }
      try writer.finish()
    }
  }
}
