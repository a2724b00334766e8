internal import CLMDB

extension Environment {
  /// Runs `body` on the newest committed state, which stays as it is for as long as `body` runs.
  ///
  /// Spans read from the transaction are the stored bytes themselves and can not leave it. Keep reads
  /// short: pages that a running reader may still see are not used again, so the file grows.
  ///
  /// A read may stand inside another read or inside a write of the same thread; inside a write it sees
  /// what was committed before. A write must not stand inside a read (see ``write(_:)``), and `body` must
  /// not wait for another thread's read or write of this environment.
  public func read<R: ~Copyable>(_ body: (borrowing ReadTransaction) throws -> R) throws -> R {
    gate.enterReader()
    defer { gate.leaveReader() }
    let transaction = unsafe ReadTransaction(handle: try beginReading(), environment: self)
    return try body(transaction)
  }

  /// Begins a read transaction, following a map that another process has grown.
  ///
  /// The caller has a reader's place, which is given back while the map is adopted.
  func beginReading() throws(LMDBError) -> OpaquePointer {
    var attempts = 0
    while true {
      try refuseLostMap()
      var begun: OpaquePointer?
      let code = unsafe mdb_txn_begin(handle, nil, UInt32(MDB_RDONLY), &begun)
      if code == MDB_SUCCESS, let begun = unsafe begun { return unsafe begun }
      guard code == MDB_MAP_RESIZED, attempts < 64 else { throw failure(code, "begin a read") }
      attempts += 1
      gate.leaveReader()
      defer { gate.enterReader() }
      guard gate.enterWriter() == .outside else {
        throw failure(
          .mapResized, "begin a read inside another one",
          detail: "another process has grown the file; end the outer transaction first")
      }
      defer { gate.leaveWriter() }
      try adoptMapSize()
    }
  }
}
