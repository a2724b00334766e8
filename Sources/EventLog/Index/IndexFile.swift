internal import IncidentEvents
internal import LMDB
internal import TransparencyLog

/// The index on disk: tables `ids` (event id → position), `tags` (tag hash ‖ first position → positions, one row
/// a tag and flush) and `meta` (how far it reaches in which log).
final class IndexFile: Sendable {
  /// How far the file reaches: the log's size, and its root at that size.
  struct Reach: Equatable, Sendable {
    let size: Int
    let root: Digest
  }

  private struct Tables { let ids, tags, meta: Table }
  private let environment: Environment
  private static let metaKey = Array("reach".utf8)
  private static let intendedKey = Array("intended".utf8)
  private static let magic = Array("kua.idx".utf8) + [5]

  /// A reach in its stored form.
  private static func stored(_ reach: Reach) -> [UInt8] {
    var bytes = magic
    bytes.append(bigEndian: UInt64(reach.size))
    reach.root.append(to: &bytes)
    return bytes
  }

  /// Opens the file; makes it where it may be written.
  init(path: String, access: Environment.Access) throws {
    environment = try Environment.derived(path: path, access: access, mapSize: 256 << 20, maximumTables: 3)
  }

  private func tables() throws -> Tables? {
    guard let ids = try environment.table("ids"), let tags = try environment.table("tags"),
      let meta = try environment.table("meta")
    else { return nil }
    return Tables(ids: ids, tags: tags, meta: meta)
  }

  /// How far the file reaches; nil when it holds nothing this version can read.
  func reach() throws -> Reach? {
    guard let tables = try tables() else { return nil }
    return try environment.read { try Self.reach($0, tables) }
  }

  private static func reach(
    _ transaction: borrowing some Transaction & ~Copyable, _ tables: Tables, _ key: [UInt8] = metaKey
  ) throws -> Reach? {
    guard let value = try transaction.value(for: key.span.rawBytes, in: tables.meta), value.byteCount == 48,
      isSame(value.extracting(..<8), magic.span.rawBytes), let size = Int(exactly: value.bigEndian64(at: 8)),
      let root = Digest(copying: value.extracting(16...))
    else { return nil }
    return Reach(size: size, root: root)
  }

  /// How far a flush that was cut short was to reach; nil when none was.
  func intended() throws -> Reach? {
    guard let tables = try tables() else { return nil }
    return try environment.read { try Self.reach($0, tables, Self.intendedKey) }
  }

  /// The greatest id the file holds, whether believed or not; nil when it holds none.
  func greatestID() throws -> EventID? {
    guard let tables = try tables() else { return nil }
    return try environment.read { transaction -> EventID? in
      var cursor = try transaction.cursor(in: tables.ids)
      guard let row = try cursor.last(), row.key.byteCount == 16 else { return nil }
      return EventID(high: row.key.bigEndian64(at: 0), low: row.key.bigEndian64(at: 8))
    }
  }

  /// The file no longer reaches as far as its reader believes: it is being built anew.
  struct Behind: Error {}

  /// The position of an id; nil when it is not there, or not below `base`, to which the file is known to reach.
  ///
  /// - Throws: ``Behind``; `LMDBError`; ``LogError/Code/indexDamaged``.
  func position(of id: EventID, below base: Int) throws -> Int? {
    guard base > 0, let tables = try tables() else { return nil }
    return try environment.read { transaction -> Int? in
      try Self.check(transaction, tables, base)
      guard let value = try transaction.value(for: Self.key(id.high, id.low).span.rawBytes, in: tables.ids)
      else { return nil }
      guard value.byteCount == 8, let position = Int(exactly: value.bigEndian64(at: 0)) else {
        throw Self.damaged("ids", environment.path)
      }
      return position < base ? position : nil
    }
  }

  /// Appends the positions of a tag that are below `limit`, in ascending order.
  ///
  /// - Parameter base: how far the file is known to reach.
  /// - Throws: as ``position(of:below:)``.
  func appendPositions(ofTag tag: UInt64, below limit: Int, base: Int, to positions: inout [Int]) throws {
    guard limit > 0, let tables = try tables() else { return }
    try environment.read { transaction in
      try Self.check(transaction, tables, base)
      var cursor = try transaction.cursor(in: tables.tags)
      var row = try cursor.seek(atOrAfter: Self.key(tag, 0).span.rawBytes)
      var found: [Int] = []
      while let next = row {
        guard next.key.byteCount == 16 else { throw Self.damaged("tags", environment.path) }
        let first = next.key.bigEndian64(at: 8)
        guard next.key.bigEndian64(at: 0) == tag, first < UInt64(limit) else { return }
        found.removeAll(keepingCapacity: true)
        guard PositionList.read(next.value, first: first, below: limit, to: &found) != nil else {
          throw Self.damaged("tags", environment.path)
        }
        Self.merge(found, into: &positions)
        row = try cursor.next()
      }
    }
  }

  /// Rows of a flush that was cut short stay, and may hold what later rows hold again.
  private static func merge(_ found: [Int], into positions: inout [Int]) {
    for position in found where position > positions.last ?? -1 { positions.append(position) }
  }

  /// The file's reach in this transaction must be what the caller counts on.
  private static func check(
    _ transaction: borrowing some Transaction & ~Copyable, _ tables: Tables, _ base: Int
  ) throws {
    guard try reach(transaction, tables)?.size ?? 0 >= base else { throw Behind() }
  }

  /// How many rows one commit writes at most: each may touch a page of its own, which stays in memory until then.
  private static let rowsPerCommit = 8192

