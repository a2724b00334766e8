import EventLog
public import TransparencyLog

extension Ledger {
  /// Refuses a checkpoint of this log, signed by one of its keys, that the log does not extend.
  ///
  /// - Throws: ``CheckpointFork``; ``LedgerError/Code/rolledBack`` when the log is behind it.
  public func check(_ opened: OpenedCheckpoint, from source: String) throws {
    let head = try log.head(), shown = opened.checkpoint
    if let loss = try succession().loss(of: shown) {
      throw LedgerError(
        .rolledBack,
        "the checkpoint has size \(shown.size) under the origin \(shown.origin), but a loss was declared: entry "
          + "\(loss.position) continues the log as \(loss.origin), and what stood there before is not in it")
    }
    guard Int(shown.size) <= head.size else {
      throw LedgerError(
        .rolledBack,
        "the checkpoint has size \(shown.size), root \(shown.root.base64), but the log of \(directory.path) has only size "
          + "\(head.size): it was returned to an older state")
    }
    try check(
      CheckpointFork.Side(source: source, note: opened.note.serialized, checkpoint: shown),
      hasRootThereIn: CheckpointFork.Side(
        source: directory.path, note: head.checkpoint,
        checkpoint: Checkpoint(parsing: SignedNote(parsing: head.checkpoint).text)))
  }

  /// Refuses a checkpoint of a size the log has, where its root is another there.
  /// - Parameter own: the log's own checkpoint, to be shown beside it.
  /// - Throws: ``CheckpointFork``.
  func check(
    _ shown: CheckpointFork.Side, hasRootThereIn own: @autoclosure () throws -> CheckpointFork.Side
  ) throws {
    let root = try log.root(atSize: Int(shown.checkpoint.size))
    guard root == shown.checkpoint.root else {
      throw CheckpointFork(first: shown, second: try own(), rootThere: root)
    }
  }
}

extension PublishedLog {
  /// Refuses a checkpoint that this log does not extend.
  ///
  /// - Parameters:
  ///   - key: the log's key, if it is known; both have to be signed by it then.
  ///   - isWhole: whether the tiles were found to lead to the root of this log's checkpoint.
  /// - Throws: ``CheckpointFork``; ``LedgerError/Code/rolledBack`` when this log is behind it;
  ///   ``LedgerError/Code/damaged`` when it is no checkpoint of this log.
  public func checkExtends(_ given: GivenCheckpoint, key: VerifierKey?, isWhole: Bool) throws {
    let shown: Checkpoint
    do {
      let note = try SignedNote(parsing: given.note)
      shown =
        try key.map { try Checkpoint.open(note, with: [$0]).checkpoint } ?? Checkpoint(parsing: note.text)
    } catch {
      throw LedgerError(.damaged, "\(given.source) is no checkpoint that the log's key signed: \(error)")
    }
    guard shown.origin == checkpoint.origin else {
      throw LedgerError(
        .damaged, "\(given.source) is of the log \(shown.origin); \(path) is the log \(checkpoint.origin)")
    }
    guard shown.size <= size else {
      throw LedgerError(
        .rolledBack,
        "\(given.source) has size \(shown.size), root \(shown.root.base64), but \(path) has only size \(size), root "
          + "\(checkpoint.root.base64): it is an older state, or the log was returned to one")
    }
    guard isWhole else {
      throw LedgerError(
        .damaged, "\(given.source) can not be compared with \(path), whose tiles are damaged")
    }
    let own = try root(atSize: shown.size)
    guard own == shown.root else {
      throw CheckpointFork(
        first: CheckpointFork.Side(source: given.source, note: given.note, checkpoint: shown),
        second: CheckpointFork.Side(source: path, note: note.serialized, checkpoint: checkpoint),
        rootThere: own)
    }
  }
}
