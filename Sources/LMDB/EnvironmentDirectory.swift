internal import Glibc

/// The directory an environment lives in: made if need be, and made durable.
struct EnvironmentDirectory {
  let path: String

  /// Makes the directory with mode 0700 if there is none; its name is on disk when this returns.
  func create() throws(LMDBError) {
    if unsafe mkdir(path, 0o700) == 0 {
      try synchronize(path)
      try synchronize(parent)
    } else if errno != EEXIST {
      throw failure("create the directory")
    }
  }

  /// Who the directory is, whatever path leads to it.
  func identity() throws(LMDBError) -> DirectoryIdentity {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { throw failure("open") }
    guard facts.st_mode & S_IFMT == S_IFDIR else {
      throw LMDBError(
        code: .notADirectory, operation: "open", path: path, detail: "the path is not a directory")
    }
    return DirectoryIdentity(device: UInt64(facts.st_dev), inode: UInt64(facts.st_ino))
  }

  /// The size of the data file; 0 when there is none yet.
  func dataFileBytes() -> Int {
    var facts = stat()
    guard unsafe stat(path + "/data.mdb", &facts) == 0 else { return 0 }
    return Int(facts.st_size)
  }

  /// Whether this process may write the lock file.
  var canWriteLockFile: Bool { unsafe access(path + "/lock.mdb", W_OK) == 0 }

  /// Gives the lock file its blocks before LMDB maps it: on a full disk LMDB would make a hole, and die of writing it.
  ///
  /// What is not there is made; what other processes use stays as it is.
  /// - Parameter readers: how many readers it has places for.
  func allocateLockFile(readers: Int) throws(LMDBError) {
    let file = unsafe open(path + "/lock.mdb", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("open lock.mdb") }
    defer { close(file) }
    // LMDB's layout: three cache lines, the last of which is the first reader's, and a line for each other one.
    let code = posix_fallocate(file, 0, off_t(128 + 64 * readers))
    // Some file systems can not allocate ahead; there is nothing more to do there.
    guard code == 0 || code == EOPNOTSUPP || code == EINVAL else {
      throw LMDBError(code: ResultCode(rawValue: code), operation: "make lock.mdb", path: path)
    }
  }

  /// Why the data file can not grow: the file system has no room left for this user, or the user's limit on the
  /// size of files is reached. Nil when neither is so.
  var reasonNotToGrow: ResultCode? {
    let margin = 1 << 20
    var limit = rlimit()
    if unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0,
      limit.rlim_cur < UInt64(dataFileBytes() + margin)
    {
      return .fileTooLarge
    }
    var facts = statvfs()
    guard unsafe statvfs(path, &facts) == 0 else { return nil }
    let blocks = geteuid() == 0 ? facts.f_bfree : facts.f_bavail
    let (bytes, overflow) = UInt64(blocks).multipliedReportingOverflow(by: UInt64(facts.f_frsize))
    return !overflow && bytes < margin ? .noSpace : nil
  }

  /// Makes the names in the directory durable: LMDB itself never does.
  func synchronize() throws(LMDBError) { try synchronize(path) }

  private var parent: String {
    var end = path.endIndex
    while end > path.startIndex, path[path.index(before: end)] == "/" { end = path.index(before: end) }
    guard let slash = path[..<end].lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func synchronize(_ directory: String) throws(LMDBError) {
    let file = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw failure("open the directory \(directory) to make it durable") }
    defer { close(file) }
    // Some file systems can not do this for directories and say EINVAL; there is nothing more to do there.
    guard fsync(file) == 0 || errno == EINVAL else { throw failure("make the directory durable") }
  }

  private func failure(_ operation: String) -> LMDBError {
    LMDBError(code: ResultCode(rawValue: errno), operation: operation, path: path)
  }
}
