internal import Dispatch
public import IncidentEvents
public import LMDB
internal import Synchronization
internal import TransparencyLog

/// Where in the log to find an event's id or a tag (`index/` of a ledger). Derived: deleting it loses nothing.
///
/// New keys are kept in memory and go to the file together, at 32,768 entries or 32 MiB, on a thread of the index's
/// own while the next ones gather; lookups see the file, what is on its way there, and what gathers. So no more
/// than 65,536 entries are in memory while an index is written, and no more are read again after a crash.
///
/// The file says how far it reaches and the log's root there: where the log has another root (a restored backup)
/// it is emptied and built anew. Whoever may not write it, or is not the ledger's writer, overlays in memory what
/// it lacks.
///
/// Tags are found by 64 bits of their hash, so the positions of a tag are *candidates*: whoever reads the events
/// there sees whether they speak of the tag.
public final class Index: Sendable {
  /// How many entries gather in memory before they go to the file.
  package static let flushCount = 32_768
  /// How many bytes gather in memory, roughly, before they go to the file.
  package static let flushBytes = 32 << 20

  /// Who writes the file.
  public enum Flushing: Sendable {
    /// Nobody through this index: another process may be writing it. What the file lacks is kept in memory.
    case never
    /// This index, on a thread of its own: for the ledger's writer.
    case inBackground
    /// This index, on the thread that adds entries: for programs of one thread.
    case onThisThread
  }

  let file: IndexFile?
  let readKeys: EntryKeys.Reader
  let log: EventLog
  let mayWrite: Bool
  let state = Mutex(State())
  let flushes = DispatchQueue(label: "kua.index.flush")
  /// The flush under way on ``flushes``.
  let running = DispatchGroup()

  /// What the index holds in memory, and how far the file counts.
  struct State: Sendable {
    var flushing = Flushing.never
    /// How far the file counts.
    var base = 0
    /// The greatest id in the file: ids are ordered by time, so a new one is not looked for there.
    var greatest: EventID?
    /// The keys on their way to the file, those of the entries from ``base`` up to `end`.
    var leaving: (keys: PendingKeys, end: Int)?
    /// The keys of the entries behind these, up to ``size``.
    var pending = PendingKeys()
    /// How far file and memory reach.
    var size = 0
    /// What the last flush failed with; thrown to whoever adds next.
    var failure: (any Error)?
  }

  /// Opens the index of a log in a directory and brings it up to the log's head, in memory.
  ///
  /// For `.readWrite` it is made if there is none; for `.readOnly` a missing one is as an empty one.
  ///
  /// - Parameters:
  ///   - flushing: who writes the file.
  ///   - catchingUp: false leaves bringing it up to the log's head to ``catchUp()``.
  ///   - keys: reads the keys of an entry.
  /// - Throws: `LMDBError`; what reading the log or an entry's keys throws.
  public init(
    path: String, access: Environment.Access, log: EventLog, flushing: Flushing = .never,
    catchingUp: Bool = true, keys: @escaping EntryKeys.Reader = EntryKeys.ofEvent
  ) throws {
    readKeys = keys
    self.log = log
    do {
      file = try IndexFile(path: path, access: access)
    } catch let error as LMDBError {
      // On a full disk, as where it may not be written, what it would hold is kept in memory.
      guard access == .readOnly && error.code == .noSuchFile || error.code == .noSpace else { throw error }
      file = nil
    }
    // Without a file nothing may leave memory.
    mayWrite = access == .readWrite && file != nil
    state.withLock { $0.flushing = flushing }
    try begin()
    if catchingUp { try catchUp() }
  }

  /// How many entries of the log are indexed, in the file and in memory.
  public var size: Int { state.withLock { $0.size } }

  /// How many entries the log has that are not in the file, at the moment.
  public func lag() throws -> Int { try log.size() - flushedSize }

  /// How many entries of the log are indexed in the file.
  public var flushedSize: Int { state.withLock { $0.base } }

  /// Says from now on who writes the file. Only the ledger's one writer may have it written.
  ///
  /// Begins anew with what the file holds when another process may have written to it.
  public func setFlushing(_ flushing: Flushing) throws {
    running.wait()
    state.withLock { $0.flushing = flushing }
    if flushing != .never, mayWrite {
      if try file?.reach()?.size ?? 0 != flushedSize {
        try begin()
      } else if flushedSize == 0 {
        // Rows of another log, or of another version, that this index has passed over so far.
        try file?.wipe()
      }
    }
    try catchUp()
  }

