internal import CLMDB
internal import Glibc

/// The C side of an environment, freshly opened.
@safe struct Opened {
  let handle: OpaquePointer
  let isWithoutLock: Bool
  let staleReaders: Int

  init(
    _ directory: EnvironmentDirectory, _ access: Environment.Access, mapSize: Int, maximumMapSize: Int,
    maximumTables: Int, maximumReaders: Int
  ) throws(LMDBError) {
    func attempt(_ flags: Int32) throws(LMDBError) -> OpaquePointer {
      // LMDB maps and follows what the meta pages say, whatever it is.
      try directory.checkMetaPages()
      // Room for the file to double before the map must grow; this is address space, not memory.
      let bytes = directory.dataFileBytes()
      let wanted = max(
        mapSize, min(bytes.multipliedReportingOverflow(by: 2).partialValue, maximumMapSize), bytes)
      var environment: OpaquePointer?
      var code = unsafe mdb_env_create(&environment)
      guard code == MDB_SUCCESS, let created = unsafe environment else {
        throw LMDBError(code: ResultCode(rawValue: code), operation: "open", path: directory.path)
      }
      code = unsafe mdb_env_set_mapsize(created, MapSize.rounded(wanted))
      if code == MDB_SUCCESS {
        code = unsafe mdb_env_set_maxdbs(created, MDB_dbi(max(1, min(maximumTables, 4096))))
      }
      if code == MDB_SUCCESS {
        code = unsafe mdb_env_set_maxreaders(created, UInt32(max(1, min(maximumReaders, 1 << 20))))
      }
      if code == MDB_SUCCESS {
        code = unsafe mdb_env_open(created, directory.path, UInt32(flags), 0o600)
      }
      guard code == MDB_SUCCESS else {
        unsafe mdb_env_close(created)
        throw LMDBError(code: ResultCode(rawValue: code), operation: "open", path: directory.path)
      }
      return unsafe created
    }

    switch access {
    case .readWrite:
      try directory.allocateLockFile(readers: max(1, min(maximumReaders, 1 << 20)))
      let isNew = directory.dataFileBytes() == 0
      unsafe handle = try attempt(MDB_NOTLS)
      isWithoutLock = false
      do throws(LMDBError) {
        // The first meta pages reach the disk with the file's name, not with the first commit.
        if isNew {
          let code = unsafe mdb_env_sync(handle, 1)
          guard code == MDB_SUCCESS else {
            throw LMDBError(code: ResultCode(rawValue: code), operation: "create", path: directory.path)
          }
        }
        try directory.synchronize()
      } catch {
        unsafe mdb_env_close(handle)
        throw error
      }
    case .readOnly:
      var opened: OpaquePointer
      var lockless = false
      do throws(LMDBError) {
        if directory.dataFileBytes() > 0 {
          try directory.allocateLockFile(readers: max(1, min(maximumReaders, 1 << 20)))
        }
        unsafe opened = try attempt(MDB_NOTLS | MDB_RDONLY)
        // On read-only media LMDB itself does without the lock file.
        lockless = !directory.canWriteLockFile
      } catch {
        // Without room for a lock file nobody else can have one either.
        let causes: [ResultCode] = [
          .accessDenied, .readOnlyFileSystem, .notPermitted, .noSpace, .quotaExceeded,
        ]
        guard causes.contains(error.code) else { throw error }
        // The lock file can not be written here; if it was the data file, this fails in the same way.
        unsafe opened = try attempt(MDB_NOTLS | MDB_RDONLY | MDB_NOLOCK)
        lockless = true
      }
      unsafe handle = opened
      isWithoutLock = lockless
    }
    var dead: Int32 = 0
    let code = unsafe mdb_reader_check(handle, &dead)
    guard code == MDB_SUCCESS else {
      unsafe mdb_env_close(handle)
      throw LMDBError(
        code: ResultCode(rawValue: code), operation: "look for killed readers", path: directory.path)
    }
    staleReaders = Int(dead)
  }
}

/// Sizes of the memory map.
enum MapSize {
  /// The smallest map worth opening: room for the meta pages and a few more.
  static let least = 64 << 10

  /// A whole number of 64 KiB, which every page size divides; at least ``least``.
  static func rounded(_ bytes: Int) -> Int {
    guard bytes > least else { return least }
    guard bytes < Int.max - least else { return Int.max & ~(least - 1) }
    return (bytes + least - 1) & ~(least - 1)
  }
}
