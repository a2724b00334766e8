/// The proof that a leaf stands at its place in a tree (RFC 9162 §2.1.3).
///
/// It holds the roots of the subtrees beside the path from the leaf to the root, the leaf's sibling first:
/// whoever has the leaf can hash his way up and must arrive at the root.
///
/// Making one is three steps: ask which stored hashes are needed, read them in one batch, and assemble.
///
///     let needed = try InclusionProof.coordinates(index: 5, size: 7)
///     let proof = try InclusionProof(index: 5, size: 7, assembling: needed.map(read))
///     try proof.verify(leafHash: leafHash, root: root)
public struct InclusionProof: Hashable, Sendable {
  /// The leaf's place, from 0.
  public let index: UInt64
  /// The size of the tree the proof is for.
  public let size: UInt64
  /// The sibling hashes, from the leaf's own up to the root's child.
  public let hashes: [Digest]

  /// A proof as it was received; nothing is checked before ``verify(leafHash:root:)``.
  public init(index: UInt64, size: UInt64, hashes: [Digest]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  /// The stored hashes the proof is made of, in the order ``init(index:size:assembling:)`` takes them.
  ///
  /// - Throws: `indexOutOfRange` when the tree has no such leaf.
  public static func coordinates(
    index: UInt64, size: UInt64
  ) throws(ProofError) -> [TreeNodeCoordinate] {
    try plan(index: index, size: size).coordinates
  }

  /// Makes the proof from the stored hashes at ``coordinates(index:size:)``.
  ///
  /// - Throws: `indexOutOfRange`; `wrongLength` when the number of hashes is not the one asked for.
  public init(index: UInt64, size: UInt64, assembling nodes: [Digest]) throws(ProofError) {
    let hashes = try Self.plan(index: index, size: size).assemble(nodes)
    self.init(index: index, size: size, hashes: hashes)
  }

  /// Walks from the root down to the leaf and notes the side not taken.
  private static func plan(index: UInt64, size: UInt64) throws(ProofError) -> ProofPlan {
    try check(index: index, size: size)
    var siblings: [Range<UInt64>] = []
    var start: UInt64 = 0
    var end = size
    while end - start > 1 {
      let middle = start + MerkleTree.split(end - start)
      if index < middle {
        siblings.append(middle..<end)
        end = middle
      } else {
        siblings.append(start..<middle)
        start = middle
      }
    }
    return ProofPlan(ranges: siblings.reversed())
  }

  /// Checks the proof: walks from the leaf up to the root, the way the prover came down.
  ///
  /// - Parameters:
  ///   - leafHash: the leaf hash of the entry, computed by the caller from the entry's bytes.
  ///   - root: the root of the tree of ``size`` leaves, from a checkpoint the caller trusts.
  /// - Throws: `indexOutOfRange`, `wrongLength` or `rootMismatch`.
  public func verify(leafHash: Digest, root: Digest) throws(ProofError) {
    try Self.check(index: index, size: size)
    var node = index
    var last = size - 1
    var hash = leafHash
    for sibling in hashes {
      guard last != 0 else { throw tooLong }
      if node & 1 == 1 || node == last {
        hash = MerkleTree.nodeHash(sibling, hash)
        while node & 1 == 0 && node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        hash = MerkleTree.nodeHash(hash, sibling)
      }
      node >>= 1
      last >>= 1
    }
    guard last == 0 else {
      throw ProofError(
        .wrongLength, "A proof of \(hashes.count) hashes is too short for leaf \(index) of \(size).")
    }
    guard hash == root else {
      throw ProofError(
        .rootMismatch, "The proof for leaf \(index) of \(size) leads to the root \(hash), not to \(root).")
    }
  }

  private static func check(index: UInt64, size: UInt64) throws(ProofError) {
    guard index < size else {
      throw ProofError(.indexOutOfRange, "A tree of \(size) leaves has no leaf \(index).")
    }
    guard size <= MerkleTree.maximumSize else {
      throw ProofError(.sizeOutOfRange, "A tree of \(size) leaves is larger than a log can be.")
    }
  }

  private var tooLong: ProofError {
    ProofError(.wrongLength, "A proof of \(hashes.count) hashes is too long for leaf \(index) of \(size).")
  }
}
