import CSQLite

/// SQLite as an event log: WAL, `synchronous=FULL`, one table without secondary indexes, 1,000 rows a transaction.
enum SQLiteAppend {
  private static func database(in scratch: Scratch) throws -> SQLiteDatabase {
    let database = try SQLiteDatabase(scratch.empty("sqlite.db"))
    try database.execute("PRAGMA journal_mode=WAL")
    try database.execute("PRAGMA synchronous=FULL")
    try database.execute("CREATE TABLE entries(position INTEGER PRIMARY KEY, entry BLOB NOT NULL)")
    try database.prepare("INSERT INTO entries VALUES(?1, ?2)")
    return database
  }

  /// One row a transaction.
  static func single(_ reports: Reports, count: Int, in scratch: Scratch) throws -> Double {
    let database = try database(in: scratch)
    return try kua_bench.rate(of: count) {
      for number in 0..<count {
        let line = reports.submission(number)
        try database.insert(line.span, at: number)
      }
    }
  }

  static func rate(_ payload: Payload, in scratch: Scratch) throws -> Double {
    let database = try database(in: scratch)
    return try kua_bench.rate(of: payload.count) {
      for range in payload.batches(of: 1000) {
        try database.execute("BEGIN")
        for i in range { try database.insert(payload.event(i), at: i) }
        try database.execute("COMMIT")
      }
    }
  }
}

/// One open database with one prepared statement.
@safe private final class SQLiteDatabase {
  private var database: OpaquePointer?
  private var statement: OpaquePointer?

  init(_ path: String) throws(BenchError) {
    guard unsafe sqlite3_open(path, &database) == SQLITE_OK else { throw failure("open") }
  }

  deinit {
    unsafe sqlite3_finalize(statement)
    unsafe sqlite3_close(database)
  }

  func execute(_ sql: String) throws(BenchError) {
    guard unsafe sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
  }

  func prepare(_ sql: String) throws(BenchError) {
    guard unsafe sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
      throw failure(sql)
    }
  }

  /// Runs the prepared statement with a position and the bytes of an entry.
  func insert(_ entry: Span<UInt8>, at position: Int) throws(BenchError) {
    let done = unsafe entry.withUnsafeBytes { bytes in
      // No destructor: the bytes stay where they are until the statement is reset.
      guard unsafe sqlite3_bind_int64(statement, 1, Int64(position)) == SQLITE_OK,
        unsafe sqlite3_bind_blob(statement, 2, bytes.baseAddress, Int32(bytes.count), nil) == SQLITE_OK,
        unsafe sqlite3_step(statement) == SQLITE_DONE
      else { return false }
      return unsafe sqlite3_reset(statement) == SQLITE_OK
    }
    guard done else { throw failure("insert") }
  }

  private func failure(_ what: String) -> BenchError {
    unsafe BenchError("SQLite, \(what): \(String(cString: sqlite3_errmsg(database)))")
  }
}
