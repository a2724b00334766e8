/// The subtrees a proof consists of, and how their roots come from stored hashes.
///
/// A hash in a proof is the root over some range of leaves. At the right edge of the tree that range is not
/// complete, so it is not stored: it is made from the complete subtrees it consists of.
struct ProofPlan {
  /// For each hash of the proof, in its order, the leaves under it.
  let ranges: [Range<UInt64>]

  /// Every stored hash needed, in the order they are to be handed over.
  var coordinates: [TreeNodeCoordinate] { ranges.flatMap(TreeNodeCoordinate.cover) }

  /// The hashes of the proof, from the stored hashes at ``coordinates``.
  func assemble(_ nodes: [Digest]) throws(ProofError) -> [Digest] {
    let counts = ranges.map { range in TreeNodeCoordinate.cover(range).count }
    let needed = counts.reduce(0, +)
    guard nodes.count == needed else {
      throw ProofError(.wrongLength, "The proof needs \(needed) stored hashes, \(nodes.count) were given.")
    }
    var rest = nodes[...]
    return counts.map { count in
      var root = rest[rest.startIndex + count - 1]
      for left in rest.prefix(count - 1).reversed() { root = MerkleTree.nodeHash(left, root) }
      rest = rest.dropFirst(count)
      return root
    }
  }
}
