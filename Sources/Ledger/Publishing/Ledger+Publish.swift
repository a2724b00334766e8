import DurableFiles
import EventLog
import TransparencyLog

/// What a publication has written.
public struct Publication: Sendable {
  /// The directory.
  public let path: String
  /// The checkpoint that stands in it now.
  public let checkpoint: ReleasedCheckpoint
  /// The size that was published there before; nil when there was nothing.
  public let formerSize: Int?
  /// How many hash tiles, and how many bundles of entries, were written.
  public let tiles: Int, entryBundles: Int
  /// Whether the checkpoint was replaced; it is the same when nothing is new.
  public let isCheckpointReplaced: Bool
  /// Whether an earlier publication has left entries there that were not brought up to this size.
  public let leavesEntriesBehind: Bool
}

/// The steps of a publication; each may be the last of a run.
enum PublishingStep: Equatable {
  case wroteTile, wroteEntries, madeNamesDurable, replacedCheckpoint
}

extension Ledger {
  /// Writes the log's tiles to a directory, or brings up to date what is published there (C2SP tlog-tiles).
  ///
  /// The checkpoint is released first. Tiles are durable before the checkpoint that needs them is put in place, whole:
  /// a publication that is cut short leaves what was published before, or is complete. Run again, it goes on.
  ///
  /// - Parameters:
  ///   - path: a new directory, or a former publication of this log.
  ///   - size: publishes the checkpoint of that size, released before; nil the newest one.
  ///   - withEntries: also writes the entries whole: all that stands openly in the log.
  ///   - progress: how many files of how many are looked at.
  /// - Throws: ``LedgerError/Code/publicationMismatch`` when what is there is another log's, or newer;
  ///   ``CheckpointFork`` when it is signed by this log's key and is no beginning of this log. Nothing is changed then.
  public func publish(
    to path: String, size: Int? = nil, withEntries: Bool = false,
    progress: ((_ done: Int, _ of: Int) -> Void)? = nil
  ) throws -> Publication {
    try publish(to: path, size: size, withEntries: withEntries, progress: progress) { _ in }
  }

  /// The same, calling `step` after each step, which may throw to end it there.
  func publish(
    to path: String, size: Int?, withEntries: Bool, progress: ((Int, Int) -> Void)? = nil,
    step: (PublishingStep) throws -> Void
  ) throws -> Publication {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard !LedgerDirectory(path).exists, !DurableFile.exists(path + "/log") else {
      throw LedgerError(
        .publicationMismatch, "\(path) is a ledger itself; publish to a directory apart from it")
    }
    let released = try choose(size.map(CheckpointChoice.size) ?? .newest)
    guard released.checkpoint.origin == description.origin else {
      throw LedgerError(
        .publicationMismatch,
        "the checkpoint of size \(released.size) is of the origin \(released.checkpoint.origin), before a declared "
          + "loss; what is published is the log \(description.origin)")
    }
    var files = PublishedFiles(path)
    try files.makeDirectory("")
    let lock = try DirectoryLock(path)
    defer { withExtendedLifetime(lock) {} }
    let former = try former(in: path, before: released)

    // Full tiles never change, and every tile of the size published before is there. Where nothing is published yet,
    // files that are there may be anyone's.
    let snapshot = try log.snapshot(upTo: released.size)
    let known = former.map { Set(Tile.all(size: $0.size)) } ?? []
    let tiles = Tile.all(size: UInt64(released.size))
    let leaves = tiles.filter { $0.level == 0 }
    let total = tiles.count + (withEntries ? leaves.count : 0)
    var written = (tiles: 0, bundles: 0), done = 0
    for tile in tiles {
      done += 1
      progress?(done, total)
      if known.contains(tile), files.size(tile.path) == tile.width * Digest.byteCount { continue }
      try files.write(try snapshot.hashTile(tile), to: tile.path)
      written.tiles += 1
      try step(.wroteTile)
    }
    for tile in leaves where withEntries {
      done += 1
      progress?(done, total)
      if known.contains(tile), files.size(tile.entriesPath) != nil { continue }
      try files.write(
        try snapshot.entryBundle(Int(tile.index), width: tile.width), to: tile.entriesPath, isPublic: false)
      written.bundles += 1
      try step(.wroteEntries)
    }
    // A crash so far: the former checkpoint stands, and all its tiles do; others are written again.
    try files.makeNamesDurable()
    try step(.madeNamesDurable)
    let isNew = try DurableFile.read(path + "/checkpoint") != Array(released.note.utf8)
    if isNew { try DurableFile.replace(path + "/checkpoint", with: released.note, mode: 0o644) }
    try step(.replacedCheckpoint)
    return Publication(
      path: path, checkpoint: released, formerSize: former.map { Int($0.size) }, tiles: written.tiles,
      entryBundles: written.bundles, isCheckpointReplaced: isNew,
      leavesEntriesBehind: !withEntries && DurableFile.isDirectory(path + "/tile/entries"))
  }

