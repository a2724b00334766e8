internal import CLMDB

/// What reading and writing transactions have in common: looking at tables, without copying.
///
/// Spans and cursors are bound to the borrow of the transaction and can not outlive it. Spans read in a
/// *write* transaction are good until its next change: copy what is needed after it, and do not hand such
/// a span to `put`.
public protocol Transaction: ~Copyable {
  /// The way to the C side; only this module can use it.
  var access: TransactionAccess { get }
}

/// A transaction's C side and its environment.
@safe public struct TransactionAccess {
  let handle: OpaquePointer
  unowned(unsafe) let environment: Environment

  /// The environment outlives the transaction, which lives inside one of its methods.
  init(handle: OpaquePointer, environment: Environment) {
    unsafe self.handle = handle
    unsafe self.environment = environment
  }
}

extension Transaction where Self: ~Copyable {
  /// The bytes stored under `key`; `nil` when there are none.
  ///
  /// - Parameter key: 1 to 511 bytes; anything else is refused with ``ResultCode/badValueSize``.
  @_lifetime(borrow self)
  @inlinable
  public func value(for key: RawSpan, in table: Table) throws(LMDBError) -> RawSpan? {
    guard let found = unsafe try access.bytes(for: key, in: table) else { return nil }
    return unsafe _overrideLifetime(RawSpan(_unsafeBytes: found), borrowing: self)
  }

  /// The bytes stored under a position; `nil` when there are none.
  @_lifetime(borrow self)
  @inlinable
  public func value(for key: PositionKey, in table: Table) throws(LMDBError) -> RawSpan? {
    guard let found = unsafe try access.bytes(for: key.bytes, in: table) else { return nil }
    return unsafe _overrideLifetime(RawSpan(_unsafeBytes: found), borrowing: self)
  }

  /// How many keys the table holds.
  public func entryCount(in table: Table) throws(LMDBError) -> Int {
    let access = access
    var facts = MDB_stat()
    let number = try access.number(of: table, "count entries of")
    let code = unsafe mdb_stat(access.handle, number, &facts)
    guard code == MDB_SUCCESS else { throw access.failure(code, "count entries of", table) }
    return Int(clamping: facts.ms_entries)
  }

  /// A walk over the table in key order; it stands before the first row.
  @_lifetime(borrow self)
  public func cursor(in table: Table) throws(LMDBError) -> Cursor {
    let access = access
    var opened: OpaquePointer?
    let number = try access.number(of: table, "walk through")
    let code = unsafe mdb_cursor_open(access.handle, number, &opened)
    guard code == MDB_SUCCESS, let opened = unsafe opened else {
      throw access.failure(code, "walk through", table)
    }
    return unsafe _overrideLifetime(Cursor(handle: opened, access: access, table: table), borrowing: self)
  }
}

extension TransactionAccess {
  @usableFromInline
  func bytes(for key: RawSpan, in table: Table) throws(LMDBError) -> UnsafeRawBufferPointer? {
    let number = try number(of: table, "get from")
    try check(key, "get from", table)
    var found = unsafe MDB_val()
    let code = unsafe key.withUnsafeBytes { bytes in
      var name = unsafe MDB_val(bytes)
      return unsafe mdb_get(handle, number, &name, &found)
    }
    if code == MDB_SUCCESS { return unsafe UnsafeRawBufferPointer(found) }
    if code == MDB_NOTFOUND { return nil }
    throw failure(code, "get from", table)
  }

  /// LMDB's number for the table, unless its handle is stale or the transaction is dropping it.
  func number(of table: Table, _ operation: String) throws(LMDBError) -> MDB_dbi {
    guard let number = unsafe environment.tables.number(of: table) else {
      throw unsafe environment.failure(
        .badTable, "\(operation) a table",
        detail: "its handle is not good any more: the table was dropped or its creation undone, "
          + "or it is another environment's")
    }
    return number
  }

  func check(_ key: RawSpan, _ operation: String, _ table: Table) throws(LMDBError) {
    guard Key.lengths.contains(key.byteCount) else {
      throw failure(
        MDB_BAD_VALSIZE, operation, table, detail: "a key has 1 to 511 bytes, this one has \(key.byteCount)")
    }
  }

  func failure(_ code: Int32, _ operation: String, _ table: Table, detail: String = "") -> LMDBError {
    var detail = detail
    if detail.isEmpty, code == ResultCode.invalidArgument.rawValue {
      detail = "invalid argument; a table opened after the transaction began can not be used in it"
    }
    let name = unsafe environment.tables.name(of: table)
    return unsafe environment.failure(code, "\(operation) \(name ?? "a table")", detail: detail)
  }
}

/// What LMDB takes for a key.
enum Key {
  /// The lengths a key may have, in bytes.
  static let lengths = 1...511
}

extension MDB_val {
  /// Bytes for LMDB to look at; it does not change them.
  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.init(mv_size: bytes.count, mv_data: UnsafeMutableRawPointer(mutating: bytes.baseAddress))
  }
}

extension UnsafeRawBufferPointer {
  /// Bytes that LMDB has pointed at.
  init(_ value: MDB_val) { unsafe self.init(start: value.mv_data, count: value.mv_size) }
}
