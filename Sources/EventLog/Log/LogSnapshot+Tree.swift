public import TransparencyLog

extension LogSnapshot {
  /// The root of the tree over the snapshot's entries.
  public func root() throws -> Digest { try frontier().root }

  /// The frontier of the tree over the snapshot's entries.
  public func frontier() throws -> Frontier {
    let hashes = try hashes(for: Frontier.coordinates(size: UInt64(size)))
    guard let frontier = Frontier(size: UInt64(size), hashes: hashes) else { throw outOfRange("\(size)") }
    return frontier
  }

  /// Stored hashes for a proof (``InclusionProof``, ``ConsistencyProof``), in the order asked for; read in one
  /// look, but for leaf hashes behind the last bundle.
  ///
  /// - Throws: ``LogError/Code/outOfRange`` for a node whose leaves are not all in the snapshot.
  public func hashes(for nodes: [TreeNodeCoordinate]) throws -> [Digest] {
    guard !nodes.isEmpty else { return [] }
    for node in nodes where node.level > 62 || node.index >= UInt64(size) >> UInt64(node.level) {
      throw LogError(
        .outOfRange, "A log of \(size) entries has no complete subtree \(node.index) at level \(node.level).")
    }
    return try StoredTree(store: log.store).hashes(for: nodes)
  }

  /// A hash tile in the form it is served (C2SP tlog-tiles): full, or of the width the snapshot has.
  ///
  /// - Throws: ``LogError/Code/outOfRange`` when the snapshot does not have so many hashes there.
  public func hashTile(_ tile: Tile) throws -> [UInt8] {
    let first = tile.index * UInt64(Tile.fullWidth)
    let level = tile.level * Tile.height
    let nodes = (0..<tile.width).map { TreeNodeCoordinate(level: level, index: first + UInt64($0)) }
    return try hashes(for: nodes).reduce(into: []) { $1.append(to: &$0) }
  }

  /// An entry bundle in the form it is served (C2SP tlog-tiles): u16be length, entry, as many as `width`.
  ///
  /// - Throws: ``LogError/Code/outOfRange`` when the snapshot does not have so many entries there.
  public func entryBundle(_ number: Int, width: Int = 256) throws -> [UInt8] {
    guard number >= 0, (1...Bundle.width).contains(width), number <= (size - width) / Bundle.width,
      number * Bundle.width + width <= size
    else { throw outOfRange("bundle \(number) of \(width)") }
    var bytes: [UInt8] = []
    let first = number * Bundle.width
    try forEach(from: first, to: first + width) { _, entry in
      bytes.append(bigEndian: UInt16(entry.byteCount))
      bytes.append(copying: entry)
    }
    return bytes
  }
}
