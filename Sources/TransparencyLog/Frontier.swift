/// The compact form of an append-only tree: all that is needed to go on appending and to state the root.
///
/// A tree of n leaves is a row of complete subtrees, one for each 1 bit of n, largest first: 13 = 8 + 4 + 1.
/// The frontier keeps their roots, at most 63 hashes. Appending is binary counting: the new leaf is merged
/// with the neighbours of its own height while there are any, so n leaves cost fewer than n node hashes. The
/// root folds the row from its right end.
///
///     var frontier = Frontier()
///     frontier.append(MerkleTree.leafHash(of: entry))
///     let head = (frontier.size, frontier.root)
public struct Frontier: Hashable, Sendable {
  /// How many leaves the tree has.
  public private(set) var size: UInt64
  /// The roots of the complete subtrees, largest first; as many as ``size`` has 1 bits.
  public private(set) var hashes: [Digest]

  /// The frontier of the empty tree.
  public init() {
    size = 0
    hashes = []
    hashes.reserveCapacity(64)
  }

  /// A frontier as it was stored.
  ///
  /// - Returns: nil when the number of hashes does not fit the size, or the size is above
  ///   ``MerkleTree/maximumSize``. The hashes themselves can not be checked here; compare ``root``.
  public init?(size: UInt64, hashes: [Digest]) {
    guard size <= MerkleTree.maximumSize, hashes.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.hashes = hashes
  }

  /// Where the hashes of the frontier of a tree of `size` leaves are found, in the order of ``hashes``: for
  /// reading the root of an earlier size out of stored tiles.
  public static func coordinates(size: UInt64) -> [TreeNodeCoordinate] {
    TreeNodeCoordinate.cover(0..<size)
  }

  /// Appends one leaf, given by its leaf hash.
  public mutating func append(_ leafHash: Digest) {
    append(subtreeRoot: leafHash, height: 0)
  }

  /// Appends leaves in order, given by their leaf hashes.
  public mutating func append(contentsOf leafHashes: Span<Digest>) {
    for index in leafHashes.indices { append(subtreeRoot: leafHashes[index], height: 0) }
  }

  /// Appends a complete subtree of 2^height leaves at once, such as a full tile (height 8).
  ///
  /// - Precondition: `size` is a multiple of 2^height, and the new size is at most
  ///   ``MerkleTree/maximumSize``.
  public mutating func append(subtreeRoot: Digest, height: Int) {
    precondition(height >= 0 && height < 63, "A subtree has a height of 0 to 62.")
    let count: UInt64 = 1 << UInt64(height)
    precondition(size & (count - 1) == 0, "A subtree starts at a multiple of its own size.")
    precondition(size <= MerkleTree.maximumSize - count, "The tree is full.")
    var node = subtreeRoot
    var carry = size >> UInt64(height)
    while carry & 1 == 1 {
      node = MerkleTree.nodeHash(hashes.removeLast(), node)
      carry >>= 1
    }
    hashes.append(node)
    size += count
  }

  /// The root of the tree.
  public var root: Digest {
    guard var root = hashes.last else { return MerkleTree.emptyRoot }
    for left in hashes.dropLast().reversed() { root = MerkleTree.nodeHash(left, root) }
    return root
  }
}
