internal import CLMDB
internal import Glibc

/// Facts about an environment at one moment.
public struct EnvironmentInformation: Sendable, Equatable {
  /// The address space mapped, in bytes: how far the file can grow before the map must.
  public let mapSize: Int
  /// The number of the last committed transaction; 0 in a new file.
  public let lastTransactionID: Int
  /// Reader slots taken so far, of this and other processes; slots are reused, so this is a high-water mark.
  public let readerSlotsUsed: Int
  /// How many read transactions can run at once, over all processes.
  public let readerSlots: Int
  /// The size of a page in bytes.
  public let pageSize: Int
  /// The size of `data.mdb` in bytes.
  public let fileBytes: Int
}

extension Environment {
  /// Facts about the environment now.
  public var information: EnvironmentInformation {
    get throws(LMDBError) {
      // As a reader, so that the map is not moved meanwhile.
      gate.enterReader()
      defer { gate.leaveReader() }
      try refuseLostMap()
      var facts = unsafe MDB_envinfo()
      var counts = MDB_stat()
      unsafe mdb_env_info(handle, &facts)
      unsafe mdb_env_stat(handle, &counts)
      return EnvironmentInformation(
        mapSize: unsafe Int(clamping: facts.me_mapsize),
        lastTransactionID: unsafe Int(clamping: facts.me_last_txnid),
        readerSlotsUsed: unsafe Int(clamping: facts.me_numreaders),
        readerSlots: unsafe Int(clamping: facts.me_maxreaders),
        pageSize: Int(clamping: counts.ms_psize),
        fileBytes: EnvironmentDirectory(path: path).dataFileBytes())
    }
  }
}
