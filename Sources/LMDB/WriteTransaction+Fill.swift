internal import CLMDB

extension WriteTransaction {
  /// Stores a value of `count` bytes under `key`, over what was there, letting `fill` write it in place.
  ///
  /// `fill` must write exactly `count` bytes, may read from the transaction meanwhile, and must not change
  /// it. When it throws or writes less, the rest is zeros and an error comes out of here: let it out of
  /// the write.
  public func put(
    count: Int, for key: RawSpan, in table: Table, fill: (inout OutputRawSpan) throws -> Void
  ) throws {
    try access.reserve(count, for: key, in: table, 0, "put into", fill)
  }

  /// Stores a value of `count` bytes under a position, letting `fill` write it in place.
  public func put(
    count: Int, for key: PositionKey, in table: Table, fill: (inout OutputRawSpan) throws -> Void
  ) throws {
    try access.reserve(count, for: key.bytes, in: table, 0, "put into", fill)
  }

  /// Stores a value of `count` bytes at the end of the table, letting `fill` write it in place; a key not
  /// above the last one is refused with ``ResultCode/keyExists`` before `fill` is called.
  public func append(
    count: Int, for key: RawSpan, in table: Table, fill: (inout OutputRawSpan) throws -> Void
  ) throws {
    try access.reserve(count, for: key, in: table, MDB_APPEND, "append to", fill)
  }

  /// Stores a value of `count` bytes under a position above all others, letting `fill` write it in place.
  public func append(
    count: Int, for key: PositionKey, in table: Table, fill: (inout OutputRawSpan) throws -> Void
  ) throws {
    try access.reserve(count, for: key.bytes, in: table, MDB_APPEND, "append to", fill)
  }
}

extension TransactionAccess {
  fileprivate func reserve(
    _ count: Int, for key: RawSpan, in table: Table, _ flags: Int32, _ operation: String,
    _ fill: (inout OutputRawSpan) throws -> Void
  ) throws {
    let number = try numberToChange(table, operation)
    try check(key, operation, table)
    guard count >= 0 else {
      throw failure(MDB_BAD_VALSIZE, operation, table, detail: "a value can not have \(count) bytes")
    }
    var place = unsafe MDB_val(mv_size: count, mv_data: nil)
    let code = unsafe key.withUnsafeBytes { bytes in
      var name = unsafe MDB_val(bytes)
      return unsafe mdb_put(handle, number, &name, &place, UInt32(flags | MDB_RESERVE))
    }
    guard code == MDB_SUCCESS else { throw changeFailure(code, operation, table) }

    let bytes = unsafe UnsafeMutableRawBufferPointer(start: place.mv_data, count: count)
    var written = 0
    unsafe environment.writing.isFilling = true
    defer {
      unsafe environment.writing.isFilling = false
      // What the heap held before must not reach the file.
      if written < count {
        unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[written...]).initializeMemory(
          as: UInt8.self, repeating: 0)
      }
    }
    var output = unsafe OutputRawSpan(buffer: bytes, initializedCount: 0)
    try fill(&output)
    written = unsafe output.finalize(for: bytes)
    guard written == count else {
      throw failure(
        MDB_BAD_VALSIZE, operation, table, detail: "\(written) of the \(count) bytes asked for were written")
    }
  }
}
