import DurableFiles
import TransparencyLog

/// What looking at every file of a published log has shown.
public struct PublishedLogReport: Sendable {
  /// How many tiles and entries were looked at.
  public internal(set) var tiles = 0, entries = 0
  /// What is wrong, each with the file's name.
  public internal(set) var damages: [String] = []
  /// Whether not all that is wrong is told.
  public internal(set) var isTruncated = false

  /// Whether the tiles are whole and lead to the checkpoint's root.
  public var isSound: Bool { damages.isEmpty }

  mutating func note(_ damage: String) {
    if damages.count < 100 { damages.append(damage) } else { isTruncated = true }
  }
}

extension PublishedLog {
  /// Looks at every tile: each full one has its root in the tile above it, and all of them lead to the checkpoint's
  /// root. Entries, where there are any, have the leaf hashes of their tile.
  ///
  /// - Parameter progress: how many entries of how many are done.
  public func check(progress: ((_ done: Int, _ of: Int) -> Void)? = nil) throws -> PublishedLogReport {
    var report = PublishedLogReport()
    let hasEntries = DurableFile.isDirectory(path + "/tile/entries")
    for level in 0...Tile.maximumLevel where size >> UInt64(Tile.height * level) > 0 {
      var above: (tile: Tile, bytes: [UInt8])?
      var index: UInt64 = 0
      // A checkpoint may say any size: where very much is missing, the rest is not looked for.
      while !report.isTruncated, let tile = tile(level: level, index: index) {
        defer { index += 1 }
        if level == 0 { progress?(Int(index) * Tile.fullWidth, Int(size)) }
        report.tiles += 1
        let bytes: [UInt8]
        do {
          bytes = try self.bytes(of: tile)
        } catch {
          report.note("\(error)")
          continue
        }
        if level == 0, hasEntries { checkEntries(of: tile, bytes, &report) }
        guard tile.isFull, let root = unsafe MerkleTree.tileRoot(of: bytes.span.bytes),
          let parent = self.tile(level: level + 1, index: index / UInt64(Tile.fullWidth))
        else { continue }
        if above?.tile != parent { above = (try? self.bytes(of: parent)).map { (parent, $0) } }
        guard let above else { continue }
        let place = Int(index % UInt64(Tile.fullWidth)) * Digest.byteCount
        if Array(above.bytes[place..<place + Digest.byteCount]) != root.bytes {
          report.note("\(path)/\(tile.path) has not the root that \(parent.path) has for it")
        }
      }
    }
    guard report.isSound else { return report }
    let root = try self.root(atSize: size)
    if root != checkpoint.root {
      report.note(
        "the tiles in \(path) lead to the root \(root.base64), not to that of the checkpoint, \(checkpoint.root.base64)"
      )
    }
    return report
  }

  private func checkEntries(of tile: Tile, _ hashes: [UInt8], _ report: inout PublishedLogReport) {
    var names = [tile.entriesPath]
    if !tile.isFull, let full = Tile(level: 0, index: tile.index) { names.append(full.entriesPath) }
    // 256 entries of 65,535 bytes, each with its length.
    let found = names.lazy.compactMap { try? DurableFile.read("\(path)/\($0)", limit: 256 * 65_537 + 1) }
      .first
    guard let bytes = found else {
      report.note("\(path)/\(tile.entriesPath) is missing")
      return
    }
    var offset = 0
    for index in 0..<tile.width {
      let position = tile.index * UInt64(Tile.fullWidth) + UInt64(index)
      guard offset + 2 <= bytes.count else {
        report.note("\(path)/\(tile.entriesPath) ends before entry \(position)")
        return
      }
      let length = Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
      guard offset + 2 + length <= bytes.count else {
        report.note("\(path)/\(tile.entriesPath) ends inside entry \(position)")
        return
      }
      let leaf = unsafe MerkleTree.leafHash(of: bytes.span.bytes.extracting(offset + 2..<offset + 2 + length))
      let place = index * Digest.byteCount
      if Array(hashes[place..<place + Digest.byteCount]) != leaf.bytes {
        report.note("entry \(position) in \(path)/\(tile.entriesPath) is not the one its leaf hash is of")
      }
      report.entries += 1
      offset += 2 + length
    }
  }
}
