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
  private static let magic = Array("kua.idx".utf8) + [1]

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

  private static func reach(_ transaction: borrowing some Transaction & ~Copyable, _ tables: Tables) throws
    -> Reach?
  {
    guard let value = try transaction.value(for: metaKey.span.rawBytes, in: tables.meta),
      value.byteCount == 48,
      isSame(value.extracting(..<8), magic.span.rawBytes), let size = Int(exactly: value.bigEndian64(at: 8)),
      let root = Digest(copying: value.extracting(16...))
    else { return nil }
    return Reach(size: size, root: root)
  }

  /// The position of an id; nil when it is not there, or not below `limit`.
  func position(of id: EventID, below limit: Int) throws -> Int? {
    guard limit > 0, let tables = try tables() else { return nil }
    return try environment.read { transaction -> Int? in
      guard let value = try transaction.value(for: Self.key(id.high, id.low).span.rawBytes, in: tables.ids)
      else { return nil }
      guard value.byteCount == 8, let position = Int(exactly: value.bigEndian64(at: 0)) else {
        throw Self.damaged("ids", environment.path)
      }
      return position < limit ? position : nil
    }
  }

  /// Appends the positions of a tag that are below `limit`, in ascending order.
  func appendPositions(ofTag tag: UInt64, below limit: Int, to positions: inout [Int]) throws {
    guard limit > 0, let tables = try tables() else { return }
    try environment.read { transaction in
      var cursor = try transaction.cursor(in: tables.tags)
      var row = try cursor.seek(atOrAfter: Self.key(tag, 0).span.rawBytes)
      while let found = row {
        guard found.key.byteCount == 16 else { throw Self.damaged("tags", environment.path) }
        let first = found.key.bigEndian64(at: 8)
        guard found.key.bigEndian64(at: 0) == tag, first < UInt64(limit) else { return }
        guard PositionList.read(found.value, first: first, below: limit, to: &positions) != nil else {
          throw Self.damaged("tags", environment.path)
        }
        row = try cursor.next()
      }
    }
  }

  /// Adds keys and moves the reach, in one commit.
  ///
  /// - Parameters:
  ///   - base: how far the file must reach now.
  ///   - reach: how far it reaches with these keys.
  /// - Returns: false, and nothing is changed, when the file does not reach as far as `base`, or farther.
  func add(_ keys: PendingKeys, from base: Int, to reach: Reach) throws -> Bool {
    let ids = keys.ids.sorted { $0.key < $1.key }
    let tags = keys.tags
    return try environment.write { transaction in
      let tables = Tables(
        ids: try transaction.createTable("ids"), tags: try transaction.createTable("tags"),
        meta: try transaction.createTable("meta"))
      guard try (Self.reach(transaction, tables)?.size ?? 0) == base else { return false }
      var value: [UInt8] = []
      for (id, position) in ids {
        value.removeAll(keepingCapacity: true)
        value.append(bigEndian: UInt64(position))
        do {
          try transaction.insert(
            value.span.rawBytes, for: Self.key(id.high, id.low).span.rawBytes, in: tables.ids)
        } catch let error as LMDBError where error.code == .keyExists {
          // The first event under an id stays the one that is found.
        }
      }
      var positions: [Int] = []
      for tag in tags {
        positions.removeAll(keepingCapacity: true)
        keys.appendPositions(ofTag: tag, to: &positions)
        PositionList.write(positions[...], to: &value)
        try transaction.put(
          value.span.rawBytes, for: Self.key(tag, UInt64(positions[0])).span.rawBytes, in: tables.tags)
      }
      var meta = Self.magic
      meta.append(bigEndian: UInt64(reach.size))
      reach.root.append(to: &meta)
      try transaction.put(meta.span.rawBytes, for: Self.metaKey.span.rawBytes, in: tables.meta)
      return true
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
    try environment.read { transaction in
      var cursor = try transaction.cursor(in: tables.ids)
      while let row = try cursor.next() {
        guard row.key.byteCount == 16, row.value.byteCount == 8,
          let position = Int(exactly: row.value.bigEndian64(at: 0))
        else {
          malformed("ids")
          continue
        }
        id(EventID(high: row.key.bigEndian64(at: 0), low: row.key.bigEndian64(at: 8)), position)
      }
    }
    try environment.read { transaction in
      var cursor = try transaction.cursor(in: tables.tags)
      var positions: [Int] = []
      while let row = try cursor.next() {
        positions.removeAll(keepingCapacity: true)
        guard row.key.byteCount == 16,
          PositionList.read(row.value, first: row.key.bigEndian64(at: 8), below: .max, to: &positions) != nil
        else {
          malformed("tags")
          continue
        }
        tag(row.key.bigEndian64(at: 0), positions)
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
