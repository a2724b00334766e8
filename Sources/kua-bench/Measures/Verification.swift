import EventLog
import Ledger
import TransparencyLog

/// The check of the whole log: every entry, tile and root, and the checkpoint's signature.
enum Verification {
  static func rate(_ ledger: Ledger, cores: Int) async throws -> Double {
    var options = VerificationOptions()
    options.key = try VerifierKey(parsing: ledger.description.logKey)
    options.concurrency = cores
    let size = try ledger.log.size()
    return try await kua_bench.rate(of: size) {
      let report = await ledger.log.verify(options: options)
      guard report.isSound else { throw BenchError("the log is not sound: \(report.damages)") }
    }
  }
}
