internal import TransparencyLog

/// The hashes at the tree's right edge that are in no stored tile yet, as far as they are known.
///
/// On each level from 1 up, one tile is not full; its hashes are the roots of full tiles (or bundles) below
/// and can be had from them. They are kept here so that each is computed once.
struct RightEdge: Sendable {
  private struct Level: Sendable {
    /// The tile the hashes belong to.
    var tile = 0
    var hashes: [Digest?] = []

    mutating func take(_ other: Level) {
      guard !other.hashes.isEmpty, other.tile >= tile else { return }
      guard other.tile == tile, !hashes.isEmpty else { return self = other }
      for place in hashes.indices { hashes[place] = hashes[place] ?? other.hashes[place] }
    }
  }
  /// Counts up with every hash kept: tells whether a copy has learned something.
  private(set) var revision = 0
  private var levels = [Level](repeating: Level(), count: Tile.maximumLevel + 1)

  /// The hash with number `index` on `level`, if it is known.
  func hash(level: Int, index: Int) -> Digest? {
    let (tile, place) = index.quotientAndRemainder(dividingBy: Tile.fullWidth)
    guard levels[level].tile == tile, place < levels[level].hashes.count else { return nil }
    return levels[level].hashes[place]
  }

  /// Keeps a hash, unless its tile lies before the one kept.
  mutating func note(_ hash: Digest, level: Int, index: Int) {
    let (tile, place) = index.quotientAndRemainder(dividingBy: Tile.fullWidth)
    guard tile >= levels[level].tile else { return }
    if tile > levels[level].tile || levels[level].hashes.isEmpty {
      levels[level] = Level(tile: tile, hashes: Array(repeating: nil, count: Tile.fullWidth))
    }
    levels[level].hashes[place] = hash
    revision += 1
  }

  /// Takes over what another one knows of the same or later tiles.
  mutating func merge(_ other: RightEdge) {
    for level in levels.indices { levels[level].take(other.levels[level]) }
    revision += 1
  }
}
