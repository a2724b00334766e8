import EventLog
import LMDB
import TransparencyLog

/// Proofs that entries are in a log of a million, made from what is stored.
struct Proofs {
  /// How many entries the log has.
  static let size = 1_000_000
  /// How long one took, in milliseconds.
  private(set) var times = Series()
  /// How long the first one took in a log opened anew, before anything of it was read.
  private(set) var first = Series()

  /// Makes the log of the payload, over and over, and proves 2,000 entries all over it.
  init(_ payload: Payload, in scratch: Scratch) throws {
    let path = try scratch.empty("million")
    try Self.fill(path, payload)
    let log = try EventLog(path: path, access: .readOnly)
    let root = try log.head().root
    for place in 0..<2_000 {
      // A step that has no factor in common with the size meets entries in all parts of the log.
      let position = place * 500_009 % Self.size
      let snapshot = try log.snapshot(upTo: Self.size)
      var proof: InclusionProof?
      let elapsed = try ContinuousClock().measure {
        let nodes = try InclusionProof.coordinates(index: UInt64(position), size: UInt64(Self.size))
        proof = try InclusionProof(
          index: UInt64(position), size: UInt64(Self.size), assembling: snapshot.hashes(for: nodes))
      }
      try proof?.verify(leafHash: snapshot.leafHash(at: position), root: root)
      if place == 0 { first.add(elapsed / .milliseconds(1)) } else { times.add(elapsed / .milliseconds(1)) }
    }
  }

  private static func fill(_ path: String, _ payload: Payload) throws {
    let signer = try NoteSigner(seed: [UInt8](repeating: 7, count: 32), name: "bench.kua.example")
    let log = try EventLog.create(path: path)
    var batch = EntryBatch()
    for start in stride(from: 0, to: size, by: 4_000) {
      batch.removeAll()
      for i in start..<min(start + 4_000, size) {
        try unsafe batch.append(payload.event(i % payload.count).bytes)
      }
      _ = try log.append(batch, recorded: 0) { size, root in
        try Checkpoint(origin: "bench.kua.example", size: UInt64(size), root: root).signed(by: signer)
      }
    }
  }

  /// What was found, in a line; the target is 5 ms.
  var line: String {
    let most = times.values.max() ?? .nan
    return
      "A proof from a log of \(grouped(Self.size)) entries, inside the process: \(hundredths(times.median)) ms in the median, "
      + "\(hundredths(most)) ms at most of \(times.values.count), \(hundredths(first.median)) ms the first one after "
      + "opening. Target < 5 ms: \(max(most, first.median) < 5 ? "met" : "not met")."
  }
}
