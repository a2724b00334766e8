public import LMDB
internal import Synchronization
public import TransparencyLog

/// An append-only log of entries with its Merkle tree and signed checkpoints (`log/` of a ledger).
///
/// Entries have positions from 0 without gaps. Each append is one commit, durable when it returns, and signs
/// one checkpoint. Readers fix a size and see the log as it was at that size, whatever is appended meanwhile;
/// they hold no transaction longer than a run of bundles takes.
///
/// One process appends. Any number may read.
public final class EventLog: Sendable {
  package let store: any LogStore
  private let writer = Mutex(Writing.notBegun)
  let offsets = FrameOffsets()

  private enum Writing {
    case notBegun
    case ready(LogWriter)
    case ended(because: String)
  }

  /// Makes an empty log in a directory, which is created if there is none.
  ///
  /// - Throws: ``LogError/Code/exists`` when a log is there; `LMDBError`.
  public static func create(path: String) throws -> EventLog {
    try create(LMDBStore(path: path, access: .readWrite, creating: true))
  }

  /// Makes an empty log in a store.
  package static func create(_ store: any LogStore) throws -> EventLog {
    try store.head { head in
      guard head == nil else { throw LogError(.exists, "There is a log in \(store.name) already.") }
    }
    // A crash before this commit leaves no log, and creating it can be tried again; after it, an empty one.
    try store.commit(
      LogChange(
        expectedHead: nil, head: Head.empty.stored, tiles: [], tail: EntryBatch(), batch: EntryBatch(),
        tailStart: 0))
    return EventLog(opened: store)
  }

  /// Opens the log in a directory.
  ///
  /// - Throws: ``LogError/Code/notALog``, ``LogError/Code/damaged`` when the head can not be read (see
  ///   ``verify(path:options:progress:)``); `LMDBError`.
  public convenience init(path: String, access: Environment.Access) throws {
    try self.init(LMDBStore(path: path, access: access))
  }

  /// Opens the log in a store.
  package convenience init(_ store: any LogStore) throws {
    self.init(opened: store)
    _ = try head()
  }

  /// A log whose head nobody has looked at: for reading what can be read.
  package convenience init(unchecked store: any LogStore) { self.init(opened: store) }

  private init(opened store: any LogStore) {
    self.store = store
  }

  /// The newest durable head, read anew: other processes may have moved it.
  public func head() throws -> Head {
    var head: Head?
    try store.head { bytes in
      if let bytes { head = try Head(stored: bytes) }
    }
    guard let head else { throw LogError(.notALog, "There is no log in \(store.name): it has no head.") }
    return head
  }

  /// The number of entries in the newest durable head.
  public func size() throws -> Int {
    var size: Int?
    try store.head { bytes in
      if let bytes { size = try Head.size(stored: bytes) }
    }
    guard let size else { throw LogError(.notALog, "There is no log in \(store.name): it has no head.") }
    return size
  }

  /// Appends a batch in one commit; all of it is durable when this returns.
  ///
  /// - Parameters:
  ///   - batch: one entry or more.
  ///   - recorded: the recorded time of the last entry, in milliseconds since 1970-01-01T00:00:00Z.
  ///   - sign: gives the signed checkpoint note for the size and root after the batch. It must not use this
  ///     log to append. An error of its own comes out, and nothing is changed.
  /// - Returns: the new head.
  /// - Throws: ``LogError/Code/emptyBatch``; ``LogError/Code/headMoved``; and whatever the commit threw.
  ///   After the latter two **the writer is ended**: what is in the log is not known, so every later append
  ///   throws ``LogError/Code/writerEnded`` until the log is opened anew.
  public func append(
    _ batch: EntryBatch, recorded: Int64, sign: (_ size: Int, _ root: Digest) throws -> String
  ) throws -> Head {
    guard !batch.isEmpty else { throw LogError(.emptyBatch, "A batch without entries can not be appended.") }
    return try writer.withLock { writing in
      let current = try Self.begin(&writing, store)
      // A crash up to the commit: nothing of the batch was written, and nobody was told of it.
      var (next, change) = try current.appending(batch, recorded: recorded, sign: sign)
      writing = .ended(because: "an append was interrupted")
      _ = consume current
      do {
        // A crash inside: the batch is in the log whole or not at all; whoever submitted it was not told, and
        // finds out by its id.
        try store.commit(change)
      } catch {
        writing = .ended(because: "\(error)")
        throw error
      }
      // A crash from here on: the batch is in the log, though nobody may have been told.
      _ = consume change
      next.moveTail(after: batch)
      writing = .ready(next)
      return next.head
    }
  }

  private static func begin(_ writing: inout Writing, _ store: any LogStore) throws -> LogWriter {
    switch writing {
    case .ready(let writer): return writer
    case .notBegun: return try LogWriter(store)
    case .ended(let reason):
      throw LogError(
        .writerEnded,
        "The writer of the log in \(store.name) is ended, for it is not known what its last commit left "
          + "(\(reason)). Open the log again.")
    }
  }
}

extension EventLog {
  static func damagedTail(_ position: Int) -> LogError {
    LogError(
      .damaged, "Entry \(position), in the log's tail, is missing or damaged; verify the log.",
      position: position)
  }

  static func damagedBundle(_ number: Int) -> LogError {
    let first = number * Bundle.width
    return LogError(
      .damaged,
      "Bundle \(number) of the log (entries \(first) to \(first + 255)) is missing or damaged; verify the log.",
      position: first)
  }
}
