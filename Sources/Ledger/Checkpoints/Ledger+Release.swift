import DurableFiles
import EventLog
import TransparencyLog

extension Ledger {
  /// Releases the newest checkpoint, so that it may be shown, published, proved or cosigned: `keys/released` is
  /// replaced and durable when this returns. When the newest is released already, nothing is written.
  ///
  /// - Throws: ``LedgerError/Code/rolledBack`` when the log does not extend the one released before;
  ///   ``LedgerError/Code/damaged`` when either is not what the log's key signed; ``LedgerError/Code/file``.
  @discardableResult
  public func release() throws -> ReleasedCheckpoint { try release {} }

  /// The same, calling `replacing` before the file is replaced.
  @discardableResult
  func release(beforeReplacing replacing: () throws -> Void) throws -> ReleasedCheckpoint {
    let lock = try DirectoryLock(directory.keys)
    return try withExtendedLifetime(lock) {
      // The head is read under the lock: whoever released before had read an earlier one, so that a newer
      // checkpoint is never replaced by an older one.
      let head = try log.head()
      let newest = try signedCheckpoint(of: head)
      if let former = try released() {
        try check(former.checkpoint, isExtendedBy: head)
        if former.size == newest.size {
          try keepInLog(former)
          return former
        }
      }
      try replacing()
      // A crash before: the former stands, and the newest was not shown.
      try DurableFile.replace(directory.released, with: newest.note, mode: 0o600)
      // A crash here: released, though the log does not list it; releasing again adds it.
      try keepInLog(newest)
      return newest
    }
  }

  /// The last checkpoint that was released; nil when none ever was.
  public func released() throws -> ReleasedCheckpoint? {
    do {
      return try ReleasedFile.read(directory, signedBy: VerifierKey(parsing: description.logKey))
    } catch let error as LedgerError where error.code == .damaged {
      try checkNoSuccessionBegun()
      throw error
    }
  }

  /// Refuses to go on writing a log that does not extend the last released checkpoint: no honest key signs two
  /// histories, even when a backup was put in the log's place.
  ///
  /// - Throws: ``LedgerError/Code/rolledBack``, saying what is missing and what to do.
  func checkExtendsReleased() throws {
    guard let released = try released() else { return }
    try check(released.checkpoint, isExtendedBy: log.head())
  }

  /// How the log stands to the last released checkpoint.
  public func standing() -> ReleasedStanding {
    do {
      guard let released = try released() else { return .neverReleased }
      try check(released.checkpoint, isExtendedBy: log.head())
      return .extended(size: released.size)
    } catch {
      if DurableFile.isUnreadable(directory.released) { return .unknown }
      return .broken(because: "\(error)")
    }
  }

  /// The checkpoint that may be shown now: the newest, released for this, where `keys/` can be written; else the
  /// last one released, if it can be read.
  ///
  /// It has the cosignatures it was given by now.
  public func checkpointToShow() throws -> ShownCheckpoint {
    if DurableFile.isWritable(directory.keys) { return .newest(try withCosignatures(release())) }
    let why =
      DurableFile.exists(directory.keys)
      ? "\(directory.keys) can not be written here" : "there are no keys in \(directory.path)"
    let head = try log.head()
    if DurableFile.isReadable(directory.released), let released = try released() {
      try check(released.checkpoint, isExtendedBy: head)
      return shown(try withCosignatures(released), at: head, because: why)
    }
    // The log lists what was released, for those who may not look into keys/.
    guard let last = try log.releasedCheckpoints().last(where: { $0.size <= head.size }) else {
      return .none(because: "no checkpoint was released yet, and none can be: \(why)")
    }
    let released = try ReleasedCheckpoint(last.note, signedBy: VerifierKey(parsing: description.logKey))
    return shown(released, at: head, because: why)
  }

  private func shown(_ released: ReleasedCheckpoint, at head: Head, because why: String) -> ShownCheckpoint {
    if released.size == head.size { return .newest(released) }
    return .earlier(
      released, because: "the newest, of size \(head.size), is not released, and can not be: \(why)")
  }

  /// The checkpoint in a head, after checking that the log's key signed it for that size and root.
  private func signedCheckpoint(of head: Head) throws -> ReleasedCheckpoint {
    let newest: ReleasedCheckpoint
    do {
      newest = try ReleasedCheckpoint(head.checkpoint, signedBy: VerifierKey(parsing: description.logKey))
    } catch {
      throw LedgerError(
        .damaged,
        "the newest checkpoint of \(directory.path) can not be shown: \(error) kua verify says what is wrong")
    }
    guard newest.size == head.size, newest.checkpoint.root == head.root else {
      throw LedgerError(
        .damaged,
        "the checkpoint in the head of \(directory.log) is of another size or root than the log; "
          + "kua verify says what is wrong")
    }
    return newest
  }

  /// Lists a released checkpoint in the log, unless it is there, perhaps with cosignatures.
  func keepInLog(_ released: ReleasedCheckpoint) throws {
    guard DurableFile.isWritable(directory.log),
      try log.releasedCheckpoint(atSize: released.size) == nil
    else { return }
    try log.release(released.note)
  }

  /// Compares the log with a checkpoint it must extend.
  func check(_ released: Checkpoint, isExtendedBy head: Head) throws {
    let size = Int(released.size)
    guard size <= head.size else {
      throw LedgerError(.rolledBack, behind(released, head))
    }
    let root = size == head.size ? head.root : try log.root(atSize: size)
    guard root == released.root else { throw LedgerError(.rolledBack, forked(released, root)) }
  }

  private func behind(_ released: Checkpoint, _ head: Head) -> String {
    let missing = Int(released.size) - head.size
    return
      "the log of \(directory.path) is behind the last checkpoint that was shown: that one has size \(released.size), "
      + "root \(released.root.base64); the log has size \(head.size), root \(head.root.base64). "
      + (missing == 1
        ? "Entry \(head.size) is missing. "
        : "Entries \(head.size) to \(Int(released.size) - 1) are missing, \(missing) of them. ")
      + "Nothing is appended or signed. Give the missing entries with `kua restore --ledger \(directory.path) "
      + "--entries FILE`, or declare the loss with `kua restore --ledger \(directory.path) --declare-loss --name NEW-ORIGIN`"
  }

  private func forked(_ released: Checkpoint, _ root: Digest) -> String {
    "the log of \(directory.path) is not the one whose checkpoint was shown last: at size \(released.size) that has "
      + "root \(released.root.base64), this log has root \(root.base64). Nothing is appended or signed. Restore the "
      + "right log with `kua restore BACKUP --to DIR`, or declare the loss with `kua restore --ledger "
      + "\(directory.path) --declare-loss --name NEW-ORIGIN`"
  }
}
