import EventLog
import TransparencyLog

/// The raw log: the events as entries in batches of 1,000, each batch one durable commit with its tree and a newly
/// signed checkpoint.
enum LogAppend {
  static func rate(_ payload: Payload, in scratch: Scratch) throws -> Double {
    let signer = try NoteSigner(seed: [UInt8](repeating: 7, count: 32), name: "bench.kua.example")
    let log = try EventLog.create(path: try scratch.empty("log"))
    var batch = EntryBatch()
    return try kua_bench.rate(of: payload.count) {
      for range in payload.batches(of: 1000) {
        batch.removeAll()
        for i in range { try unsafe batch.append(payload.event(i).bytes) }
        _ = try log.append(batch, recorded: 0) { size, root in
          try Checkpoint(origin: "bench.kua.example", size: UInt64(size), root: root).signed(by: signer)
        }
      }
    }
  }
}
