internal import CLMDB
internal import Glibc
internal import Synchronization

/// An LMDB environment: one directory with `data.mdb` and `lock.mdb`, holding named tables.
///
/// Any number of readers, each on the state that was committed when it began, and one writer at a time,
/// across threads and processes. A commit is on disk when ``write(_:)`` returns: pages, `fdatasync`, then
/// the meta page through `O_DSYNC`. No flag that weakens this is ever set.
///
/// A process opens a directory once; not across `fork`, and not on a network file system. The
/// environment is closed when the last reference goes.
@safe public final class Environment: @unchecked Sendable {
  /// What an environment is opened for.
  public enum Access: Sendable {
    /// Nothing is written to `data.mdb`. Works on read-only media and for users who may not write the
    /// lock file; there readers take no lock and must not run beside a writer.
    case readOnly
    /// Reading and writing; makes the directory and the files when there are none.
    case readWrite
  }

  /// The directory, as given.
  public let path: String
  /// What the environment was opened for.
  public let access: Access
  /// How many reader slots of killed processes were freed when the environment was opened.
  public let staleReadersCleared: Int
  /// Whether the lock file could not be used (read-only media or user): readers are invisible to a writer.
  public let isWithoutLock: Bool

  let handle: OpaquePointer
  let gate: TransactionGate
  let tables: TableHandles
  let maximumMapSize: Int
  /// The running write transaction's notes; touched only by the thread that has the writer's place.
  var writing = WriteState()
  /// The second in which killed readers were last looked for; touched as ``writing`` is.
  var lastSweep = 0
  /// Set once when the map could not be restored after a failed resize; 0 while all is well.
  let lostMap = Atomic<Int32>(0)
  private let identity: DirectoryIdentity

  /// Opens the environment in the directory `path`.
  ///
  /// - Parameters:
  ///   - path: the directory. For `.readWrite` a missing one is created with mode 0700 (its parent must
  ///     exist); directory and files are on disk when this returns.
  ///   - access: what the environment is opened for.
  ///   - mapSize: the address space to begin with, in bytes; not the file's size. It grows by itself, and
  ///     a file that is larger already gets what it needs.
  ///   - maximumTables: how many tables may be open.
  ///   - maximumReaders: how many read transactions may run at once over all processes; what the first
  ///     process to open the environment asks for is what counts.
  ///   - maximumMapSize: how far the map may grow, in bytes.
  /// - Throws: ``LMDBError``; ``ResultCode/busy`` when this process has the directory open already.
  public init(
    path: String, access: Access, mapSize: Int = 64 << 20, maximumTables: Int = 32,
    maximumReaders: Int = 1024, maximumMapSize: Int = 1 << 40
  ) throws(LMDBError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw LMDBError(
        code: .noSuchFile, operation: "open", path: path, detail: "the path is empty or has a NUL")
    }
    let directory = EnvironmentDirectory(path: path)
    if access == .readWrite { try directory.create() }
    let identity = try directory.identity()
    guard identity.claim() else {
      throw LMDBError(
        code: .busy, operation: "open", path: path,
        detail: "this process has the directory open already; share that environment")
    }
    let opened: Opened
    do throws(LMDBError) {
      opened = try Opened(
        directory, access, mapSize: mapSize, maximumMapSize: maximumMapSize,
        maximumTables: maximumTables, maximumReaders: maximumReaders)
    } catch {
      identity.release()
      throw error
    }
    self.path = path
    self.access = access
    self.identity = identity
    self.maximumMapSize = maximumMapSize
    unsafe self.handle = opened.handle
    self.isWithoutLock = opened.isWithoutLock
    self.staleReadersCleared = opened.staleReaders
    self.gate = TransactionGate(expectedReaders: max(1, min(maximumReaders, 1024)))
    self.tables = TableHandles(capacity: max(1, min(maximumTables, 4096)))
  }

  deinit {
    unsafe mdb_env_close(handle)
    identity.release()
  }

  /// Frees the reader slots of processes that were killed: their old pages can be used again.
  ///
  /// - Returns: how many slots were freed.
  public func sweepStaleReaders() throws(LMDBError) -> Int {
    var dead: Int32 = 0
    let code = unsafe mdb_reader_check(handle, &dead)
    guard code == MDB_SUCCESS else { throw failure(code, "look for killed readers") }
    return Int(dead)
  }

  func failure(_ code: Int32, _ operation: String, detail: String = "") -> LMDBError {
    LMDBError(code: ResultCode(rawValue: code), operation: operation, path: path, detail: detail)
  }

  func failure(_ code: ResultCode, _ operation: String, detail: String) -> LMDBError {
    LMDBError(code: code, operation: operation, path: path, detail: detail)
  }
}
