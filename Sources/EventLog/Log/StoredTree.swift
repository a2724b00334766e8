internal import TransparencyLog

/// The Merkle tree as it lies in the store: leaf hashes in bundles and tail, every eighth level in tiles.
struct StoredTree {
  let store: any LogStore

  /// The hashes of complete subtrees, in the order asked for.
  ///
  /// All that lies in bundles and tiles is read in one look. The caller has checked that the log reaches
  /// that far.
  func hashes(for nodes: [TreeNodeCoordinate]) throws -> [Digest] {
    let slices = nodes.map(\.tileSlice)
    var found = [Digest?](repeating: nil, count: nodes.count)
    try store.objects(slices.map(Self.object)) { place, bytes in
      guard let bytes else { return }
      found[place] = try Self.root(slices[place], in: bytes)
    }
    return try slices.indices.map { place in
      if let hash = found[place] { return hash }
      let slice = slices[place]
      guard slice.level == 0 else {
        throw LogError(.damaged, "The log has no \(Self.object(slice)) though its size needs it; verify it.")
      }
      let hashes = try leaves(Int(slice.index) * Tile.fullWidth, slice.hashes)
      guard let root = MerkleTree.subtreeRoot(of: hashes.span.rawBytes) else { throw Self.unfolded }
      return root
    }
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
