internal import CLMDB

/// A walk over one table in key order, unable to outlive its transaction.
///
/// Every step gives the row it comes to, or `nil` past either end; rows are the stored bytes themselves.
@safe public struct Cursor: ~Copyable, ~Escapable {
  private let handle: OpaquePointer
  private let access: TransactionAccess
  private let table: Table

  @_lifetime(immortal)
  init(handle: OpaquePointer, access: TransactionAccess, table: Table) {
    unsafe self.handle = handle
    self.access = access
    self.table = table
  }

  deinit { unsafe mdb_cursor_close(handle) }

  /// The first row.
  @_lifetime(copy self)
  public mutating func first() throws(LMDBError) -> Row? { try move(MDB_FIRST) }

  /// The last row.
  @_lifetime(copy self)
  public mutating func last() throws(LMDBError) -> Row? { try move(MDB_LAST) }

  /// The row after the one the cursor stands on; from a fresh cursor, the first.
  @_lifetime(copy self)
  public mutating func next() throws(LMDBError) -> Row? { try move(MDB_NEXT) }

  /// The row before the one the cursor stands on; from a fresh cursor, the last.
  @_lifetime(copy self)
  public mutating func previous() throws(LMDBError) -> Row? { try move(MDB_PREV) }

  /// The first row whose key is `key` or above; any length of key may be asked for.
  @_lifetime(copy self)
  public mutating func seek(atOrAfter key: RawSpan) throws(LMDBError) -> Row? {
    if key.isEmpty { return try move(MDB_FIRST) }
    var found = unsafe MDB_val(), value = unsafe MDB_val()
    let code = unsafe key.withUnsafeBytes { bytes in
      unsafe found = MDB_val(bytes)
      return unsafe mdb_cursor_get(handle, &found, &value, MDB_SET_RANGE)
    }
    return unsafe try row(code, found, value)
  }

  /// The first row whose key is this position or above.
  @_lifetime(copy self)
  public mutating func seek(atOrAfter key: PositionKey) throws(LMDBError) -> Row? {
    try seek(atOrAfter: key.bytes)
  }

  @_lifetime(copy self)
  private mutating func move(_ step: MDB_cursor_op) throws(LMDBError) -> Row? {
    var key = unsafe MDB_val(), value = unsafe MDB_val()
    let code = unsafe mdb_cursor_get(handle, &key, &value, step)
    return unsafe try row(code, key, value)
  }

  @_lifetime(copy self)
  private func row(_ code: Int32, _ key: MDB_val, _ value: MDB_val) throws(LMDBError) -> Row? {
    if code == MDB_NOTFOUND { return nil }
    guard code == MDB_SUCCESS else { throw access.failure(code, "walk through", table) }
    let row = unsafe Row(
      key: RawSpan(_unsafeBytes: UnsafeRawBufferPointer(key)),
      value: RawSpan(_unsafeBytes: UnsafeRawBufferPointer(value)))
    return unsafe _overrideLifetime(row, copying: self)
  }
}

/// A key and its value as they lie in the file.
public struct Row: ~Escapable {
  /// The key's bytes, 1 to 511.
  public let key: RawSpan
  /// The value's bytes.
  public let value: RawSpan

  @_lifetime(copy key, copy value)
  init(key: RawSpan, value: RawSpan) {
    self.key = key
    self.value = value
  }
}
