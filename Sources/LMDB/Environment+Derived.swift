internal import Glibc

extension Environment {
  /// Opens an environment whose content can be made anew from elsewhere.
  ///
  /// A `data.mdb` that is no LMDB file, or one of another version, is as none: a power failure in the middle of the
  /// first opening can leave one, since the first pages are on disk only when that opening is done. For `.readWrite`
  /// it is deleted and an empty environment made; for `.readOnly` the error is ``ResultCode/noSuchFile``.
  ///
  /// The parameters are those of ``init(path:access:mapSize:maximumTables:maximumReaders:maximumMapSize:)``.
  /// - Throws: ``LMDBError``.
  public static func derived(
    path: String, access: Access, mapSize: Int = 64 << 20, maximumTables: Int = 32
  ) throws(LMDBError) -> Environment {
    do throws(LMDBError) {
      return try Environment(path: path, access: access, mapSize: mapSize, maximumTables: maximumTables)
    } catch {
      guard error.code == .invalid || error.code == .versionMismatch else { throw error }
      guard access == .readWrite else {
        throw LMDBError(code: .noSuchFile, operation: error.operation, path: path, detail: error.detail)
      }
      // Nobody can have it open. A process that comes here at the same time does the same, and the later one's file
      // stays; what the other writes to its own is derived, too, and made again.
      guard unsafe unlink(path + "/data.mdb") == 0 || errno == ENOENT else {
        throw LMDBError(code: ResultCode(rawValue: errno), operation: "delete data.mdb", path: path)
      }
      return try Environment(path: path, access: access, mapSize: mapSize, maximumTables: maximumTables)
    }
  }
}