  /// The checkpoint that is published in a directory, which the log must extend; nil when there is none.
  private func former(in path: String, before released: ReleasedCheckpoint) throws -> Checkpoint? {
    guard DurableFile.exists(path + "/checkpoint") else { return nil }
    let published = try PublishedLog(at: path)
    guard published.checkpoint.origin == description.origin else {
      throw LedgerError(
        .publicationMismatch,
        "\(path) is the published log \(published.checkpoint.origin), not \(description.origin); publish to another "
          + "directory. Nothing was changed")
    }
    let former: Checkpoint
    do {
      former = try Checkpoint.open(published.note, with: logKeys()).checkpoint
    } catch {
      throw LedgerError(
        .publicationMismatch,
        "\(path)/checkpoint is not signed by a key of this log: \(error) Publish to another directory. Nothing was changed"
      )
    }
    guard former.size <= UInt64(released.size) else {
      guard try log.size() >= Int(former.size) else {
        throw LedgerError(
          .rolledBack,
          "\(path) has published size \(former.size), root \(former.root.base64); this log has only size "
            + "\(try log.size()): it was returned to an older state. Nothing was changed")
      }
      throw LedgerError(
        .publicationMismatch,
        "\(path) has published size \(former.size) already, and a published log never goes back to \(released.size). "
          + "Nothing was changed")
    }
    try check(
      CheckpointFork.Side(
        source: path + "/checkpoint", note: published.note.serialized, checkpoint: former),
      hasRootThereIn: CheckpointFork.Side(
        source: directory.path, note: released.note, checkpoint: released.checkpoint))
    return former
  }
}

/// The files of a publication as they are written, and the directories whose names are to be made durable.
private struct PublishedFiles {
  private let path: String
  private var touched: Set<String> = []
  private var made: Set<String> = []

  init(_ path: String) { self.path = path }

  /// Makes a directory of the publication, if it is missing.
  mutating func makeDirectory(_ name: String, isPublic: Bool = true) throws {
    let directory = name.isEmpty ? path : "\(path)/\(name)"
    guard !made.contains(directory) else { return }
    touched.formUnion(try DurableFile.makeDirectories(directory, mode: isPublic ? 0o755 : 0o700))
    made.insert(directory)
  }

  /// How many bytes a file has; nil when it is not there.
  func size(_ name: String) -> Int? { DurableFile.size("\(path)/\(name)") }

  /// Writes a file. What is not public only its owner may read.
  mutating func write(_ bytes: [UInt8], to name: String, isPublic: Bool = true) throws {
    let directory = DurableFile.parent(name)
    if directory.hasPrefix("tile/") { try makeDirectory("tile") }
    try makeDirectory(directory, isPublic: isPublic)
    try DurableFile.place(bytes, at: "\(path)/\(name)", mode: isPublic ? 0o644 : 0o600)
    touched.insert("\(path)/\(directory)")
  }

  /// Makes durable what was written, the deepest directories first.
  mutating func makeNamesDurable() throws {
    for directory in touched.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      try DurableFile.sync(directory: directory)
    }
    touched = []
  }
}
