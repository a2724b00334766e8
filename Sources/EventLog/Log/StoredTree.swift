internal import TransparencyLog

/// The Merkle tree as it lies in the store: leaf hashes in bundles and tail, every eighth level in tiles.
struct StoredTree {
  let store: any LogStore
  /// What is known of the right edge; what is computed is added.
  var edge: RightEdge

  /// The hashes of complete subtrees, in the order asked for.
  ///
  /// All that lies in bundles and tiles is read in one look. The caller has checked that the log reaches
  /// that far.
  mutating func hashes(for nodes: [TreeNodeCoordinate]) throws -> [Digest] {
    let slices = nodes.map(\.tileSlice)
    var found = [Digest?](repeating: nil, count: nodes.count)
    try store.objects(slices.map(Self.object)) { place, bytes in
      guard let bytes else { return }
      found[place] = try Self.root(slices[place], in: bytes)
    }
    return try slices.indices.map { place in
      if let hash = found[place] { return hash }
      let slice = slices[place]
      let hashes =
        slice.level == 0
        ? try leaves(Int(slice.index) * Tile.fullWidth, slice.hashes)
        : try slice.hashes.map { try hash(level: slice.level, index: Int(slice.index) * Tile.fullWidth + $0) }
      guard let root = MerkleTree.subtreeRoot(of: hashes.span.rawBytes) else { throw Self.unfolded }
      return root
    }
  }

  /// The hash with number `index` on a tile level ≥ 1: the root over the full tile or bundle below it.
  mutating func hash(level: Int, index: Int) throws -> Digest {
    if let known = edge.hash(level: level, index: index) { return known }
    var root: Digest?
    let below: LogObject =
      level == 1 ? .bundle(index) : .tile(TileKey(level: level - 1, index: index))
    try store.objects([below]) { _, bytes in
      guard let bytes else { return }
      root = try Self.tileRoot(below, bytes)
    }
    guard let root else {
      throw LogError(.damaged, "The log has no \(below) though its size needs it; verify it.")
    }
    edge.note(root, level: level, index: index)
    return root
  }

  /// Leaf hashes of the bundle beginning at `first`, which was not sealed a moment ago.
  private func leaves(_ first: Int, _ range: Range<Int>) throws -> [Digest] {
    let positions = first + range.lowerBound..<first + range.upperBound
    var leaves: [Digest] = []
    try store.tail(positions) { position, bytes in
      guard let bytes else { return }
      guard let row = TailRow(bytes) else { throw EventLog.damagedTail(position) }
      leaves.append(row.leafHash)
    }
    if leaves.count == range.count { return leaves }
    // Packed since: the bundle is there now.
    leaves = []
    try store.bundles(first / Bundle.width..<first / Bundle.width + 1) { number, bytes in
      guard let bytes, let bundle = Bundle(bytes) else { throw EventLog.damagedBundle(number) }
      leaves = range.compactMap { bundle.leafHash($0) }
    }
    return leaves
  }

  private static func object(_ slice: TreeNodeCoordinate.TileSlice) -> LogObject {
    slice.level == 0
      ? .bundle(Int(slice.index)) : .tile(TileKey(level: slice.level, index: Int(slice.index)))
  }

  private static func root(_ slice: TreeNodeCoordinate.TileSlice, in bytes: RawSpan) throws -> Digest {
    let end = 32 * slice.hashes.upperBound
    guard bytes.byteCount >= end,
      let root = MerkleTree.subtreeRoot(of: bytes.extracting(32 * slice.hashes.lowerBound..<end))
    else { throw LogError(.damaged, "\(object(slice)) of the log is too short; verify the log.") }
    return root
  }

  private static func tileRoot(_ object: LogObject, _ bytes: RawSpan) throws -> Digest {
    guard bytes.byteCount >= Bundle.hashesLength,
      let root = MerkleTree.tileRoot(of: bytes.extracting(..<Bundle.hashesLength))
    else { throw LogError(.damaged, "\(object) of the log is too short; verify the log.") }
    return root
  }

  private static var unfolded: LogError { LogError(.damaged, "A subtree of the log has hashes missing.") }
}

extension LogObject: CustomStringConvertible {
  /// The object in words.
  package var description: String {
    switch self {
    case .bundle(let number): "bundle \(number)"
    case .tile(let key): "tile \(key.index) of level \(key.level)"
    }
  }
}
