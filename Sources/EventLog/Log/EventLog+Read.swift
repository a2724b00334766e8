public import TransparencyLog

extension EventLog {
  /// The log as it is now, or as it was at a smaller size.
  ///
  /// - Throws: ``LogError/Code/outOfRange`` when the log is not that large.
  public func snapshot(upTo size: Int? = nil) throws -> LogSnapshot {
    let newest = try self.size()
    guard let size else { return LogSnapshot(log: self, size: newest) }
    guard size >= 0, size <= newest else {
      throw LogError(.outOfRange, "There is no size \(size) of a log of \(newest) entries.")
    }
    return LogSnapshot(log: self, size: size)
  }

  /// The root the log had when it had `size` entries.
  public func root(atSize size: Int) throws -> Digest { try snapshot(upTo: size).root() }
}

extension EventLog {
  /// Stores a checkpoint that was shown to someone, with the cosignatures and time stamps it has by now, over
  /// an earlier form of it. The caller has checked that the log extends it.
  ///
  /// - Parameter note: a signed note whose text is a checkpoint.
  /// - Throws: ``LogError/Code/malformedCheckpoint``; `LMDBError`.
  public func release(_ note: String) throws {
    let checkpoint: Checkpoint
    do {
      checkpoint = try Checkpoint(parsing: SignedNote(parsing: note).text)
    } catch {
      throw LogError(.malformedCheckpoint, "The released checkpoint is none: \(error)")
    }
    try store.putReleased([(Int(checkpoint.size), Array(note.utf8))])
  }

  /// Every released checkpoint, as signed notes in the order of their sizes.
  public func releasedCheckpoints() throws -> [(size: Int, note: String)] {
    var notes: [(size: Int, note: String)] = []
    try store.forEachRow(.checkpoints) { key, value in
      if TimeStampKey(key) != nil { return }
      guard key.byteCount == 8, let size = Int(exactly: key.bigEndian64(at: 0)),
        let note = String(validating: [UInt8](copying: value), as: UTF8.self)
      else { throw LogError(.damaged, "A released checkpoint is damaged; verify the log.") }
      notes.append((size, note))
    }
    return notes
  }
}

extension LogStore {
  /// Calls `body` for every row of a table in key order, entering the store anew every few thousand rows.
  func forEachRow(_ table: LogTable, _ body: (RawSpan, RawSpan) throws -> Void) throws {
    let step = 4096
    var last: [UInt8]?
    var count = step
    while count == step {
      count = 0
      try rows(table, after: last, limit: step) { key, value in
        try body(key, value)
        count += 1
        if count == step { last = Array(copying: key) }
      }
    }
  }
}
