internal import TransparencyLog

/// Finds, among what each hash of a subtree may be, the hashes that lead to a known root.
enum SubtreeMatch {
  /// How many combinations are tried.
  private static let limit = 1024

  /// - Parameters:
  ///   - candidates: for each of 1, 2, 4, … or 256 neighbours what its hash may be, the likeliest first.
  ///   - root: the root that is known.
  /// - Returns: the hashes that lead to the root; nil when none were found.
  static func hashes(_ candidates: [[Digest]], under root: Digest) -> [Digest]? {
    guard candidates.allSatisfy({ !$0.isEmpty }) else { return nil }
    let longest = candidates.map(\.count).max() ?? 0
    // All of one source first: the likeliest of each, then the next of each.
    for rank in 0..<longest {
      let hashes = candidates.map { $0[min(rank, $0.count - 1)] }
      if MerkleTree.subtreeRoot(of: hashes.span.rawBytes) == root { return hashes }
    }
    let open = candidates.indices.filter { candidates[$0].count > 1 }
    var combinations = 1
    for place in open {
      combinations *= candidates[place].count
      if combinations > limit { return nil }
    }
    var hashes = candidates.map { $0[0] }
    for combination in 0..<combinations {
      var rest = combination
      for place in open {
        hashes[place] = candidates[place][rest % candidates[place].count]
        rest /= candidates[place].count
      }
      if MerkleTree.subtreeRoot(of: hashes.span.rawBytes) == root { return hashes }
    }
    return nil
  }
}

extension [Digest] {
  /// Appends a hash unless it is there.
  mutating func appendNew(_ hash: Digest?) {
    if let hash, !contains(hash) { append(hash) }
  }
}
