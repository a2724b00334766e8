import DurableFiles
import EventLog
import IncidentEvents
import LMDB
import TransparencyLog

/// Copies the entries of a log into another that holds fewer of the same: what a backup and a restore have in common.
///
/// Entries go over in commits of bounded size and are hashed as they come in; each commit is compared with the
/// root the original has there. No read transaction lasts longer than a bundle takes, so that writing goes on.
/// A copying cut short anywhere leaves a log that the next one goes on with.
struct LogCopy {
  /// The log copied from, at least up to the goal.
  let source: EventLog
  /// Where the copy ends.
  let goal: CopyGoal
  /// After how many bytes of entries a commit is made; it may hold one bundle more (at most 16 MiB).
  var pieceBytes = 8 << 20

  /// What went over.
  struct Count {
    var entries = 0
    /// Bytes of entries.
    var bytes = 0
    /// Bundles that are new in the copy.
    var bundles = 0
  }

  /// Copies what `target` lacks. It must be a prefix of the source; see ``checkPrefix(_:named:)``.
  ///
  /// - Parameter committed: called with the number of entries in the copy after each commit.
  func run(into target: EventLog, committed: (_ size: Int) throws -> Void) throws -> Count {
    var count = Count()
    let snapshot = try source.snapshot(upTo: goal.size)
    var position = try target.size()
    let sealedBefore = position / Self.bundle
    var batch = EntryBatch()
    while position < goal.size {
      batch.removeAll()
      while position < goal.size, batch.byteCount < pieceBytes {
        let end = min(goal.size, (position / Self.bundle + 1) * Self.bundle)
        try snapshot.forEach(from: position, to: end) { try batch.append($1) }
        position = end
      }
      let recorded = try Event(batch.entry(batch.count - 1), at: position - 1).recorded?.milliseconds ?? 0
      // A crash before this returns: the copy is as it was. After: it has these entries, and is gone on with.
      try target.appendCopy(batch, recorded: recorded, upTo: goal) { try snapshot.prefix($0).root() }
      count.entries += batch.count
      count.bytes += batch.byteCount - 2 * batch.count
      try committed(position)
    }
    count.bundles = goal.size / Self.bundle - sealedBefore
    // Last, for the log says that it holds what these speak of.
    try target.copyReleased(from: source, upTo: goal.size)
    return count
  }

  private static let bundle = 256

  /// Refuses a target that is not the beginning of what is to be copied.
  /// - Parameter name: what to call the target in messages.
  func checkPrefix(_ target: EventLog, named name: String) throws {
    let size = try target.size()
    guard size > 0 else { return }
    let common = min(size, goal.size)
    if try target.root(atSize: common) != source.root(atSize: common) {
      let same = try commonSize(with: target, below: common)
      guard same > 0 else {
        throw LedgerError(
          .backupMismatch,
          "\(name) holds another ledger: its entry 0 is not the same. Nothing was changed; choose another directory"
        )
      }
      throw LedgerError(
        .backupMismatch,
        "\(name) holds another history: the two are the same up to size \(same) and differ from there. At size "
          + "\(common) it has root \(try target.root(atSize: common).base64), what is to be copied has root "
          + "\(try source.root(atSize: common).base64). Nothing was changed; find out which one is right, with "
          + "kua verify --checkpoint, before either is given up")
    }
    guard size <= goal.size else {
      throw LedgerError(
        .backupMismatch,
        "\(name) is newer: it has size \(size), root \(try target.head().root.base64), what is to be copied has size "
          + "\(goal.size), root \(goal.root.base64). Nothing was changed; a log behind its own backup has lost "
          + "entries, and kua restore gives them back")
    }
  }

  /// The largest size up to which both are the same, by halving.
  private func commonSize(with target: EventLog, below size: Int) throws -> Int {
    var same = 0, different = size
    while different - same > 1 {
      let middle = (same + different) / 2
      if try target.root(atSize: middle) == source.root(atSize: middle) {
        same = middle
      } else {
        different = middle
      }
    }
    return same
  }
}

extension EventLog {
  /// Opens the log in a directory for copying into it; makes an empty one where there is none.
  static func openOrCreate(_ path: String) throws -> EventLog {
    guard DurableFile.exists(path) else { return try EventLog.create(path: path) }
    do {
      return try EventLog(path: path, access: .readWrite)
    } catch let error as LogError where error.code == .notALog {
      // Made by a copying that ended before its first commit.
      return try EventLog.create(path: path)
    }
  }
}