  /// Adds keys and moves the reach, in commits of bounded size; the last one moves it.
  ///
  /// A crash between them leaves rows beyond the reach, which no reader believes, and ``intended()``.
  ///
  /// - Parameters:
  ///   - base: how far the file must reach now.
  ///   - reach: how far it reaches with these keys.
  func add(_ keys: PendingKeys, from base: Int, to reach: Reach) throws {
    let ids = keys.ids.sorted { $0.key < $1.key }
    let tags = keys.tags
    let rows = ids.count + tags.count
    var done = 0
    repeat {
      let next = min(rows, done + Self.rowsPerCommit)
      try environment.write { transaction in
        let tables = Tables(
          ids: try transaction.createTable("ids"), tags: try transaction.createTable("tags"),
          meta: try transaction.createTable("meta"))
        let found = try Self.reach(transaction, tables)?.size ?? 0
        guard found == base else {
          throw LogError(
            .indexDamaged,
            "The index in \(environment.path) reaches to \(found), not to \(base): something else has written it."
          )
        }
        if done < ids.count {
          try Self.add(ids[done..<min(next, ids.count)], transaction, tables)
        }
        if next > ids.count {
          try Self.add(
            tags[max(done, ids.count) - ids.count..<next - ids.count], of: keys, transaction, tables)
        }
        if next == rows {
          try transaction.put(
            Self.stored(reach).span.rawBytes, for: Self.metaKey.span.rawBytes, in: tables.meta)
          try transaction.delete(Self.intendedKey.span.rawBytes, in: tables.meta)
        } else if done == 0 {
          try transaction.put(
            Self.stored(reach).span.rawBytes, for: Self.intendedKey.span.rawBytes, in: tables.meta)
        }
      }
      done = next
    } while done < rows
  }

  /// Adds ids in ascending order.
  private static func add(
    _ ids: ArraySlice<(key: EventID, value: Int)>, _ transaction: borrowing WriteTransaction, _ tables: Tables
  ) throws {
    var value: [UInt8] = []
    for (id, position) in ids {
      value.removeAll(keepingCapacity: true)
      value.append(bigEndian: UInt64(position))
      do {
        try transaction.insert(value.span.rawBytes, for: key(id.high, id.low).span.rawBytes, in: tables.ids)
      } catch {
        // The first event under an id stays the one that is found.
        guard error.code == .keyExists else { throw error }
      }
    }
  }

  /// Adds tags in ascending order, one row each.
  private static func add(
    _ tags: ArraySlice<UInt64>, of keys: PendingKeys, _ transaction: borrowing WriteTransaction,
    _ tables: Tables
  ) throws {
    var positions: [Int] = [], value: [UInt8] = []
    for tag in tags {
      positions.removeAll(keepingCapacity: true)
      keys.appendPositions(ofTag: tag, to: &positions)
      PositionList.write(positions[...], to: &value)
      try transaction.put(
        value.span.rawBytes, for: key(tag, UInt64(positions[0])).span.rawBytes, in: tables.tags)
    }
  }

  /// Empties the file.
  func wipe() throws {
    try environment.write { transaction in
      for name in ["ids", "tags", "meta"] {
        if let table = try transaction.table(name) { try transaction.removeAll(in: table) }
      }
    }
  }

  /// Calls the closures for every row, for verifying.
  func forEach(
    id: (EventID, Int) -> Void, tag: (UInt64, [Int]) -> Void, malformed: (String) -> Void
  ) throws {
    guard let tables = try tables() else { return }
    try forEachRow(in: tables.ids) { key, value in
      guard key.byteCount == 16, value.byteCount == 8, let position = Int(exactly: value.bigEndian64(at: 0))
      else { return malformed("ids") }
      id(EventID(high: key.bigEndian64(at: 0), low: key.bigEndian64(at: 8)), position)
    }
    var positions: [Int] = []
    var last: (tag: UInt64, position: Int)?
    try forEachRow(in: tables.tags) { key, value in
      positions.removeAll(keepingCapacity: true)
      guard key.byteCount == 16,
        PositionList.read(value, first: key.bigEndian64(at: 8), below: .max, to: &positions) != nil
      else { return malformed("tags") }
      let hash = key.bigEndian64(at: 0)
      if let last, last.tag == hash { positions.removeAll { $0 <= last.position } }
      if let end = positions.last { last = (hash, end) }
      tag(hash, positions)
    }
  }

  /// Visits the rows of a table in key order, entering the file anew now and then: no transaction lasts long.
  private func forEachRow(in table: Table, _ body: (RawSpan, RawSpan) -> Void) throws {
    var next: [UInt8]? = []
    while let from = next {
      next = nil
      try environment.read { transaction in
        var cursor = try transaction.cursor(in: table)
        var row = try cursor.seek(atOrAfter: from.span.rawBytes)
        var count = 0
        while let found = row {
          if count == 65_536 {
            next = Array(copying: found.key)
            return
          }
          body(found.key, found.value)
          count += 1
          row = try cursor.next()
        }
      }
    }
  }

  private static func key(_ high: UInt64, _ low: UInt64) -> [16 of UInt8] {
    [16 of UInt8] { place in
      let word = place < 8 ? high : low
      return UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (place & 7)))
    }
  }

  private static func damaged(_ table: String, _ path: String) -> LogError {
    LogError(
      .indexDamaged,
      "The table \(table) of the index in \(path) is damaged. Delete the directory; it is built anew from the log."
    )
  }
}
