/// The proof that a tree was only ever appended to (RFC 9162 §2.1.4).
///
/// It holds the subtree roots from which both the root at the old size and the root at the new one can be
/// computed: the new tree begins with the old one, leaf for leaf.
///
///     let needed = try ConsistencyProof.coordinates(from: 3, to: 7)
///     let proof = try ConsistencyProof(from: 3, to: 7, assembling: needed.map(read))
///     try proof.verify(oldRoot: oldRoot, newRoot: newRoot)
///
/// Equal sizes need no hashes and have equal roots. From the empty tree there is no proof: everything
/// extends it, and nothing is shown.
public struct ConsistencyProof: Hashable, Sendable {
  /// The size of the older tree.
  public let oldSize: UInt64
  /// The size of the newer tree.
  public let newSize: UInt64
  /// The subtree roots, in the RFC's order.
  public let hashes: [Digest]

  /// A proof as it was received; nothing is checked before ``verify(oldRoot:newRoot:)``.
  public init(from oldSize: UInt64, to newSize: UInt64, hashes: [Digest]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.hashes = hashes
  }

  /// The stored hashes the proof is made of, in the order ``init(from:to:assembling:)`` takes them.
  ///
  /// - Throws: `sizeOutOfRange` when the old size is above the new; `emptyTree` when only it is 0.
  public static func coordinates(
    from oldSize: UInt64, to newSize: UInt64
  ) throws(ProofError) -> [TreeNodeCoordinate] {
    try plan(from: oldSize, to: newSize).coordinates
  }

  /// Makes the proof from the stored hashes at ``coordinates(from:to:)``.
  ///
  /// - Throws: as there; `wrongLength` when the number of hashes is not the one asked for.
  public init(from oldSize: UInt64, to newSize: UInt64, assembling nodes: [Digest]) throws(ProofError) {
    let hashes = try Self.plan(from: oldSize, to: newSize).assemble(nodes)
    self.init(from: oldSize, to: newSize, hashes: hashes)
  }

  /// Walks from the new root down to where the old tree ends and notes the side not taken.
  private static func plan(from oldSize: UInt64, to newSize: UInt64) throws(ProofError) -> ProofPlan {
    try check(from: oldSize, to: newSize)
    var subtrees: [Range<UInt64>] = []
    var start: UInt64 = 0
    var end = newSize
    while end != oldSize {
      let middle = start + MerkleTree.split(end - start)
      if oldSize <= middle {
        subtrees.append(middle..<end)
        end = middle
      } else {
        subtrees.append(start..<middle)
        start = middle
      }
    }
    // Where the walk never went right, the subtree it ends at is the whole old tree: the verifier has its
    // root and is not told again.
    if start != 0 { subtrees.append(start..<end) }
    return ProofPlan(ranges: subtrees.reversed())
  }

  /// Checks the proof: walks up from where the old tree ends, computing both roots side by side.
  ///
  /// - Parameters:
  ///   - oldRoot: the root of the tree of ``oldSize`` leaves, from a checkpoint the caller trusts.
  ///   - newRoot: the root of the tree of ``newSize`` leaves, from the checkpoint to be believed.
  /// - Throws: `sizeOutOfRange`, `emptyTree`, `wrongLength` or `rootMismatch`.
  public func verify(oldRoot: Digest, newRoot: Digest) throws(ProofError) {
    try Self.check(from: oldSize, to: newSize)
    guard oldSize < newSize else {
      guard hashes.isEmpty else { throw wrongLength("long") }
      guard oldRoot == newRoot else { throw mismatch("both", newRoot, oldRoot) }
      return
    }
    guard !hashes.isEmpty else { throw wrongLength("short") }
    let roots = try roots(from: oldRoot)
    guard roots.old == oldRoot else { throw mismatch("the old", roots.old, oldRoot) }
    guard roots.new == newRoot else { throw mismatch("the new", roots.new, newRoot) }
  }

  /// The roots the proof leads to.
  ///
  /// A complete old tree (of 1, 2, 4, … leaves) is its own starting point, and its root has to be known; any other
  /// comes first in the proof.
  private func roots(from oldRoot: Digest) throws(ProofError) -> (old: Digest, new: Digest) {
    var node = oldSize - 1
    var last = newSize - 1
    while node & 1 == 1 {
      node >>= 1
      last >>= 1
    }
    let isComplete = oldSize.nonzeroBitCount == 1
    var oldHash = isComplete ? oldRoot : hashes[0]
    var newHash = oldHash
    for subtree in isComplete ? hashes[...] : hashes.dropFirst() {
      guard last != 0 else { throw wrongLength("long") }
      if node & 1 == 1 || node == last {
        oldHash = MerkleTree.nodeHash(subtree, oldHash)
        newHash = MerkleTree.nodeHash(subtree, newHash)
        while node & 1 == 0 && node != 0 {
          node >>= 1
          last >>= 1
        }
      } else {
        newHash = MerkleTree.nodeHash(newHash, subtree)
      }
      node >>= 1
      last >>= 1
    }
    guard last == 0 else { throw wrongLength("short") }
    return (oldHash, newHash)
  }

  /// The root at the old size that a proof leads to which leads to `newRoot` at the new one: the tree of that root has
  /// it there, whatever was expected. Nil when it does not lead to `newRoot`, and where the old size is a power of two,
  /// whose root a proof does not contain.
  package func oldRoot(leadingTo newRoot: Digest) -> Digest? {
    guard oldSize < newSize, newSize <= MerkleTree.maximumSize, oldSize.nonzeroBitCount > 1,
      let first = hashes.first,
      let roots = try? roots(from: first), roots.new == newRoot
    else { return nil }
    return roots.old
  }

  private static func check(from oldSize: UInt64, to newSize: UInt64) throws(ProofError) {
    guard oldSize <= newSize, newSize <= MerkleTree.maximumSize else {
      throw ProofError(.sizeOutOfRange, "There is no proof from size \(oldSize) to size \(newSize).")
    }
    guard oldSize > 0 || newSize == 0 else {
      throw ProofError(.emptyTree, "There is no proof from the empty tree to size \(newSize).")
    }
  }

  private func wrongLength(_ fault: String) -> ProofError {
    ProofError(
      .wrongLength,
      "A proof of \(hashes.count) hashes is too \(fault) for the sizes \(oldSize) and \(newSize).")
  }

  private func mismatch(_ size: String, _ found: Digest, _ expected: Digest) -> ProofError {
    ProofError(
      .rootMismatch,
      "The proof from size \(oldSize) to \(newSize) leads to the root \(found) for \(size) size, "
        + "not to \(expected).")
  }
}
