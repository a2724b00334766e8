/// The place of a tile: up to 256 neighbouring hashes of one level of the tree (C2SP tlog-tiles, height 8).
///
/// Hash i of tile n at level l is the root over the leaves (256·n + i)·256^l ..< (256·n + i + 1)·256^l. Level
/// 0 holds leaf hashes; each hash above is the root of one full tile below. A full tile never changes. The
/// last one of a level may be partial, named by its width and replaced by wider ones as the log grows; an
/// empty tile does not exist, and a partial one is never hashed upwards.
///
/// The tile's path writes the number in groups of three digits, all but the last marked `x`:
///
///     Tile(level: 0, index: 1_234_067, width: 256)  // tile/0/x001/x234/067
///     Tile(level: 0, index: 273, width: 112)        // tile/0/273.p/112
public struct Tile: Hashable, Sendable {
  /// How many levels of the tree one tile level spans.
  public static let height = 8
  /// How many hashes a full tile holds.
  public static let fullWidth = 256
  /// The highest level a log of ``MerkleTree/maximumSize`` entries has.
  public static let maximumLevel = 7

  /// The level, 0 for leaf hashes, to 7.
  public let level: Int
  /// The tile's number in its level, from 0.
  public let index: UInt64
  /// How many hashes it holds, 1 to 256.
  public let width: Int

  /// A tile's place; nil when the level, number or width is none a log can have.
  public init?(level: Int, index: UInt64, width: Int = Tile.fullWidth) {
    guard (0...Tile.maximumLevel).contains(level), (1...Tile.fullWidth).contains(width) else { return nil }
    // The leaves under its last hash have to exist.
    let hashes = MerkleTree.maximumSize >> UInt64(Tile.height * level)
    guard index <= hashes / 256, index * 256 + UInt64(width) <= hashes else { return nil }
    self.init(unchecked: level, index, width)
  }

  private init(unchecked level: Int, _ index: UInt64, _ width: Int) {
    self.level = level
    self.index = index
    self.width = width
  }

  /// Whether the tile is full and so will never change.
  public var isFull: Bool { width == Tile.fullWidth }

  /// How many full tiles a log of `size` entries has at `level`.
  public static func fullCount(level: Int, size: UInt64) -> UInt64 {
    size >> UInt64(height * (level + 1))
  }

  /// The width of the partial tile a log of `size` entries has at `level`, 0 when it has none.
  public static func partialWidth(level: Int, size: UInt64) -> Int {
    Int(size >> UInt64(height * level) % 256)
  }

  /// How many hashes a tile has in a log of `size` entries, 0 where there is none.
  public static func width(level: Int, index: UInt64, size: UInt64) -> Int {
    let full = fullCount(level: level, size: size)
    return index < full ? fullWidth : index == full ? partialWidth(level: level, size: size) : 0
  }

  /// How many tiles a log of `size` entries has at `level`, with the partial one.
  public static func count(level: Int, size: UInt64) -> UInt64 {
    fullCount(level: level, size: size) + (partialWidth(level: level, size: size) > 0 ? 1 : 0)
  }

  /// Every tile of a log of `size` entries, level by level: the full ones, then the partial one.
  public static func all(size: UInt64) -> [Tile] {
    added(from: 0, to: size)
  }

  /// The tiles a log has at `newSize` that it did not have at `oldSize`, level by level: what publishing has
  /// to write.
  public static func added(from oldSize: UInt64, to newSize: UInt64) -> [Tile] {
    var tiles: [Tile] = []
    for level in 0...maximumLevel {
      let hashes = newSize >> UInt64(height * level)
      guard hashes > oldSize >> UInt64(height * level) else { break }
      let full = fullCount(level: level, size: newSize)
      for index in fullCount(level: level, size: oldSize)..<full {
        tiles.append(Tile(unchecked: level, index, fullWidth))
      }
      let width = partialWidth(level: level, size: newSize)
      if width > 0 { tiles.append(Tile(unchecked: level, full, width)) }
    }
    return tiles
  }
}
