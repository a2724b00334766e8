import TransparencyLog

/// The most that verifying could reach: the same leaves and nodes through the same SHA-256 on one core, from
/// memory, each leaf already lying in one piece behind its zero byte.
enum HashCeiling {
  static func rate(_ payload: Payload) -> Double {
    var preimages: [UInt8] = []
    preimages.reserveCapacity(payload.byteCount + payload.count)
    var ends: [Int] = []
    ends.reserveCapacity(payload.count)
    for i in 0..<payload.count {
      preimages.append(0)
      let event = payload.event(i)
      for j in event.indices { preimages.append(event[j]) }
      ends.append(preimages.count)
    }
    var level: [Digest] = []
    level.reserveCapacity(payload.count)
    return kua_bench.rate(of: payload.count) {
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