  /// The file is no longer written by this index; waits for what is being written.
  public func stopFlushing() {
    running.wait()
    state.withLock { $0.flushing = .never }
  }

  /// Adds what the log has beyond the index, up to its durable head.
  ///
  /// - Throws: what reading the log, an entry's keys or the file throws.
  public func catchUp() throws {
    let snapshot = try log.snapshot()
    // The log is never entered with the lock held: whoever reads the log may look something up.
    while true {
      let start = size
      guard start < snapshot.size else { return }
      let end = min(snapshot.size, start + 8192)
      var keys = EntryKeys()
      try snapshot.forEach(from: start, to: end) { position, entry in
        try insert(entry, at: position, &keys)
      }
      try flushIfDue()
    }
  }

  /// Empties the index and builds it anew from the log. The caller is the ledger's writer.
  public func rebuild() throws {
    running.wait()
    state.withLock { $0.flushing = .onThisThread }
    try reset(to: nil)
    try catchUp()
    try flush()
  }

  /// Adds an entry that the log has committed; an entry already indexed is passed over.
  ///
  /// - Throws: ``LogError/Code/outOfRange`` when entries before it are missing; what reading its keys throws; what
  ///   writing the file threw.
  public func add(_ entry: RawSpan, at position: Int) throws {
    var keys = EntryKeys()
    try insert(entry, at: position, &keys)
    try flushIfDue()
  }

  /// Adds a batch that the log has committed; see ``add(_:at:)``.
  package func add(_ batch: EntryBatch, at position: Int) throws {
    var keys = EntryKeys()
    for place in 0..<batch.count { try insert(batch.entry(place), at: position + place, &keys) }
    try flushIfDue()
  }

  /// The keys are read outside the lock: hashing tags takes longer than noting them.
  private func insert(_ entry: RawSpan, at position: Int, _ keys: inout EntryKeys) throws {
    guard position >= size else { return }
    keys.removeAll()
    try readKeys(entry, position, &keys)
    try state.withLock { state in
      guard position >= state.size else { return }
      guard position == state.size else {
        throw LogError(
          .outOfRange, "The index reaches to \(state.size); entry \(position) can not be added.",
          position: position)
      }
      state.pending.add(keys, at: position)
      state.size += 1
    }
  }

  /// The position of the first event with that id.
  public func position(of id: EventID) throws -> Int? {
    try following { () throws -> Int? in
      let (base, recent, isNew) = state.withLock { state in
        (
          state.base, state.leaving?.keys.ids[id] ?? state.pending.ids[id],
          state.greatest.map { $0 < id } ?? (state.base == 0)
        )
      }
      if isNew { return recent }
      // A second event under a used id must not hide the first. What leaves for the file meanwhile was seen above.
      return try file?.position(of: id, below: base) ?? recent
    }
  }

  /// Looks something up again when another process has begun to build the file anew.
  private func following<R>(_ lookUp: () throws -> R) throws -> R {
    while true {
      do { return try lookUp() } catch is IndexFile.Behind {
        try begin()
        try catchUp()
      }
    }
  }

  /// The positions of the events that may bear a tag, ascending, below `size`.
  ///
  /// - Parameter text: the tag's text in UTF-8, such as `case:…`.
  public func positions(ofTag text: RawSpan, upTo size: Int = .max) throws -> [Int] {
    try positions(ofHash: EntryKeys.hash(ofTag: text), upTo: size)
  }

  /// The same for a hash of a tag.
  func positions(ofHash tag: UInt64, upTo size: Int) throws -> [Int] {
    try following { () throws -> [Int] in
      var recent: [Int] = []
      let base = state.withLock { state in
        if size > state.base {
          state.leaving?.keys.appendPositions(ofTag: tag, to: &recent)
          state.pending.appendPositions(ofTag: tag, to: &recent)
        }
        return state.base
      }
      var positions: [Int] = []
      try file?.appendPositions(ofTag: tag, below: min(base, size), base: base, to: &positions)
      positions.append(contentsOf: recent)
      while let last = positions.last, last >= size { positions.removeLast() }
      return positions
    }
  }
}
