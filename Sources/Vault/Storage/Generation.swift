internal import DurableFiles
internal import IncidentEvents
internal import LMDB

/// The vault as it lies under one vault key: an LMDB environment of its own. An erasure makes the next one and destroys
/// this.
final class Generation: Sendable {
  let key: VaultKey
  let environment: Environment
  let tables: Tables

  /// The tables of a generation.
  struct Tables: Sendable {
    /// Subject ‖ body → data key, wrapped by the body's key, then by the vault key.
    let keys: Table
    /// Event id → body ‖ subject ‖ the event's disclosures, sealed under the data key.
    let values: Table
    /// What a pseudonym turns into under the vault key → pseudonym ‖ person, sealed under the vault key.
    let persons: Table
    /// Body → what its key is known by.
    let bodies: Table
    /// Subject → log position of its erasure.
    let erased: Table
    /// The marks of ``Mark``.
    let meta: Table

    /// Their names.
    static let names = ["keys", "values", "persons", "bodies", "erased", "meta"]

    init(_ open: (String) throws -> Table) rethrows {
      keys = try open("keys")
      values = try open("values")
      persons = try open("persons")
      bodies = try open("bodies")
      erased = try open("erased")
      meta = try open("meta")
    }
  }

  /// The rows of `meta`.
  enum Mark: String {
    /// The form of the rows: one byte, 1.
    case format
    /// What the vault key is known by.
    case check
    /// The log position up to which erasures are carried out.
    case erasedThrough = "erased-through"
    /// That data keys follow from the vault key, in a synthetic ledger.
    case derived
    /// What the last commit brought.
    case pending

    var bytes: [UInt8] { Array(rawValue.utf8) }
  }

  /// Makes an empty generation; a directory left by a making that was cut short must be removed before.
  init(creating path: String, key: VaultKey, isDerived: Bool) throws(VaultError) {
    self.key = key
    let environment = try stored { try Self.environment(path, .readWrite) }
    self.environment = environment
    tables = try stored { try Tables { try environment.createTable($0) } }
    let meta = tables.meta
    var marks: [(Mark, [UInt8])] = [(.format, [1]), (.check, key.check)]
    if isDerived { marks.append((.derived, [1])) }
    try stored {
      try environment.write { transaction in
        for (mark, value) in marks {
          try transaction.put(value.span.rawBytes, for: mark.bytes.span.rawBytes, in: meta)
        }
      }
    }
  }

  /// Opens a generation.
  init(_ path: String, key: VaultKey, access: Environment.Access) throws(VaultError) {
    guard DurableFile.exists("\(path)/data.mdb") else {
      throw VaultError(.noVault, "There is no vault in \(path).")
    }
    self.key = key
    let environment = try stored {
      let environment = try Self.environment(path, access)
      // LMDB trusts its pages: damage there would end the process, or give wrong answers.
      if let damage = try environment.scanPages(.trees).damages.first {
        throw VaultError.damaged("\(path): \(damage)")
      }
      return environment
    }
    self.environment = environment
    tables = try stored {
      try Tables { name in
        guard let table = try environment.table(name) else {
          throw VaultError.damaged("\(path) has no table \(name)")
        }
        return table
      }
    }
    guard try mark(.format) == [1] else {
      throw VaultError.damaged("\(path) is not of a form this version reads")
    }
    guard try mark(.check) == key.check else {
      throw VaultError(
        .oldGeneration,
        "The vault in \(path) does not lie under the ledger's vault key: it is another ledger's, or the key file is."
      )
    }
  }

  /// Whether nothing was ever put into a generation, as when its making was cut short.
  static func isEmpty(_ path: String) throws(VaultError) -> Bool {
    guard DurableFile.size("\(path)/data.mdb") ?? 0 > 0 else { return true }
    return try stored {
      let environment = try environment(path, .readOnly)
      return try ["keys", "values", "persons", "erased"].allSatisfy { name in
        guard let table = try environment.table(name) else { return true }
        return try environment.read { try $0.entryCount(in: table) } == 0
      }
    }
  }

  private static func environment(_ path: String, _ access: Environment.Access) throws(LMDBError)
    -> Environment
  {
    try Environment(path: path, access: access, mapSize: 1 << 28, maximumTables: Tables.names.count)
  }

  /// A row of `meta`.
  func mark(_ mark: Mark) throws(VaultError) -> [UInt8]? { try row(mark.bytes, in: tables.meta) }

  /// The value under a key.
  func row(_ key: [UInt8], in table: Table) throws(VaultError) -> [UInt8]? {
    try stored {
      try environment.read { transaction -> [UInt8]? in
        guard let value = try transaction.value(for: key.span.rawBytes, in: table) else { return nil }
        return Array(copying: value)
      }
    }
  }

  /// How many rows a table has.
  func count(_ table: Table) throws(VaultError) -> Int {
    try stored { try environment.read { try $0.entryCount(in: table) } }
  }

  /// Visits the rows of a table in key order, in pieces: no transaction lasts long, and `body` may write.
  func forEachPiece(
    _ table: Table, _ body: ([(key: [UInt8], value: [UInt8])]) throws -> Void
  ) throws {
    var last: [UInt8] = []
    while true {
      var rows: [(key: [UInt8], value: [UInt8])] = []
      try environment.read { transaction in
        var cursor = try transaction.cursor(in: table)
        var row = try cursor.seek(atOrAfter: last.span.rawBytes)
        var size = 0
        while let found = row, rows.count < 4096, size < 8 << 20 {
          let key = Array(copying: found.key)
          if key != last {
            rows.append((key, Array(copying: found.value)))
            size += found.value.byteCount
          }
          row = try cursor.next()
        }
      }
      guard let end = rows.last else { return }
      last = end.key
      try body(rows)
    }
  }
}
