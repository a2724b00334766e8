public import LMDB
public import TransparencyLog

/// Where views are kept: one LMDB environment, a table a view and generation, and the size and root each stands at.
///
/// A view's rows and its standing are written in one transaction, so it can neither skip an event nor fold one
/// twice. A rebuilt view is written beside the old one under the next generation and takes its place in the same
/// transaction that drops the old.
public final class ViewStore: Sendable {
  /// What a stored view says of itself.
  public struct Standing: Sendable, Equatable {
    public let version: Int
    public let generation: Int
    /// How many entries it has folded.
    public let size: Int
    /// The log's root at that size.
    public let root: Digest

    package init(version: Int, generation: Int, size: Int, root: Digest) {
      self.version = version
      self.generation = generation
      self.size = size
      self.root = root
    }
  }

  /// Nil where there are no views and none may be stored.
  private let environment: Environment?
  /// Whether this process may write views.
  public var isWritable: Bool { environment?.access == .readWrite }

  /// Opens the views in a directory. Where nothing may be written and nothing is, or there is no room, there are none.
  public init(path: String, access: Environment.Access) throws {
    do {
      let opened = try Environment.derived(path: path, access: access)
      if access == .readWrite { _ = try opened.createTable("views") }
      environment = opened
    } catch {
      let isMissing = access == .readOnly && error.code == .noSuchFile
      guard isMissing || error.code == .noSpace || error.code == .quotaExceeded else { throw error }
      environment = nil
    }
  }

  /// What the view named `name` says of itself; nil when it has never been stored, or what it says is damaged.
  public func standing(of name: String) throws -> Standing? {
    guard let environment, let table = try environment.table("views") else { return nil }
    let key = Array(name.utf8)
    return try environment.read { txn -> Standing? in
      guard let bytes = try txn.value(for: key.span.rawBytes, in: table), bytes.byteCount == 56 else {
        return nil
      }
      var reader = StateReader(bytes)
      let version = Int(try reader.integer()), generation = Int(try reader.integer()),
        size = Int(try reader.integer())
      guard let root = Digest(copying: bytes.extracting(last: 32)), size >= 0 else { return nil }
      return Standing(version: version, generation: generation, size: size, root: root)
    }
  }

  /// The rows of a stored view; nil when its table is gone.
  public func rows(of name: String, generation: Int) throws -> StoredRows? {
    guard let environment, let table = try environment.table(Self.tableName(name, generation)) else {
      return nil
    }
    return StoredRows(environment: environment, table: table, expected: nil)
  }

  /// The rows of a stored view for as long as it stands there; nil when its table is gone.
  ///
  /// Reading them throws ``ViewMoved`` once another process has stored the view anew.
  package func rows(of name: String, at standing: Standing) throws -> StoredRows? {
    guard let environment, let views = try environment.table("views"),
      let table = try environment.table(Self.tableName(name, standing.generation))
    else { return nil }
    let expected = StoredRows.Expected(views: views, key: Array(name.utf8), value: Self.encode(standing))
    return StoredRows(environment: environment, table: table, expected: expected)
  }

  /// Stores a view's changes and where it stands from now on, if it still stands where the fold began.
  /// - Returns: false when another process stored the view meanwhile; nothing is written then.
  public func store(
    _ name: String, from old: Standing?, to new: Standing, changes: [(key: [UInt8], value: [UInt8]?)]
  ) throws -> Bool {
    guard let environment else { return false }
    let sorted = changes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let key = Array(name.utf8)
    return try environment.write { txn in
      let views = try txn.createTable("views")
      if try current(key, in: views, txn) != old.map(Self.encode) { return false }
      if let old, old.generation != new.generation,
        let gone = try txn.table(Self.tableName(name, old.generation))
      {
        try txn.dropTable(gone)
      }
      let table = try txn.createTable(Self.tableName(name, new.generation))
      for change in sorted {
        if let value = change.value {
          try txn.put(value.span.rawBytes, for: change.key.span.rawBytes, in: table)
        } else {
          try txn.delete(change.key.span.rawBytes, in: table)
        }
      }
      let standing = Self.encode(new)
      try txn.put(standing.span.rawBytes, for: key.span.rawBytes, in: views)
      return true
    }
  }

  private func current(
    _ key: [UInt8], in views: Table, _ txn: borrowing WriteTransaction
  ) throws -> [UInt8]? {
    guard let bytes = try txn.value(for: key.span.rawBytes, in: views) else { return nil }
    return bytes.octets.copied
  }

  private static func encode(_ standing: Standing) -> [UInt8] {
    var writer = StateWriter()
    writer.integer(standing.version)
    writer.integer(standing.generation)
    writer.integer(standing.size)
    return writer.bytes + standing.root.bytes
  }

  private static func tableName(_ name: String, _ generation: Int) -> String { "\(name)@\(generation)" }
}

/// Another process has stored the view anew while it was read: its rows are of another size of the log.
public struct ViewMoved: Error, CustomStringConvertible {
  public init() {}

  public var description: String {
    "other processes store the view all the time; try again when they are done"
  }
}

/// The rows of one stored view.
public struct StoredRows: Sendable {
  let environment: Environment
  let table: Table
  let expected: Expected?

  /// The row that says where the view stands, as it is while the rows are those meant.
  struct Expected: Sendable {
    let views: Table
    let key: [UInt8]
    let value: [UInt8]
  }

  private func check(_ txn: borrowing ReadTransaction) throws {
    guard let expected else { return }
    guard let bytes = try txn.value(for: expected.key.span.rawBytes, in: expected.views),
      bytes.octets.copied == expected.value
    else { throw ViewMoved() }
  }

  /// Gives the row's bytes to `body`; nil when there is none.
  func value<Result>(for key: [UInt8], _ body: (RawSpan) throws -> Result) throws -> Result? {
    try environment.read { txn -> Result? in
      try check(txn)
      guard let bytes = try txn.value(for: key.span.rawBytes, in: table) else { return nil }
      return try body(bytes)
    }
  }

  /// How many rows are read in one transaction: some milliseconds.
  private static let run = 8192

  /// Visits every row in key order, from `start` on; stops when `body` says false.
  ///
  /// Enters the store anew for each run of rows, so that no transaction lasts long.
  public func forEach(from start: [UInt8] = [0], _ body: (RawSpan, RawSpan) throws -> Bool) throws {
    var next: [UInt8]? = start
    while let from = next {
      next = nil
      try environment.read { txn in
        try check(txn)
        var cursor = try txn.cursor(in: table)
        var row = try cursor.seek(atOrAfter: from.span.rawBytes)
        var count = 0
        while let found = row {
          if count == Self.run {
            next = found.key.octets.copied
            return
          }
          if try !body(found.key, found.value) { return }
          count += 1
          row = try cursor.next()
        }
      }
    }
  }
}

extension Span<UInt8> {
  /// The bytes as an array.
  var copied: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for i in indices { bytes.append(self[i]) }
    return bytes
  }
}
