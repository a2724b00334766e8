import CanonicalJSON
import DurableFiles
public import EventLog
import Glibc
import IncidentEvents
import LMDB
public import Projections
import Synchronization
import TransparencyLog
public import Vault

/// A ledger: the one façade over log, index, views and rules.
public final class Ledger: Sendable {
  /// Where it lies.
  public let directory: LedgerDirectory
  /// What it is.
  public let description: LedgerDescription
  /// The record.
  public let log: EventLog
  /// Where to find an id or a tag; derived from the log.
  public let index: Index
  /// The clock recorded time is taken from.
  let clock: LedgerClock
  /// The views, once somebody has asked for them: a process opens a file once.
  private let openViews = Mutex<ViewStore?>(nil)
  /// The vault, once somebody has asked for it: a process opens a file once.
  let openVault = Mutex<Vault?>(nil)
  /// The keys of recording bodies that are at hand.
  let bodyKeys: BodyKeys
  /// The writer that tasks share, while there is one.
  let groupCommit = Mutex<GroupCommit?>(nil)

  /// Opens a ledger, and brings its index up to its log.
  ///
  /// - Parameters:
  ///   - path: the ledger's directory.
  ///   - bodyKeys: the keys of recording bodies: what a body records is sealed under its own, and opens with no other.
  /// - Throws: ``LedgerError``, with what to do.
  public convenience init(
    at path: String, clock: LedgerClock = .system, bodyKeys: [BodyKey] = []
  ) throws {
    let directory = LedgerDirectory(path)
    guard let bytes = try DurableFile.read(directory.description) else {
      throw LedgerError(
        .notALedger,
        "\(path) is no ledger: it has no ledger.json. Make one with: kua init \(path) --name ORIGIN")
    }
    guard let description = LedgerDescription(parsing: bytes) else {
      throw LedgerError(
        .damaged,
        "\(directory.description) is not what `kua init` wrote; the log's entry 0 says what it should be (kua entry 0 --raw)"
      )
    }
    guard description.formatVersion == LedgerDescription.currentFormat else {
      throw LedgerError(
        .foreignFormat,
        "\(path) is a ledger of format \(description.formatVersion); this kua reads format \(LedgerDescription.currentFormat). Use a newer kua"
      )
    }
    let log = try EventLog(
      path: directory.log,
      access: !directory.isBackup && DurableFile.isWritable(directory.log) ? .readWrite : .readOnly)
    try self.init(directory, description, log: log, clock: clock, bodyKeys: bodyKeys)
  }

  init(
    _ directory: LedgerDirectory, _ description: LedgerDescription, log: EventLog, clock: LedgerClock,
    bodyKeys: [BodyKey] = []
  ) throws {
    self.bodyKeys = BodyKeys(
      bodyKeys, keptIn: description.isSynthetic ? directory.bodyKeys : nil,
      isWritable: DurableFile.isWritable(directory.keys))
    self.directory = directory
    self.description = description
    self.log = log
    self.clock = clock
    index = try Self.derived(directory.index) {
      try Index(
        path: directory.index, access: Self.access(directory.index, in: directory), log: log,
        catchingUp: false)
    }
    try Self.derived(directory.index) { try bringIndexUp() }
  }

  /// How many entries a reader reads again at every opening before it tries to store what it learns of them.
  private static let tolerableLag = 8192

  /// Brings the index up to the log: in its file where much is missing and nobody is writing, else in memory.
  private func bringIndexUp() throws {
    guard try index.lag() > Self.tolerableLag, DurableFile.isWritable(directory.path),
      let lock = try? WriterLock(directory.writerLock, waiting: 0)
    else { return try index.catchUp() }
    try withExtendedLifetime(lock) {
      do {
        try index.setFlushing(.onThisThread)
        try index.flush()
        index.stopFlushing()
      } catch let error as LMDBError where [.noSpace, .quotaExceeded, .fileTooLarge].contains(error.code) {
        // Whoever only reads can do so on a full disk.
        index.stopFlushing()
        try index.catchUp()
      }
    }
  }

  /// Builds the index anew from the log.
  ///
  /// - Parameter seconds: how long to wait for a writer to end.
  /// - Throws: ``LedgerError/Code/busy``; what reading the log or writing the index throws.
  public func rebuildIndex(waiting seconds: Int = 10) throws {
    let lock = try WriterLock(directory.writerLock, waiting: seconds)
    try withExtendedLifetime(lock) {
      defer { index.stopFlushing() }
      try index.rebuild()
    }
  }

  /// What may be done with a derived directory: written where it, or while it is missing the ledger's, can be.
  private static func access(_ path: String, in directory: LedgerDirectory) -> Environment.Access {
    DurableFile.isWritable(DurableFile.exists(path) ? path : directory.path) ? .readWrite : .readOnly
  }

  /// Begins writing; see ``LedgerWriter``.
  /// - Parameters:
  ///   - seconds: how long to wait for another writer.
  ///   - threads: whether it may use threads of its own.
  public func writer(waiting seconds: Int = 10, threads: LedgerWriter.Threads = .several) throws
    -> LedgerWriter
  {
    try LedgerWriter(self, waiting: seconds, threads: threads)
  }

  /// The log as it stood at a size.
  public func projection(upTo size: Int? = nil) throws -> Projection {
    // Views that can not be opened are told by whoever asks for them; without them all is found in the log.
    try Projection(log: log.snapshot(upTo: size), index: index, store: try? views())
  }

  /// The events of single entities, as the log stood at a size.
  public func history(upTo size: Int? = nil) throws -> EntityHistory {
    try projection(upTo: size).history
  }

  /// Where the views are kept.
  public func views() throws -> ViewStore {
    try openViews.withLock { open in
      if let open { return open }
      let opened = try Self.derived(directory.views) {
        try ViewStore(path: directory.views, access: Self.access(directory.views, in: directory))
      }
      open = opened
      return opened
    }
  }

  /// Opens what is derived from the log; where its file is damaged, the error says that it can be deleted.
  private static func derived<Opened>(_ path: String, _ open: () throws -> Opened) throws -> Opened {
    do {
      return try open()
    } catch let error as LMDBError where [.invalid, .versionMismatch, .corrupted].contains(error.code) {
      let what = error.detail.isEmpty ? error.description : error.detail
      throw LedgerError(.damaged, "\(path) is damaged: \(what). \(advice(path))")
    }
  }

  /// The log's private key.
  func signer() throws -> NoteSigner {
    guard !directory.isBackup else {
      throw LedgerError(
        .isBackup,
        "\(directory.path) is a backup: it has no log key, and is only read. Make a ledger of it with: "
          + "kua restore \(directory.path) --to DIR")
    }
    guard let bytes = try DurableFile.read(directory.logKey) else {
      throw LedgerError(
        .keyMismatch,
        "\(directory.logKey) is missing: without the log's key nothing can be appended. Put the key back")
    }
    let signer: NoteSigner
    do {
      signer = try NoteSigner(parsing: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw LedgerError(
        .keyMismatch, "\(directory.logKey) holds no private key: \(error) Put the right key back")
    }
    // Key and ledger.json may both be of before, and the log signed by the next key already.
    try checkNoSuccessionBegun()
    guard "\(signer.verifierKey)" == description.logKey else {
      throw LedgerError(
        .keyMismatch,
        "\(directory.logKey) is not this log's key: entry 0 names \(description.logKey). Put the right key back"
      )
    }
    return signer
  }
}
