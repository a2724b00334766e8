internal import LMDB
internal import TransparencyLog

/// The hashes that signed roots vouch for, worked out from the top: signed root → frontier → tiles → bundles.
///
/// Where a tile is missing or changed, what lies below stands in for it: hashes that lead to the known root are
/// the right ones, wherever they come from.
struct TrustedTree {
  /// What may be a tile, and its root if it is full.
  private struct FoundTile {
    let root: Digest?
    let hashes: [Digest]
  }

  private let file: DamagedFile
  private let rows: RowsByShape
  /// The root of each bundle, where it is known.
  private(set) var bundles: [Int: Digest] = [:]
  /// Roots of smaller subtrees inside a bundle's range, by the bundle's number.
  private(set) var parts: [Int: [TreeNodeCoordinate: Digest]] = [:]
  private var storedRoots: [Int: [Digest]] = [:]
  private var computedRoots: [Int: [Digest]] = [:]
  private var tileRoots: [TileKey: [FoundTile]] = [:]
  private var settled: Set<TreeNodeCoordinate> = []

  init(_ file: DamagedFile, _ rows: RowsByShape) {
    self.file = file
    self.rows = rows
  }

  /// Takes over a frontier that a signature vouches for.
  mutating func trust(_ frontier: Frontier) {
    for (node, hash) in zip(Frontier.coordinates(size: frontier.size), frontier.hashes) {
      if node.level < Tile.height {
        let bundle = Int(node.index << UInt64(node.level)) / Bundle.width
        parts[bundle, default: [:]][node] = hash
      } else {
        settle(node, hash)
      }
    }
  }

  /// The frontier at a size, from what the rows found say, if it leads to a signed root.
  mutating func frontier(size: Int, root: Digest) -> Frontier? {
    let nodes = Frontier.coordinates(size: UInt64(size))
    var hashes: [Digest] = []
    for node in nodes {
      guard let hash = likely(node) else { return nil }
      hashes.append(hash)
    }
    guard let frontier = Frontier(size: UInt64(size), hashes: hashes), frontier.root == root else {
      return nil
    }
    return frontier
  }

  /// Works out what is below a node, at least a bundle, whose hash is known.
  private mutating func settle(_ node: TreeNodeCoordinate, _ hash: Digest) {
    guard settled.insert(node).inserted else { return }
    if node.level == Tile.height {
      bundles[Int(node.index)] = hash
      return
    }
    // Down to the next level that tiles hold: 2 to 256 hashes.
    let below = (node.level - 1) / Tile.height * Tile.height
    let width = 1 << (node.level - below)
    let first = Int(node.index) * width
    for useComputed in [false, true] {
      let choices = (0..<width).map { candidates(below, first + $0, useComputed) }
      guard let hashes = SubtreeMatch.hashes(choices, under: hash) else { continue }
      for (place, hash) in hashes.enumerated() {
        settle(TreeNodeCoordinate(level: below, index: UInt64(first + place)), hash)
      }
      return
    }
    // What could not be settled now may be with another signed root.
    settled.remove(node)
  }

  /// What the hash of a node on a level of tiles may be, the likeliest first.
  private mutating func candidates(_ level: Int, _ index: Int, _ useComputed: Bool) -> [Digest] {
    var hashes: [Digest] = []
    let tile = TileKey(level: level / Tile.height, index: index / Tile.fullWidth)
    for found in tiles(tile) where index % Tile.fullWidth < found.hashes.count {
      hashes.appendNew(found.hashes[index % Tile.fullWidth])
    }
    guard level > Tile.height else {
      for root in stored(index) { hashes.appendNew(root) }
      if useComputed { for root in computed(index) { hashes.appendNew(root) } }
      return hashes
    }
    for found in tiles(TileKey(level: level / Tile.height - 1, index: index)) {
      hashes.appendNew(found.root)
    }
    if hashes.isEmpty || useComputed {
      let node = TreeNodeCoordinate(level: level, index: UInt64(index))
      hashes.appendNew(likely(node))
    }
    return hashes
  }

  /// The hash that a node most likely has, from below.
  private mutating func likely(_ node: TreeNodeCoordinate) -> Digest? {
    if node.level == Tile.height { return bundles[Int(node.index)] ?? stored(Int(node.index)).first }
    guard node.level > Tile.height else {
      let first = Int(node.index) << node.level
      var leaves: [Digest] = []
      for position in first..<first + 1 << node.level {
        guard let hash = likelyLeaf(position) else { return nil }
        leaves.append(hash)
      }
      return MerkleTree.subtreeRoot(of: leaves.span.rawBytes)
    }
    let below = (node.level - 1) / Tile.height * Tile.height
    let width = 1 << (node.level - below)
    var hashes: [Digest] = []
    for place in 0..<width {
      let index = Int(node.index) * width + place
      let child = TreeNodeCoordinate(level: below, index: UInt64(index))
      let tile = TileKey(level: below / Tile.height - 1, index: index)
      guard
        let hash = (below > Tile.height ? tiles(tile).lazy.compactMap(\.root).first : nil) ?? likely(child)
      else {
        return nil
      }
      hashes.append(hash)
    }
    return MerkleTree.subtreeRoot(of: hashes.span.rawBytes)
  }

  private func likelyLeaf(_ position: Int) -> Digest? {
    if let row = rows.tail[position]?.first { return row.stored }
    guard let place = rows.bundles[position / Bundle.width]?.first else { return nil }
    let offset = place.offset + Digest.byteCount * (position % Bundle.width)
    let bytes = file.bytes(DamagedFile.Place(offset: offset, length: Digest.byteCount))
    return Digest(copying: bytes.span.rawBytes)
  }

  private mutating func stored(_ number: Int) -> [Digest] {
    if let known = storedRoots[number] { return known }
    var roots: [Digest] = []
    for place in rows.bundles[number] ?? [] {
      roots.appendNew(
        BundleRemains.storedRoot(
          file.bytes(DamagedFile.Place(offset: place.offset, length: Bundle.hashesLength))))
    }
    storedRoots[number] = roots
    return roots
  }

  private mutating func computed(_ number: Int) -> [Digest] {
    if let known = computedRoots[number] { return known }
    var roots: [Digest] = []
    for place in rows.bundles[number] ?? [] {
      for root in BundleRemains(file.bytes(place)).possibleRoots { roots.appendNew(root) }
    }
    computedRoots[number] = roots
    return roots
  }

  private mutating func tiles(_ key: TileKey) -> [FoundTile] {
    if let known = tileRoots[key] { return known }
    var found: [FoundTile] = []
    for place in rows.tiles[key] ?? [] {
      let bytes = file.bytes(place)
      guard let hashes = Digest.array(copying: bytes.span.rawBytes),
        !found.contains(where: { $0.hashes == hashes })
      else { continue }
      found.append(FoundTile(root: MerkleTree.tileRoot(of: bytes.span.rawBytes), hashes: hashes))
    }
    tileRoots[key] = found
    return found
  }
}
