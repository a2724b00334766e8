import DurableFiles
public import TransparencyLog

/// A log as it is published: a directory in the form of C2SP tlog-tiles, read by whoever has it, without a ledger.
///
/// Its hashes are what the files say. What they lead to has to be compared with a root from a checkpoint: a proof made
/// of them does that, and so does ``check(progress:)`` for all of them.
public struct PublishedLog: Sendable {
  /// The directory.
  public let path: String
  /// The signed checkpoint in it, as it stands there.
  public let note: SignedNote
  /// What the note says; whether the log's key signed it is for ``Checkpoint/open(_:with:)``.
  public let checkpoint: Checkpoint

  /// How many entries it says it has.
  public var size: UInt64 { checkpoint.size }

  /// Whether a directory looks like a published log.
  public static func isThere(_ path: String) -> Bool {
    DurableFile.exists(path + "/checkpoint") && DurableFile.isDirectory(path + "/tile")
  }

  /// The log in a directory.
  ///
  /// - Throws: ``LedgerError/Code/notFound`` when there is no checkpoint; ``LedgerError/Code/damaged`` when it is none.
  public init(at path: String) throws {
    guard let bytes = try DurableFile.read(path + "/checkpoint") else {
      throw LedgerError(.notFound, "\(path) is no published log: there is no file \(path)/checkpoint")
    }
    do {
      note = try SignedNote(parsing: bytes)
      checkpoint = try Checkpoint(parsing: note.text)
    } catch {
      throw LedgerError(.damaged, "\(path)/checkpoint is no checkpoint: \(error)")
    }
    self.path = path
  }

  /// The hashes of complete subtrees, in the order asked for.
  ///
  /// - Throws: ``LedgerError/Code/damaged`` when a tile is missing or too short.
  func hashes(for nodes: [TreeNodeCoordinate]) throws -> [Digest] {
    var read: [String: [UInt8]] = [:]
    return try nodes.map { node in
      let slice = node.tileSlice
      guard let tile = tile(level: slice.level, index: slice.index), slice.hashes.upperBound <= tile.width
      else {
        throw LedgerError(
          .damaged, "a log of \(size) entries has no subtree \(node.index) at level \(node.level)")
      }
      let bytes = try read[tile.path] ?? self.bytes(of: tile)
      read[tile.path] = bytes
      let part = unsafe bytes.span.bytes.extracting(
        32 * slice.hashes.lowerBound..<32 * slice.hashes.upperBound)
      guard let root = MerkleTree.subtreeRoot(of: part) else { throw short(tile) }
      return root
    }
  }

  /// The root the log had at a size, as its tiles have it.
  func root(atSize size: UInt64) throws -> Digest {
    let hashes = try hashes(for: Frontier.coordinates(size: size))
    guard let frontier = Frontier(size: size, hashes: hashes) else {
      throw LedgerError(.damaged, "the tiles in \(path) do not lead to size \(size)")
    }
    return frontier.root
  }

  /// The proof that the log extends what it was at a size.
  /// - Throws: `ProofError` when the size is 0 or above the log's.
  func consistency(from oldSize: UInt64) throws -> ConsistencyProof {
    let needed = try ConsistencyProof.coordinates(from: oldSize, to: size)
    return try ConsistencyProof(from: oldSize, to: size, assembling: hashes(for: needed))
  }

  /// The tile of a level that the log has at its size; nil when it has none.
  func tile(level: Int, index: UInt64) -> Tile? {
    Tile(level: level, index: index, width: Tile.width(level: level, index: index, size: size))
  }

  /// The bytes of a tile: of a partial one perhaps those of the full one that took its place.
  func bytes(of tile: Tile) throws -> [UInt8] {
    let length = tile.width * Digest.byteCount
    var paths = [tile.path]
    if !tile.isFull, let full = Tile(level: tile.level, index: tile.index) { paths.append(full.path) }
    for name in paths {
      guard let bytes = try DurableFile.read("\(path)/\(name)", limit: Tile.fullWidth * Digest.byteCount + 1)
      else { continue }
      guard bytes.count == length || name != tile.path, bytes.count >= length else { throw short(tile) }
      return Array(bytes.prefix(length))
    }
    throw LedgerError(.damaged, "\(path)/\(tile.path) is missing")
  }

  private func short(_ tile: Tile) -> LedgerError {
    LedgerError(
      .damaged, "\(path)/\(tile.path) does not have the \(tile.width * Digest.byteCount) bytes of its hashes")
  }
}
