public import IncidentEvents
public import LMDB
internal import Synchronization
internal import TransparencyLog

/// Where in the log to find an event's id or a tag (`index/` of a ledger). Derived: deleting it loses nothing.
///
/// New keys are kept in memory and go to the file together, at 65,536 entries or 64 MiB; lookups see both. The
/// file says how far it reaches and the log's root there: where the log has another root (a restored backup)
/// the file is emptied and built anew. What it may not write it overlays in memory.
///
/// Tags are found by 64 bits of their hash, so the positions of a tag are *candidates*: whoever reads the events
/// there sees whether they speak of the tag.
public final class Index: Sendable {
  /// How many entries may be in memory before they go to the file.
  package static let flushCount = 65_536
  /// How many bytes may be in memory, roughly, before they go to the file.
  package static let flushBytes = 64 << 20

  let file: IndexFile?
  let readKeys: EntryKeys.Reader
  private let log: EventLog
  private let mayWrite: Bool
  private let state = Mutex(State())

  private struct State: Sendable {
    /// How far the file counts.
    var base = 0
    /// How far file and memory reach.
    var size = 0
    var pending = PendingKeys()
    var keys = EntryKeys()
  }

  /// Opens the index of a log in a directory and brings it up to the log's head.
  ///
  /// For `.readWrite` it is made if there is none; for `.readOnly` a missing one is as an empty one.
  ///
  /// - Parameter keys: reads the keys of an entry.
  /// - Throws: `LMDBError`; what reading the log or an entry's keys throws.
  public init(
    path: String, access: Environment.Access, log: EventLog,
    keys: @escaping EntryKeys.Reader = EntryKeys.ofEvent
  ) throws {
    readKeys = keys
    self.log = log
    mayWrite = access == .readWrite
    do {
      file = try IndexFile(path: path, access: access)
    } catch let error as LMDBError {
      // On a full disk, as where it may not be written, what it would hold is kept in memory.
      guard access == .readOnly && error.code == .noSuchFile || error.code == .noSpace else { throw error }
      file = nil
    }
    try begin()
    try catchUp()
  }

  /// How many entries of the log are indexed, in the file and in memory.
  public var size: Int { state.withLock { $0.size } }

  /// How many entries of the log are indexed in the file.
  public var flushedSize: Int { state.withLock { $0.base } }

  /// Adds what the log has beyond the index, up to its durable head.
  ///
  /// - Throws: what reading the log, an entry's keys or the file throws.
  public func catchUp() throws {
    let snapshot = try log.snapshot()
    // The log is never entered with the lock held: whoever reads the log may look something up.
    while true {
      let start = size
      guard start < snapshot.size else { return }
      let end = min(snapshot.size, start + 16_384)
      try snapshot.forEach(from: start, to: end) { position, entry in try insert(entry, at: position) }
      try flushIfDue()
    }
  }

  /// Empties the index and builds it anew from the log.
  public func rebuild() throws {
    try reset(to: nil)
    try catchUp()
    try flush()
  }

  /// Adds an entry that the log has committed; an entry already indexed is passed over.
  ///
  /// - Throws: ``LogError/Code/outOfRange`` when entries before it are missing; what reading its keys throws; what
  ///   writing the file throws when it is due.
  public func add(_ entry: RawSpan, at position: Int) throws {
    try insert(entry, at: position)
    try flushIfDue()
  }

  private func insert(_ entry: RawSpan, at position: Int) throws {
    try state.withLock { state in
      guard position >= state.size else { return }
      guard position == state.size else {
        throw LogError(
          .outOfRange, "The index reaches to \(state.size); entry \(position) can not be added.",
          position: position)
      }
      state.keys.removeAll()
      try readKeys(entry, position, &state.keys)
      state.pending.add(state.keys, at: position)
      state.size += 1
    }
  }

  /// The position of the first event with that id.
  public func position(of id: EventID) throws -> Int? {
    try state.withLock { state in
      // The file first: a second event under a used id must not hide the first.
      try file?.position(of: id, below: state.base) ?? state.pending.ids[id]
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
    var positions: [Int] = []
    try state.withLock { state in
      try file?.appendPositions(ofTag: tag, below: min(state.base, size), to: &positions)
      if size > state.base { state.pending.appendPositions(ofTag: tag, to: &positions) }
    }
    while let last = positions.last, last >= size { positions.removeLast() }
    return positions
  }

  /// Writes what is in memory to the file; does nothing where it may not be written.
  ///
  /// The one place that writes: it can be moved to a thread of its own.
  public func flush() throws {
    guard mayWrite, let file else { return }
    var written: Bool?
    while written == nil {
      let (base, size) = state.withLock { ($0.base, $0.size) }
      guard size > base else { return }
      // The root is that of the log as it is on disk, which reaches this far.
      let reach = IndexFile.Reach(size: size, root: try log.root(atSize: size))
      written = try state.withLock { state -> Bool? in
        // Something was added meanwhile: its root is needed.
        guard state.size == size, state.base == base else { return nil }
        // A crash here leaves the file as it was; what it lacks is read from the log again.
        guard try file.add(state.pending, from: base, to: reach) else { return false }
        state.pending.removeAll()
        state.base = size
        return true
      }
    }
    if written == false {
      // Another process has written to the file: begin with what it holds now.
      try begin()
      try catchUp()
    }
  }

  private func flushIfDue() throws {
    let isDue = state.withLock {
      $0.size - $0.base >= Self.flushCount || $0.pending.byteCount >= Self.flushBytes
    }
    if isDue { try flush() }
  }

  /// Begins with what the file holds, if that belongs to this log.
  private func begin() throws {
    guard let reach = try file?.reach(), try reach.size <= log.size(),
      try log.root(atSize: reach.size) == reach.root
    else { return try reset(to: nil) }
    try reset(to: reach)
  }

  /// Forgets what is in memory; without a reach, what is in the file too.
  private func reset(to reach: IndexFile.Reach?) throws {
    if reach == nil, mayWrite { try file?.wipe() }
    state.withLock { state in
      state.base = reach?.size ?? 0
      state.size = state.base
      state.pending.removeAll()
    }
  }
}
