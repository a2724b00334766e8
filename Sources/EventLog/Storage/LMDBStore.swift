package import LMDB
internal import TransparencyLog

/// A log's record in an LMDB environment: one table for each ``LogTable``.
///
/// LMDB's commit writes pages, flushes, then writes its meta page: the head moves with everything it speaks
/// of, or nothing does.
package final class LMDBStore: LogStore {
  private let environment: Environment
  private let bundleTable, tailTable, tileTable, headTable, checkpointTable: Table

  /// The key of the one row of the table `head`.
  static let headKey = Array("head".utf8)

  /// Opens the record in a directory.
  ///
  /// - Parameter creating: makes a record where there is none.
  /// - Throws: ``LogError`` `notALog` when there is none, `damaged` when the file's pages are; `LMDBError`.
  package convenience init(path: String, access: Environment.Access, creating: Bool = false) throws {
    let environment: Environment
    do throws(LMDBError) {
      environment = try Self.environment(path: path, access: access)
    } catch {
      throw error.isDamage ? Self.damaged(path, error.detail) : error
    }
    // LMDB trusts its pages: damage there would end the process, or give wrong answers.
    if let damage = try environment.scanPages(.trees).damages.first {
      throw Self.damaged(path, damage.description)
    }
    try self.init(environment, creating: creating)
  }

  /// Opens the environment of a record, which nobody has looked at.
  static func environment(path: String, access: Environment.Access) throws(LMDBError) -> Environment {
    try Environment(path: path, access: access, mapSize: 1 << 30, maximumTables: LogTable.allCases.count)
  }

  /// The record in an environment whose pages are sound.
  ///
  /// - Throws: ``LogError`` `notALog` when a table is missing; `LMDBError`.
  init(_ environment: Environment, creating: Bool = false) throws {
    let path = environment.path
    self.environment = environment
    func open(_ table: LogTable) throws -> Table {
      if creating { return try environment.createTable(table.rawValue) }
      guard let found = try environment.table(table.rawValue) else {
        throw LogError(.notALog, "There is no log in \(path): it has no table \(table.rawValue).")
      }
      return found
    }
    bundleTable = try open(.bundles)
    tailTable = try open(.tail)
    tileTable = try open(.tiles)
    headTable = try open(.head)
    checkpointTable = try open(.checkpoints)
  }

  package var name: String { environment.path }

  package func head(_ body: (RawSpan?) throws -> Void) throws {
    try environment.read { transaction in
      try body(transaction.value(for: Self.headKey.span.rawBytes, in: headTable))
    }
  }

  package func bundles(_ numbers: Range<Int>, _ body: (Int, RawSpan?) throws -> Void) throws {
    try environment.read { transaction in
      for number in numbers {
        try body(number, transaction.value(for: PositionKey(UInt64(number)), in: bundleTable))
      }
    }
  }

  package func objects(_ wanted: [LogObject], _ body: (Int, RawSpan?) throws -> Void) throws {
    try environment.read { transaction in
      for (place, object) in wanted.enumerated() {
        switch object {
        case .bundle(let number):
          try body(place, transaction.value(for: PositionKey(UInt64(number)), in: bundleTable))
        case .tile(let key):
          try body(place, transaction.value(for: key.bytes, in: tileTable))
        }
      }
    }
  }

  package func tail(_ positions: Range<Int>, _ body: (Int, RawSpan?) throws -> Void) throws {
    try environment.read { transaction in
      for position in positions {
        try body(position, transaction.value(for: PositionKey(UInt64(position)), in: tailTable))
      }
    }
  }

  package func rows(
    _ table: LogTable, after key: [UInt8]?, limit: Int, _ body: (RawSpan, RawSpan) throws -> Void
  ) throws {
    try environment.read { transaction in
      var cursor = try transaction.cursor(in: self.table(table))
      var left = limit
      if let key {
        guard let found = try cursor.seek(atOrAfter: key.span.rawBytes) else { return }
        if !isSame(found.key, key.span.rawBytes), left > 0 {
          try body(found.key, found.value)
          left -= 1
        }
      }
      while left > 0, let found = try cursor.next() {
        try body(found.key, found.value)
        left -= 1
      }
    }
  }

  package func commit(_ change: LogChange) throws {
    // The closure may run again when the file's map has to grow; it reads the change and nothing else.
    try environment.write { transaction in
      let head = try transaction.value(for: Self.headKey.span.rawBytes, in: headTable)
      guard Self.isExpected(head, change.expectedHead) else {
        throw LogError(
          .headMoved,
          "The head of the log in \(name) is not the one this writer left: another writer was here.")
      }
      for number in change.sealed {
        try transaction.append(
          count: change.byteCount(ofBundle: number), for: PositionKey(UInt64(number)), in: bundleTable
        ) { change.write(bundle: number, to: &$0) }
      }
      if change.emptiesTail { try transaction.removeAll(in: tailTable) }
      for position in change.tailRows {
        try transaction.append(
          count: change.byteCount(ofTailRow: position), for: PositionKey(UInt64(position)), in: tailTable
        ) { change.write(tailRow: position, to: &$0) }
      }
      for (key, hashes) in change.tiles {
        try transaction.put(hashes.span.rawBytes, for: key.bytes, in: tileTable)
      }
      try transaction.put(change.head.span.rawBytes, for: Self.headKey.span.rawBytes, in: headTable)
      // A crash up to here: the pages are not in the file's tree, and the old head stands with all its own.
    }
    // A crash from here on: the new head stands, durable, though the caller was not told.
  }

  package func putReleased(_ notes: [(size: Int, note: [UInt8])]) throws {
    try environment.write { transaction in
      for (size, note) in notes {
        try transaction.put(note.span.rawBytes, for: PositionKey(UInt64(size)), in: checkpointTable)
      }
    }
  }

  package func putTimeStamps(_ stamps: [(key: [UInt8], value: [UInt8])]) throws {
    try environment.write { transaction in
      for (key, value) in stamps {
        try transaction.put(value.span.rawBytes, for: key.span.rawBytes, in: checkpointTable)
      }
    }
  }

  private func table(_ table: LogTable) -> Table {
    switch table {
    case .bundles: bundleTable
    case .tail: tailTable
    case .tiles: tileTable
    case .head: headTable
    case .checkpoints: checkpointTable
    }
  }

  private static func damaged(_ path: String, _ what: String) -> LogError {
    LogError(
      .damaged,
      "The file of the log in \(path) is damaged: \(what). Keep a copy of the directory and write nothing more. "
        + "kua verify tells what is damaged, kua salvage takes out every entry that can be verified; "
        + "or restore a backup.")
  }

  private static func isExpected(_ head: RawSpan?, _ expected: [UInt8]?) -> Bool {
    guard let head else { return expected == nil }
    guard let expected else { return false }
    return isSame(head, expected.span.rawBytes)
  }
}

extension LMDBError {
  /// Whether the file itself is at fault, and not what was asked of it.
  var isDamage: Bool {
    switch code {
    case .invalid, .versionMismatch, .corrupted, .pageNotFound, .cursorFull, .pageFull: true
    default: false
    }
  }
}
