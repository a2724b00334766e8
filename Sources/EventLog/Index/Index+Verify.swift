internal import IncidentEvents

/// What comparing the index with the log has shown.
public struct IndexReport: Hashable, Sendable {
  /// How many entries were compared.
  public let size: Int
  /// What is wrong, a sentence each; the first hundred.
  public let faults: [String]
  /// Whether the index says of the log what the log says.
  public var isSound: Bool { faults.isEmpty }
}

extension Index {
  /// Compares the index's file with the log's entries, as far as both reach.
  ///
  /// Every entry is looked up by its id, and the tags of all entries are compared with all rows of the file: so a row
  /// that is wrong, missing or too many is found. Appending may go on meanwhile, flushing may not.
  /// - Throws: what reading the log or an entry's keys throws; ``LogError/Code/indexDamaged``.
  public func verify(against snapshot: LogSnapshot) throws -> IndexReport {
    var faults: [String] = []
    func note(_ fault: String) {
      if faults.count < 100 { faults.append(fault) }
    }
    let limit = min(snapshot.size, flushedSize)
    // Sums of randomly keyed hashes, the same for the same pairs in any order.
    var ids = 0, tags = 0, duplicates = 0
    var keys = EntryKeys()
    try snapshot.forEach(to: limit) { position, entry in
      keys.removeAll()
      try readKeys(entry, position, &keys)
      if try self.position(of: keys.id) == position {
        ids &+= mixed(keys.id.high, keys.id.low, position)
      } else {
        duplicates += 1
        note("entry \(position) is not found by its id \(keys.id)")
      }
      for tag in keys.tags { tags &+= mixed(tag, 0, position) }
    }
    try file?.forEach { id, position in
      if position < limit { ids &-= mixed(id.high, id.low, position) }
    } tag: { tag, positions in
      for position in positions where position < limit { tags &-= mixed(tag, 0, position) }
    } malformed: { table in
      note("a row of table \(table) is malformed")
    }
    if ids != 0, duplicates == 0 { note("table ids has rows that no entry has") }
    if tags != 0 { try locate(snapshot, limit, note) }
    return IndexReport(size: limit, faults: faults)
  }

  /// Names the entries whose tags do not lead to them.
  private func locate(_ snapshot: LogSnapshot, _ limit: Int, _ note: (String) -> Void) throws {
    note("table tags does not hold the tags of the log's entries")
    var keys = EntryKeys()
    try snapshot.forEach(to: limit) { position, entry in
      keys.removeAll()
      try readKeys(entry, position, &keys)
      for tag in keys.tags where try !positions(ofHash: tag, upTo: limit).contains(position) {
        note("entry \(position) is not found by one of its tags")
      }
    }
  }

  private func mixed(_ a: UInt64, _ b: UInt64, _ position: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(a)
    hasher.combine(b)
    hasher.combine(position)
    return hasher.finalize()
  }
}
