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
  private var tiles: OpenTiles

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
    let tiles = try OpenTiles(behind: tailStart, in: store)
    guard tiles.frontier == sealed else {
      throw LogError(
        .damaged, "The last tiles of the log in \(store.name) do not lead to its head; verify it.")
    }
    self.storedHead = stored
    self.tiles = tiles
    self.head = head
    self.sealed = sealed
    self.tail = tail
  }

  /// The state after a batch, and the change that leads there. Nothing is written.
  ///
  /// - Parameter sign: gives the signed note for the new size and root.
  func appending(
    _ batch: EntryBatch, recorded: Int64, sign: (Int, Digest) throws -> String
  ) throws -> (next: LogWriter, change: LogChange) {
    var next = self
    let hashes = batch.leafHashes.span
    var done = 0
    // The bundle that the tail began; its root is the open tree's when that has 256 leaves.
    if !tail.isEmpty {
      done = min(Bundle.width - tail.count, batch.count)
      next.open.append(contentsOf: hashes.extracting(..<done))
      if next.open.size == UInt64(Bundle.width) {
        next.seal(next.open.hashes[0])
        next.open = Frontier()
      }
    }
    while batch.count - done >= Bundle.width {
      guard let root = MerkleTree.tileRoot(of: hashes.extracting(done..<done + Bundle.width).rawBytes) else {
        preconditionFailure("256 hashes are a full tile")
      }
      next.seal(root)
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
    let change = LogChange(
      expectedHead: storedHead, head: next.storedHead, tiles: next.tiles.takeChanged(), tail: tail,
      batch: batch, tailStart: head.size / Bundle.width * Bundle.width)
    return (next, change)
  }

  /// Brings the tail up to date after the commit of `batch`.
  mutating func moveTail(after batch: EntryBatch) {
    let left = head.size % Bundle.width
    if tail.count + batch.count >= Bundle.width { tail.removeAll() }
    tail.append(batch, batch.count - (left - tail.count)..<batch.count)
  }

  /// Notes a full bundle in the tree.
  private mutating func seal(_ root: Digest) {
    sealed.append(subtreeRoot: root, height: Tile.height)
    tiles.append(root)
  }
}
