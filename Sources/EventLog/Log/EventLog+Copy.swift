internal import LMDB
package import TransparencyLog

/// Where a copy of a log ends: a size, the root there, and the signed note that says so.
package struct CopyGoal: Sendable {
  /// How many entries are to be copied, with those the copy has.
  package let size: Int
  /// The root at that size.
  package let root: Digest
  /// The signed checkpoint of that size and root.
  package let note: String

  /// A goal.
  package init(size: Int, root: Digest, note: String) {
    self.size = size
    self.root = root
    self.note = note
  }
}

extension EventLog {
  /// Appends entries copied verbatim from another log, in one commit. Nothing is signed: until the goal is
  /// reached the head has no checkpoint, which tells that the copy is not whole; there it gets the goal's.
  ///
  /// - Parameters:
  ///   - batch: the next entries, not beyond the goal.
  ///   - recorded: the recorded time of the last of them.
  ///   - root: the root the original has at a size; nil where only the goal's is known.
  /// - Throws: ``LogError/Code/damaged``, before anything is written, when the entries do not lead to that root;
  ///   what ``append(_:recorded:sign:)`` throws.
  @discardableResult
  package func appendCopy(
    _ batch: EntryBatch, recorded: Int64, upTo goal: CopyGoal,
    root original: ((_ size: Int) throws -> Digest)?
  ) throws -> Head {
    try append(batch, recorded: recorded) { size, root in
      let expected = size == goal.size ? goal.root : try original?(size) ?? root
      guard size <= goal.size, root == expected else {
        throw LogError(
          .damaged,
          "The entries copied up to size \(size) have root \(root.base64), where \(expected.base64) is expected: "
            + "what is copied is damaged or another log; verify it.",
          position: size - batch.count)
      }
      return size == goal.size ? goal.note : ""
    }
  }

  /// Copies the released checkpoints of another log up to a size, where this one has not the same, and the time
  /// stamps over them.
  package func copyReleased(from other: EventLog, upTo size: Int) throws {
    var missing: [(size: Int, note: [UInt8])] = []
    for (at, note) in try other.releasedCheckpoints() where at <= size {
      if try releasedCheckpoint(atSize: at) == note { continue }
      missing.append((at, Array(note.utf8)))
    }
    if !missing.isEmpty { try store.putReleased(missing) }
    // After the notes they are over. The copy's own stay; the original's follow where it lacks them.
    for (at, stamp) in try other.timeStamps() where at <= size { _ = try add(stamp, atSize: at) }
  }
}
