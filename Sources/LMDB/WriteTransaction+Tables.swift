internal import CLMDB

extension WriteTransaction {
  /// The table of that name, or `nil` when there is none or this transaction has dropped it.
  public func table(_ name: String) throws(LMDBError) -> Table? {
    try access.open(name, creating: false)
  }

  /// The table of that name, made if there is none.
  ///
  /// A new table's handle is good in this transaction, and after its commit everywhere. Making a table
  /// that this transaction has dropped gives it back, empty.
  public func createTable(_ name: String) throws(LMDBError) -> Table {
    guard let table = try access.open(name, creating: true) else {
      throw unsafe access.environment.failure(MDB_NOTFOUND, "create table \(name)")
    }
    return table
  }

  /// Deletes the table with all it holds. Its handles are refused from the commit on.
  ///
  /// The commit waits for the readers that run in this process.
  public func dropTable(_ table: Table) throws(LMDBError) {
    try access.empty(table, "drop")
    unsafe access.environment.writing.dropped.append(table)
  }
}

extension TransactionAccess {
  fileprivate func open(_ name: String, creating: Bool) throws(LMDBError) -> Table? {
    let environment = unsafe environment
    let operation = creating ? "create table \(name)" : "open table \(name)"
    if let known = environment.tables.named(name)
      ?? environment.writing.opened.first(where: { $0.name == name })?.table
    {
      guard let drop = environment.writing.dropped.firstIndex(of: known) else { return known }
      guard creating else { return nil }
      environment.writing.dropped.remove(at: drop)
      return known
    }
    try environment.checkTableName(name, operation)
    guard !environment.writing.isFilling else {
      throw environment.failure(
        .badTxn, operation, detail: "a value is being filled in place; let that end first")
    }
    var number: MDB_dbi = 0
    let code = unsafe mdb_dbi_open(handle, name, UInt32(creating ? MDB_CREATE : 0), &number)
    if code == MDB_NOTFOUND { return nil }
    if code == MDB_MAP_FULL { environment.writing.isMapFull = true }
    guard code == MDB_SUCCESS else { throw environment.failure(code, operation) }
    guard let table = environment.tables.adopt(number, name) else {
      throw environment.failure(MDB_DBS_FULL, operation)
    }
    environment.writing.opened.append((name, table))
    return table
  }
}
