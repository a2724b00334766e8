internal import CLMDB

/// The one transaction that may change an environment; see ``Environment/write(_:)``.
///
/// A change refused with ``ResultCode/keyExists`` or ``ResultCode/badValueSize`` leaves the transaction
/// usable. After any other error it can only be given up: let the error out of the closure.
@safe public struct WriteTransaction: ~Copyable, Transaction {
  /// The way to the C side.
  public let access: TransactionAccess

  init(handle: OpaquePointer, environment: Environment) {
    unsafe access = TransactionAccess(handle: handle, environment: environment)
  }
}

extension WriteTransaction {
  /// Stores `value` under `key`, over what was there.
  ///
  /// - Parameters:
  ///   - value: up to 4 GiB − 1 bytes; not a span read from this transaction.
  ///   - key: 1 to 511 bytes.
  public func put(_ value: RawSpan, for key: RawSpan, in table: Table) throws(LMDBError) {
    try access.store(value, for: key, in: table, 0, "put into")
  }

  /// Stores `value` under a position, over what was there.
  public func put(_ value: RawSpan, for key: PositionKey, in table: Table) throws(LMDBError) {
    try access.store(value, for: key.bytes, in: table, 0, "put into")
  }

  /// Stores `value` under a new key; a key that is there is refused with ``ResultCode/keyExists``.
  public func insert(_ value: RawSpan, for key: RawSpan, in table: Table) throws(LMDBError) {
    try access.store(value, for: key, in: table, MDB_NOOVERWRITE, "insert into")
  }

  /// Stores `value` under a new position; one that is there is refused with ``ResultCode/keyExists``.
  public func insert(_ value: RawSpan, for key: PositionKey, in table: Table) throws(LMDBError) {
    try access.store(value, for: key.bytes, in: table, MDB_NOOVERWRITE, "insert into")
  }

  /// Stores `value` at the end of the table; a key not above the last one is refused with
  /// ``ResultCode/keyExists``. Pages are filled to the brim and nothing is searched: the fast way in.
  public func append(_ value: RawSpan, for key: RawSpan, in table: Table) throws(LMDBError) {
    try access.store(value, for: key, in: table, MDB_APPEND, "append to")
  }

  /// Stores `value` at the end of the table, under a position above all others.
  public func append(_ value: RawSpan, for key: PositionKey, in table: Table) throws(LMDBError) {
    try access.store(value, for: key.bytes, in: table, MDB_APPEND, "append to")
  }

  /// Deletes a key and its value.
  ///
  /// - Returns: whether the key was there.
  @discardableResult
  public func delete(_ key: RawSpan, in table: Table) throws(LMDBError) -> Bool {
    try access.delete(key, in: table)
  }

  /// Deletes a position and its value; says whether it was there.
  @discardableResult
  public func delete(_ key: PositionKey, in table: Table) throws(LMDBError) -> Bool {
    try access.delete(key.bytes, in: table)
  }

  /// Empties the table.
  public func removeAll(in table: Table) throws(LMDBError) {
    try access.empty(table, "empty")
  }
}

extension TransactionAccess {
  fileprivate func store(
    _ value: RawSpan, for key: RawSpan, in table: Table, _ flags: Int32, _ operation: String
  ) throws(LMDBError) {
    let number = try numberToChange(table, operation)
    try check(key, operation, table)
    let code = unsafe key.withUnsafeBytes { keyBytes in
      unsafe value.withUnsafeBytes { valueBytes in
        var name = unsafe MDB_val(keyBytes)
        var content = unsafe MDB_val(valueBytes)
        return unsafe mdb_put(handle, number, &name, &content, UInt32(flags))
      }
    }
    if code != MDB_SUCCESS { throw changeFailure(code, operation, table) }
  }

  fileprivate func delete(_ key: RawSpan, in table: Table) throws(LMDBError) -> Bool {
    let number = try numberToChange(table, "delete from")
    try check(key, "delete from", table)
    let code = unsafe key.withUnsafeBytes { bytes in
      var name = unsafe MDB_val(bytes)
      return unsafe mdb_del(handle, number, &name, nil)
    }
    if code == MDB_NOTFOUND { return false }
    guard code == MDB_SUCCESS else { throw changeFailure(code, "delete from", table) }
    return true
  }

  func empty(_ table: Table, _ operation: String) throws(LMDBError) {
    let number = try numberToChange(table, operation)
    let code = unsafe mdb_drop(handle, number, 0)
    guard code == MDB_SUCCESS else { throw changeFailure(code, operation, table) }
  }

  /// LMDB's number for a table about to change.
  func numberToChange(_ table: Table, _ operation: String) throws(LMDBError) -> MDB_dbi {
    let number = try number(of: table, operation)
    guard unsafe !environment.writing.isFilling else {
      throw failure(
        MDB_BAD_TXN, operation, table, detail: "a value is being filled in place; let that end first")
    }
    guard unsafe environment.writing.dropped.isEmpty || !environment.writing.dropped.contains(table) else {
      throw failure(MDB_BAD_DBI, operation, table, detail: "the table is dropped by this transaction")
    }
    return number
  }

  /// The error of a change; a full map is remembered, so that the whole transaction is run again.
  func changeFailure(_ code: Int32, _ operation: String, _ table: Table) -> LMDBError {
    if code == MDB_MAP_FULL { unsafe environment.writing.isMapFull = true }
    if code == MDB_KEYEXIST {
      let detail = operation == "append to" ? "the key is not above the last one" : "the key is there already"
      return failure(code, operation, table, detail: detail)
    }
    return failure(code, operation, table)
  }
}
