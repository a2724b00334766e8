internal import LMDB
internal import TransparencyLog

/// The last tile of each level ≥ 1, as far as it is not full: what the writer adds the next hash to.
///
/// They are stored as wide as they are, and again with each commit that makes them wider, as they are served
/// (C2SP tlog-tiles): so a proof reads its hashes and computes none of a level below.
struct OpenTiles: Sendable {
  private struct Level: Sendable {
    /// The tile's number in its level.
    var index = 0
    /// The hashes it has, at most 255.
    var hashes: [Digest] = []
    /// Whether the stored tile is not as wide.
    var isChanged = false
  }
  /// From level 1 up.
  private var levels = [Level](repeating: Level(), count: Tile.maximumLevel)
  /// The tiles that were filled, in the order they were.
  private var full: [(key: TileKey, hashes: [Digest])] = []

  /// Reads the tiles that are not full at a size without a tail.
  ///
  /// - Throws: ``LogError/Code/damaged`` when one is missing or has not the width that the size says.
  init(behind size: Int, in store: any LogStore) throws {
    for level in 1...Tile.maximumLevel {
      let index = Int(Tile.fullCount(level: level, size: UInt64(size)))
      let width = Tile.partialWidth(level: level, size: UInt64(size))
      levels[level - 1].index = index
      guard width > 0 else { continue }
      let tile = LogObject.tile(TileKey(level: level, index: index))
      try store.objects([tile]) { _, bytes in
        guard let bytes, bytes.byteCount == width * Digest.byteCount,
          let hashes = Digest.array(copying: bytes)
        else { throw LogError(.damaged, "\(tile) of the log has not \(width) hashes; verify the log.") }
        levels[level - 1].hashes = hashes
      }
    }
  }

  /// The frontier over the bundles that the tiles speak of.
  var frontier: Frontier {
    var frontier = Frontier()
    for level in stride(from: Tile.maximumLevel, through: 1, by: -1) {
      for hash in levels[level - 1].hashes {
        frontier.append(subtreeRoot: hash, height: Tile.height * level)
      }
    }
    return frontier
  }

  /// Adds the root of a bundle, and of every tile that is filled by it.
  mutating func append(_ bundleRoot: Digest) {
    var root = bundleRoot
    for place in levels.indices {
      levels[place].hashes.append(root)
      levels[place].isChanged = true
      let hashes = levels[place].hashes
      guard let above = MerkleTree.tileRoot(of: hashes.span.rawBytes) else { return }
      full.append((TileKey(level: place + 1, index: levels[place].index), hashes))
      levels[place] = Level(index: levels[place].index + 1)
      root = above
    }
  }

  /// The tiles to be stored since they were last taken: those filled, then those that became wider.
  mutating func takeChanged() -> [(key: TileKey, hashes: [Digest])] {
    var changed = full
    full = []
    for place in levels.indices where levels[place].isChanged {
      changed.append((TileKey(level: place + 1, index: levels[place].index), levels[place].hashes))
      levels[place].isChanged = false
    }
    return changed
  }
}
