internal import CLMDB
internal import Glibc

/// What a running write transaction must remember.
struct WriteState {
  /// The map was full: the transaction is lost, and the closure runs again once the map has grown.
  var isMapFull = false
  /// Reserved bytes are being filled in place: nothing may move them.
  var isFilling = false
  /// Tables opened or made by this transaction; their handles count from its commit on.
  var opened: [(name: String, table: Table)] = []
  /// Tables that the commit deletes.
  var dropped: [Table] = []
}

extension Environment {
  /// Runs `body` in the one write transaction and commits: all of it is on disk when this returns.
  ///
  /// If `body` throws, nothing of it remains and the error comes out. **`body` may run more than once**:
  /// whenever the map is full, everything is undone, new readers are held back, the running ones are
  /// waited for, the map is doubled (up to the environment's limit) and `body` starts again. So outside
  /// the transaction it must only do what may be done twice.
  ///
  /// A write inside a read or a write of the same thread is refused with ``ResultCode/badTxn``; it could
  /// only dead-lock. Writers of this and other processes wait for each other.
  ///
  /// - Throws: what `body` throws; ``LMDBError`` otherwise. After an error of the commit itself
  ///   (operation `commit`) it is **not known** whether the transaction is in the file: end the process's
  ///   writing and look again after reopening.
  public func write<R: ~Copyable>(_ body: (borrowing WriteTransaction) throws -> R) throws -> R {
    try enterWriter("begin a write")
    defer { gate.leaveWriter() }
    try sweepWhenDue()
    while true {
      if let result = try attempt(body) { return result }
      try growMap()
    }
  }

  /// Frees the slots of killed readers once a second: until then the pages they saw are not used again, and the file
  /// grows. The caller has the writer's place.
  private func sweepWhenDue() throws(LMDBError) {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC_COARSE, &now)
    guard now.tv_sec != lastSweep else { return }
    lastSweep = now.tv_sec
    _ = try sweepStaleReaders()
  }

  /// Takes the writer's place, or says why this thread can not.
  func enterWriter(_ operation: String) throws(LMDBError) {
    guard access == .readWrite else {
      throw failure(.accessDenied, operation, detail: "the environment was opened for reading only")
    }
    switch gate.enterWriter() {
    case .outside: return
    case .reading:
      throw failure(.badTxn, operation, detail: "this thread is inside a read; end that first")
    case .writing:
      throw failure(.badTxn, operation, detail: "this thread is inside a write; use that transaction")
    }
  }

  /// One run of `body` and its commit; `nil` when the map was full.
  private func attempt<R: ~Copyable>(_ body: (borrowing WriteTransaction) throws -> R) throws -> R? {
    let begun = unsafe try beginWriting()
    writing = WriteState()
    defer { writing = WriteState() }
    let result: R
    do {
      result = try body(unsafe WriteTransaction(handle: begun, environment: self))
    } catch {
      unsafe abort(begun)
      if writing.isMapFull { return nil }
      throw error
    }
    if writing.isMapFull {
      unsafe abort(begun)
      return nil
    }
    let code = unsafe commit(begun)
    if code == MDB_MAP_FULL { return nil }
    guard code == MDB_SUCCESS else {
      // A write that there was no room for is cut short, and LMDB calls that an input/output error.
      let cause =
        code == ResultCode.inputOutput.rawValue ? EnvironmentDirectory(path: path).reasonNotToGrow : nil
      throw failure(cause?.rawValue ?? code, "commit")
    }
    return result
  }

  private func beginWriting() throws(LMDBError) -> OpaquePointer {
    var attempts = 0
    while true {
      try refuseLostMap()
      var begun: OpaquePointer?
      let code = unsafe mdb_txn_begin(handle, nil, 0, &begun)
      if code == MDB_SUCCESS, let begun = unsafe begun { return unsafe begun }
      guard code == MDB_MAP_RESIZED, attempts < 64 else { throw failure(code, "begin a write") }
      attempts += 1
      try adoptMapSize()
    }
  }

  /// Undoes the transaction; LMDB closes the tables it opened.
  private func abort(_ transaction: OpaquePointer) {
    unsafe mdb_txn_abort(transaction)
    for (_, table) in writing.opened { tables.vacate(table) }
  }

  /// Commits, with the deletion of dropped tables as the last step; the transaction is over in any case.
  private func commit(_ transaction: OpaquePointer) -> Int32 {
    let dropped = writing.dropped
    let code =
      unsafe dropped.isEmpty
      ? mdb_txn_commit(transaction)
      : gate.withoutReaders { unsafe commit(transaction, dropping: dropped) }
    for (_, table) in writing.opened where !dropped.contains(table) {
      if code == MDB_SUCCESS { tables.publish(table) } else { tables.vacate(table) }
    }
    return code
  }

  /// LMDB closes a table's handle as it deletes it, at once and for all threads: hence without readers,
  /// and hence the handles are opened anew if the deletion does not come to pass.
  private func commit(_ transaction: OpaquePointer, dropping dropped: [Table]) -> Int32 {
    var code = MDB_SUCCESS
    for table in dropped where code == MDB_SUCCESS {
      guard let number = tables.number(of: table) else { continue }
      code = unsafe mdb_drop(transaction, number, 1)
    }
    if code == MDB_SUCCESS {
      code = unsafe mdb_txn_commit(transaction)
    } else {
      unsafe mdb_txn_abort(transaction)
    }
    for table in dropped {
      let isNew = writing.opened.contains { $0.table == table }
      if code != MDB_SUCCESS, !isNew, let name = tables.name(of: table), reopen(table, name) { continue }
      tables.vacate(table)
    }
    return code
  }

  private func reopen(_ table: Table, _ name: String) -> Bool {
    var begun: OpaquePointer?
    guard unsafe mdb_txn_begin(handle, nil, UInt32(MDB_RDONLY), &begun) == MDB_SUCCESS,
      let begun = unsafe begun
    else { return false }
    var number: MDB_dbi = 0
    guard unsafe mdb_dbi_open(begun, name, 0, &number) == MDB_SUCCESS else {
      unsafe mdb_txn_abort(begun)
      return false
    }
    guard unsafe mdb_txn_commit(begun) == MDB_SUCCESS else { return false }
    tables.rebind(table, to: number)
    return true
  }
}
