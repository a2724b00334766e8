import EventLog
import IncidentEvents
import LMDB
import TransparencyLog

/// What became of entries given to a log that is behind the last checkpoint shown.
public struct GivenEntries: Sendable {
  /// How many were appended.
  public let appended: Int
  /// How many the log had already.
  public let known: Int
  /// How many stood behind the last checkpoint shown, and were left out: nothing vouches for them.
  public let beyond: Int
  /// The size and root the log has now.
  public let size: Int
  public let root: String
}

extension Ledger {
  /// Appends the entries that a restored log lacks, verbatim, if they lead to exactly the last checkpoint that was
  /// shown; it is then the log's checkpoint again, and nothing is signed anew. Else nothing is changed.
  ///
  /// Entries the log has already are passed over. The others must stand in the order of their positions.
  ///
  /// - Parameters:
  ///   - seconds: how long to wait for another writer.
  ///   - pieceBytes: after how many bytes of entries a commit is made.
  ///   - forEachEntry: calls its argument with each entry and the place it stands at, for messages; it is used twice,
  ///     first to check and then to append, and must give the same both times.
  /// - Throws: ``LedgerError/Code/entriesMismatch`` with what is known; ``LedgerError/Code/noLoss``.
  public func giveBack(
    waiting seconds: Int = 10, pieceBytes: Int = 8 << 20,
    _ forEachEntry: (_ body: (_ entry: RawSpan, _ place: String) throws -> Void) throws -> Void
  ) throws -> GivenEntries {
    let lock = try WriterLock(directory.writerLock, waiting: seconds)
    defer { withExtendedLifetime(lock) {} }
    guard let released = try released() else {
      throw LedgerError(
        .noLoss,
        "\(directory.released) is not there: nothing tells which entries are missing. Put the newest checkpoint that "
          + "anyone was shown there first")
    }
    let head = try log.head()
    guard released.size > head.size else {
      try check(released.checkpoint, isExtendedBy: head)
      throw LedgerError(
        .noLoss,
        "the log has size \(head.size) and the last checkpoint shown \(released.size): no entries are missing"
      )
    }
    try index.catchUp()
    var check = EntriesCheck(self, from: head, to: released)
    try forEachEntry { try check.look($0, $1) }
    try check.conclude()

    // From here on the same entries come again. A crash between commits: the log has some of them, and no checkpoint
    // in its head; it is still behind, and giving the entries again goes on.
    let goal = CopyGoal(size: released.size, root: released.checkpoint.root, note: released.note)
    var append = EntriesCheck(self, from: head, to: released)
    var batch = EntryBatch()
    var recorded: Int64 = 0
    var size = head.size
    try forEachEntry { entry, place in
      guard size < goal.size, try append.isMissing(entry, place) else { return }
      recorded = try Event(entry, at: size).recorded?.milliseconds ?? 0
      try batch.append(entry)
      size += 1
      guard size == goal.size || batch.byteCount >= pieceBytes else { return }
      try log.appendCopy(batch, recorded: recorded, upTo: goal, root: nil)
      batch.removeAll()
    }
    try log.release(released.note)
    try index.catchUp()
    let end = try log.head()
    return GivenEntries(
      appended: end.size - head.size, known: check.known, beyond: check.beyond, size: end.size,
      root: end.root.base64)
  }
}

/// Looks through entries that are said to be the missing ones: which the log has, and whether the others lead to the
/// root wanted.
private struct EntriesCheck {
  private let ledger: Ledger
  private let start: Int
  private let released: ReleasedCheckpoint
  private var frontier: Frontier
  private var leaves: [EventID: Digest] = [:]
  private(set) var known = 0
  private(set) var beyond = 0
  private var lastRecorded: Int64
  private var firstOutOfOrder: String?

  init(_ ledger: Ledger, from head: Head, to released: ReleasedCheckpoint) {
    self.ledger = ledger
    self.released = released
    start = head.size
    frontier = head.frontier
    lastRecorded = head.lastRecorded
  }

  /// Whether an entry is none the log had, and is not given twice.
  mutating func isMissing(_ entry: RawSpan, _ place: String) throws -> Bool {
    let event: (id: EventID, recorded: Int64?)
    do {
      let read = try Event(entry, at: 0)
      event = (read.id, read.recorded?.milliseconds)
    } catch {
      throw mismatch("\(place) is no entry as the ledger stores it: \(error).")
    }
    let leaf = MerkleTree.leafHash(of: entry)
    if let position = try ledger.index.position(of: event.id), position < start {
      guard try ledger.log.snapshot().leafHash(at: position) == leaf else {
        throw mismatch("\(place) has the id of entry \(position), \(event.id), but other bytes.")
      }
      known += 1
      return false
    }
    if let before = leaves[event.id] {
      guard before == leaf else {
        throw mismatch("\(place) has the id \(event.id), which was given before with other bytes.")
      }
      return false
    }
    leaves[event.id] = leaf
    if let recorded = event.recorded {
      if recorded < lastRecorded, firstOutOfOrder == nil { firstOutOfOrder = place }
      lastRecorded = recorded
    }
    return true
  }

  mutating func look(_ entry: RawSpan, _ place: String) throws {
    guard try isMissing(entry, place) else { return }
    if frontier.size < released.checkpoint.size {
      frontier.append(MerkleTree.leafHash(of: entry))
    } else {
      beyond += 1
    }
  }

  /// Whether they are all, and the right ones.
  func conclude() throws {
    let wanted = released.size - start, given = Int(frontier.size) - start
    let order =
      firstOutOfOrder.map { " \($0) was recorded before the entry given before it: they are not in order." }
      ?? ""
    guard given == wanted else {
      throw mismatch(
        "\(given) entries that the log has not were given, but \(wanted) are missing, positions \(start) to "
          + "\(released.size - 1). Which of them are not there can not be told: only the root over all is known.\(order)"
      )
    }
    guard frontier.root == released.checkpoint.root else {
      throw mismatch(
        "The \(given) entries given for positions \(start) to \(released.size - 1) lead to root "
          + "\(frontier.root.base64), not to \(released.checkpoint.root.base64) of the last checkpoint shown: at least "
          + "one is not the right one, or not in its place. Which can not be told: only the root over all is known.\(order)"
      )
    }
  }

  private func mismatch(_ what: String) -> LedgerError {
    LedgerError(
      .entriesMismatch,
      "\(what) Nothing was appended; give the missing entries exactly as stored (kua history --format ndjson, "
        + "kua salvage), in the order of their positions")
  }
}
