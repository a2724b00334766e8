/// The place of a complete subtree: the root over the leaves index·2^level ..< (index + 1)·2^level.
///
/// Level 0 is the leaves. These nodes never change once they exist; a prover asks for hashes by them, and
/// storage finds them in tiles: the tile holds hashes of every eighth level, and the levels between are one
/// ``MerkleTree/subtreeRoot(of:)`` over a few neighbours.
///
///     let slice = TreeNodeCoordinate(level: 10, index: 3).tileSlice
///     // tile level 1, tile 0, hashes 12 ..< 16
public struct TreeNodeCoordinate: Hashable, Sendable {
  /// The height above the leaves, 0 to 63.
  public let level: Int
  /// The number of the node among those of its level, from 0.
  public let index: UInt64

  /// The node `index` of `level`.
  public init(level: Int, index: UInt64) {
    precondition((0...63).contains(level), "A level is 0 to 63.")
    self.level = level
    self.index = index
  }

  /// Where in the tiles the node is found: it is the subtree root over `hashes` of tile `index` at `level`.
  public struct TileSlice: Hashable, Sendable {
    /// The tile's level, 0 to 7.
    public let level: Int
    /// The tile's number in its level.
    public let index: UInt64
    /// Which of the tile's hashes (0 to 255); 1, 2, 4, … or 128 of them.
    public let hashes: Range<Int>
  }

  /// Where in the tiles of height 8 the node is found.
  public var tileSlice: TileSlice {
    let height = level % Tile.height
    let first = index << UInt64(height)
    let offset = Int(first % UInt64(Tile.fullWidth))
    return TileSlice(
      level: level / Tile.height, index: first / UInt64(Tile.fullWidth),
      hashes: offset..<offset + 1 << height)
  }

  /// The complete subtrees that make up `leaves`, left to right.
  ///
  /// - Parameter leaves: a range the RFC's recursion can meet: its start is a multiple of the smallest
  ///   power of two that is at least its length.
  static func cover(_ leaves: Range<UInt64>) -> [TreeNodeCoordinate] {
    var coordinates: [TreeNodeCoordinate] = []
    var start = leaves.lowerBound
    while start < leaves.upperBound {
      let level = 63 - (leaves.upperBound - start).leadingZeroBitCount
      coordinates.append(TreeNodeCoordinate(level: level, index: start >> UInt64(level)))
      start += 1 << UInt64(level)
    }
    return coordinates
  }
}
