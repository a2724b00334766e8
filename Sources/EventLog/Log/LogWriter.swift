internal import LMDB
internal import TransparencyLog

/// What the one writer knows of the log's end: enough to append without reading anything back.
struct LogWriter {
  /// The head row as stored.
  var storedHead: [UInt8]
  /// The newest head.
  var head: Head
  /// The tree over the sealed bundles.
  private var sealed: Frontier
  /// The tree over the entries of the tail alone: its hashes follow those of `sealed`.
  private var open = Frontier()
  /// The entries behind the last bundle, at most 255.
  private var tail = EntryBatch()
  private(set) var edge = RightEdge()

  /// Reads the log's end and checks that it fits together.
  init(_ store: any LogStore) throws {
    var stored: [UInt8]?
    try store.head { bytes in
      if let bytes { stored = Array(copying: bytes) }
    }
    guard let stored else { throw LogError(.notALog, "The log in \(store.name) has no head.") }
    let head = try Head(stored: stored.span.rawBytes)
    let tailStart = head.size / Bundle.width * Bundle.width
    let sealedHashes = head.frontier.hashes.prefix(tailStart.nonzeroBitCount)
    guard let sealed = Frontier(size: UInt64(tailStart), hashes: Array(sealedHashes)) else {
      throw LogError(.damaged, "The frontier of the log in \(store.name) does not fit its size; verify it.")
    }
    var tail = EntryBatch()
    try store.tail(tailStart..<head.size) { position, bytes in
      guard let bytes, let row = TailRow(bytes) else { throw EventLog.damagedTail(position) }
      try tail.append(row.entry)
      guard tail.leafHashes.last == row.leafHash else { throw EventLog.damagedTail(position) }
    }
    open.append(contentsOf: tail.leafHashes.span)
    guard sealed.hashes + open.hashes == head.frontier.hashes else {
      throw LogError(.damaged, "The tail of the log in \(store.name) does not lead to its head; verify it.")
    }
    self.storedHead = stored
    self.head = head
    self.sealed = sealed
    self.tail = tail
  }

  /// The state after a batch, and the change that leads there. Nothing is written.
  ///
  /// - Parameter sign: gives the signed note for the new size and root.
  func appending(
    _ batch: EntryBatch, recorded: Int64, in store: any LogStore, sign: (Int, Digest) throws -> String
  ) throws -> (next: LogWriter, change: LogChange) {
    var next = self
    var tree = StoredTree(store: store, edge: edge)
    var tiles: [(key: TileKey, hashes: [Digest])] = []
    let hashes = batch.leafHashes.span
    var done = 0
    // The bundle that the tail began; its root is the open tree's when that has 256 leaves.
    if !tail.isEmpty {
      done = min(Bundle.width - tail.count, batch.count)
      next.open.append(contentsOf: hashes.extracting(..<done))
      if next.open.size == UInt64(Bundle.width) {
        try next.seal(next.open.hashes[0], &tree, &tiles)
        next.open = Frontier()
      }
    }
    while batch.count - done >= Bundle.width {
      guard let root = MerkleTree.tileRoot(of: hashes.extracting(done..<done + Bundle.width).rawBytes) else {
        preconditionFailure("256 hashes are a full tile")
      }
      try next.seal(root, &tree, &tiles)
      done += Bundle.width
    }
    next.open.append(contentsOf: hashes.extracting(done...))
    let size = head.size + batch.count
    guard let frontier = Frontier(size: UInt64(size), hashes: next.sealed.hashes + next.open.hashes) else {
      throw LogError(.outOfRange, "A log can not have \(size) entries.")
    }
    let root = frontier.root
    next.head = Head(
      frontier: frontier, root: root, lastRecorded: recorded, checkpoint: try sign(size, root))
    next.storedHead = next.head.stored
    next.edge = tree.edge
    let change = LogChange(
      expectedHead: storedHead, head: next.storedHead, tiles: tiles, tail: tail, batch: batch,
      tailStart: head.size / Bundle.width * Bundle.width)
    return (next, change)
  }

  /// Brings the tail up to date after the commit of `batch`.
  mutating func moveTail(after batch: EntryBatch) {
    let left = head.size % Bundle.width
    if tail.count + batch.count >= Bundle.width { tail.removeAll() }
    tail.append(batch, batch.count - (left - tail.count)..<batch.count)
  }

  /// Notes a full bundle in the tree, and every tile that it fills.
  private mutating func seal(
    _ root: Digest, _ tree: inout StoredTree, _ tiles: inout [(key: TileKey, hashes: [Digest])]
  ) throws {
    var index = Int(sealed.size) / Bundle.width
    sealed.append(subtreeRoot: root, height: Tile.height)
    var root = root
    var level = 1
    tree.edge.note(root, level: level, index: index)
    while index % Tile.fullWidth == Tile.fullWidth - 1 {
      let first = index - (Tile.fullWidth - 1)
      let hashes = try (first...index).map { try tree.hash(level: level, index: $0) }
      tiles.append((TileKey(level: level, index: index / Tile.fullWidth), hashes))
      guard level < Tile.maximumLevel, let above = MerkleTree.tileRoot(of: hashes.span.rawBytes) else {
        return
      }
      root = above
      level += 1
      index /= Tile.fullWidth
      tree.edge.note(root, level: level, index: index)
    }
  }
}
