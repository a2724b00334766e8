internal import CLMDB

extension Environment {
  /// The table of that name, or `nil` when there is none.
  ///
  /// The first call for a name opens it and must stand outside transactions of the same thread (it is
  /// refused with ``ResultCode/badTxn`` otherwise); it waits for a running write of this process. Later
  /// calls only look it up. A transaction that began before the table was opened can not use it.
  public func table(_ name: String) throws(LMDBError) -> Table? {
    if let known = tables.named(name) { return known }
    let operation = "open table \(name)"
    try checkTableName(name, operation)
    // LMDB lets one transaction at a time open tables: whoever has the writer's place.
    guard gate.enterWriter() == .outside else {
      throw failure(
        .badTxn, operation, detail: "the table is not open yet, and this thread is inside a transaction")
    }
    defer { gate.leaveWriter() }
    if let known = tables.named(name) { return known }
    return try openCommitted(name, operation)
  }

  /// The table of that name, made if there is none. Outside transactions of this thread only.
  public func createTable(_ name: String) throws(LMDBError) -> Table {
    if let known = tables.named(name) { return known }
    do {
      return try write { transaction in try transaction.createTable(name) }
    } catch let error as LMDBError {
      throw error
    } catch {
      throw failure(.panic, "create table \(name)", detail: "\(error)")
    }
  }

  /// Opens an existing table in a read transaction of its own. The caller has the writer's place.
  private func openCommitted(_ name: String, _ operation: String) throws(LMDBError) -> Table? {
    var attempts = 0
    while true {
      try refuseLostMap()
      var begun: OpaquePointer?
      var code = unsafe mdb_txn_begin(handle, nil, UInt32(MDB_RDONLY), &begun)
      if code == MDB_MAP_RESIZED, attempts < 64 {
        attempts += 1
        try adoptMapSize()
        continue
      }
      guard code == MDB_SUCCESS, let begun = unsafe begun else { throw failure(code, operation) }
      var number: MDB_dbi = 0
      code = unsafe mdb_dbi_open(begun, name, 0, &number)
      guard code == MDB_SUCCESS else {
        unsafe mdb_txn_abort(begun)
        if code == MDB_NOTFOUND { return nil }
        throw failure(code, operation)
      }
      guard let table = tables.adopt(number, name) else {
        unsafe mdb_txn_abort(begun)
        throw failure(MDB_DBS_FULL, operation)
      }
      // Only a commit keeps the handle, though nothing was written.
      code = unsafe mdb_txn_commit(begun)
      guard code == MDB_SUCCESS else {
        tables.vacate(table)
        throw failure(code, operation)
      }
      tables.publish(table)
      return table
    }
  }

  /// LMDB takes names as C strings and stores them as keys.
  func checkTableName(_ name: String, _ operation: String) throws(LMDBError) {
    guard Key.lengths.contains(name.utf8.count), !name.utf8.contains(0) else {
      throw failure(.badValueSize, operation, detail: "a table's name has 1 to 511 bytes and no NUL")
    }
  }
}
