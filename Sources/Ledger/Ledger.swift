import CanonicalJSON
public import EventLog
import Glibc
import IncidentEvents
import LMDB
public import Projections
import Synchronization
import TransparencyLog

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
  /// Where the views are kept, once somebody asked: a process may open them only once.
  private let openViews = Mutex<ViewStore?>(nil)

  /// Opens a ledger, and brings its index up to its log.
  ///
  /// - Parameter path: the ledger's directory.
  /// - Throws: ``LedgerError``, with what to do.
  public convenience init(at path: String, clock: LedgerClock = .system) throws {
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
      path: directory.log, access: DurableFile.isWritable(directory.log) ? .readWrite : .readOnly)
    try self.init(directory, description, log: log, clock: clock)
  }

  init(_ directory: LedgerDirectory, _ description: LedgerDescription, log: EventLog, clock: LedgerClock)
    throws
  {
    self.directory = directory
    self.description = description
    self.log = log
    self.clock = clock
    index = try Index(path: directory.index, access: Self.access(directory.index, in: directory), log: log)
  }

  /// What may be done with a derived directory: written where it, or while it is missing the ledger's, can be.
  private static func access(_ path: String, in directory: LedgerDirectory) -> Environment.Access {
    DurableFile.isWritable(DurableFile.exists(path) ? path : directory.path) ? .readWrite : .readOnly
  }

  /// Begins writing; see ``LedgerWriter``.
  /// - Parameter seconds: how long to wait for another writer.
  public func writer(waiting seconds: Int = 10) throws -> LedgerWriter {
    try LedgerWriter(self, waiting: seconds)
  }

  /// The log as it stood at a size.
  public func projection(upTo size: Int? = nil) throws -> Projection {
    try Projection(log: log.snapshot(upTo: size), index: index)
  }

  /// The events of single entities, as the log stood at a size.
  public func history(upTo size: Int? = nil) throws -> EntityHistory {
    EntityHistory(log: try log.snapshot(upTo: size), index: index)
  }

  /// Where the views are kept.
  public func views() throws -> ViewStore {
    try openViews.withLock { views in
      if let views { return views }
      let opened = try ViewStore(path: directory.views, access: Self.access(directory.views, in: directory))
      views = opened
      return opened
    }
  }

  /// The log's private key.
  func signer() throws -> NoteSigner {
    guard let bytes = try DurableFile.read(directory.logKey) else {
      throw LedgerError(
        .keyMismatch,
        "\(directory.logKey) is missing: without the log's key nothing can be appended. Put the key back")
    }
    let signer = try NoteSigner(parsing: String(decoding: bytes, as: UTF8.self))
    guard "\(signer.verifierKey)" == description.logKey else {
      throw LedgerError(
        .keyMismatch,
        "\(directory.logKey) is not this log's key: entry 0 names \(description.logKey). Put the right key back"
      )
    }
    return signer
  }
}
