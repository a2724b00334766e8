import EventLog
import Ledger
import TransparencyLog

/// The most that verifying could reach: the same leaves and nodes through the same SHA-256 on one core, from
/// memory, each leaf already lying in one piece behind its zero byte.
enum HashCeiling {
  static func rate(_ ledger: Ledger) throws -> Double {
    var preimages: [UInt8] = []
    var ends: [Int] = []
    try ledger.log.snapshot().forEach(from: 0) { _, entry in
      preimages.append(0)
      unsafe entry.withUnsafeBytes { unsafe preimages.append(contentsOf: $0) }
      ends.append(preimages.count)
    }
    var level: [Digest] = []
    level.reserveCapacity(ends.count)
    return kua_bench.rate(of: ends.count) {
      var start = 0
      for end in ends {
        level.append(Digest.sha256(of: unsafe preimages.span.bytes.extracting(start..<end)))
        start = end
      }
      // One node fewer than leaves, whatever the tree's form.
      while level.count > 1 {
        var above: [Digest] = []
        above.reserveCapacity(level.count / 2 + 1)
        for i in stride(from: 0, to: level.count - 1, by: 2) {
          above.append(MerkleTree.nodeHash(level[i], level[i + 1]))
        }
        if !level.count.isMultiple(of: 2) { above.append(level[level.count - 1]) }
        level = above
      }
      precondition(level.count == 1)
    }
  }
}
