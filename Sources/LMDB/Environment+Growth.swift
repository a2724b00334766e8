internal import CLMDB
internal import Synchronization

// The map is resized only by the thread that has the writer's place, with no reader and no write
// transaction running in this process: LMDB itself does not look for readers.

extension Environment {
  /// Doubles the map. The caller has the writer's place and has ended its transaction.
  func growMap() throws(LMDBError) {
    try gate.withoutReaders { () throws(LMDBError) in
      var facts = unsafe MDB_envinfo()
      unsafe mdb_env_info(handle, &facts)
      let size = unsafe Int(clamping: facts.me_mapsize)
      guard size < maximumMapSize else {
        throw failure(
          .mapFull, "grow the map",
          detail: "the file needs more than the \(maximumMapSize >> 20) MiB this environment may map")
      }
      let (doubled, overflow) = size.multipliedReportingOverflow(by: 2)
      try resize(to: MapSize.rounded(overflow ? maximumMapSize : min(doubled, maximumMapSize)))
    }
  }

  /// Takes over the size another process has given the file. The caller has the writer's place.
  func adoptMapSize() throws(LMDBError) {
    try gate.withoutReaders { () throws(LMDBError) in try resize(to: 0) }
  }

  /// Refuses everything once the map is lost.
  func refuseLostMap() throws(LMDBError) {
    let code = lostMap.load(ordering: .relaxed)
    guard code == 0 else {
      throw failure(code, "use the environment after its map could not grow")
    }
  }

  private func resize(to size: Int) throws(LMDBError) {
    try refuseLostMap()
    let code = unsafe mdb_env_set_mapsize(handle, size)
    guard code == MDB_SUCCESS else {
      // LMDB has let the old map go before it tried the new one: nothing may touch it from here on.
      lostMap.store(code, ordering: .relaxed)
      throw failure(code, "grow the map")
    }
  }
}
