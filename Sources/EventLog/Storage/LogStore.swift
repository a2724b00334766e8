internal import LMDB

/// Where a log's record lies: the small seam between the log and its storage.
///
/// What is stored is immutable but for the tail, the head and the last tile of each level, which becomes
/// wider. So a reader needs no transaction over several calls: it fixes a size, and whatever stood in the
/// tail then stands in the tail or in a bundle ever after. One `commit` writes new objects and moves the head,
/// all or nothing, and only if the head is still the expected one.
///
/// Spans handed to closures are the stored bytes themselves and end with the closure. Calls are per bundle
/// or larger, so that going through this seam costs nothing per entry.
package protocol LogStore: AnyObject, Sendable {
  /// What to call the store in messages: a path.
  var name: String { get }

  /// Calls `body` once with the head row, nil when there is none.
  func head(_ body: (RawSpan?) throws -> Void) throws

  /// Calls `body` for each bundle of a run, in order, nil for one that is not there. One consistent look.
  func bundles(_ numbers: Range<Int>, _ body: (Int, RawSpan?) throws -> Void) throws

  /// Calls `body` for each wanted object with its place in `wanted`, nil for one that is not there. One
  /// consistent look.
  func objects(_ wanted: [LogObject], _ body: (Int, RawSpan?) throws -> Void) throws

  /// Calls `body` for each position of the tail rows asked for, nil for one that is not there. One
  /// consistent look.
  func tail(_ positions: Range<Int>, _ body: (Int, RawSpan?) throws -> Void) throws

  /// Calls `body` for up to `limit` rows of a table in key order, beginning after the key `after`.
  func rows(
    _ table: LogTable, after key: [UInt8]?, limit: Int,
    _ body: (_ key: RawSpan, _ value: RawSpan) throws -> Void
  ) throws

  /// Writes a change and moves the head, all or nothing; durable when it returns.
  ///
  /// - Throws: ``LogError`` `headMoved` when the head is not the expected one; nothing is changed then. After
  ///   any other error it is not known whether the change is in the store.
  func commit(_ change: LogChange) throws

  /// Stores released checkpoints with their sizes, over earlier forms of them, in one commit.
  func putReleased(_ notes: [(size: Int, note: [UInt8])]) throws

  /// Stores time stamps over released checkpoints, under their keys, in one commit.
  func putTimeStamps(_ stamps: [(key: [UInt8], value: [UInt8])]) throws
}

/// An object of the record: what it holds stays, though the last tile of a level becomes wider.
package enum LogObject: Hashable, Sendable {
  /// 256 entries with their leaf hashes.
  case bundle(Int)
  /// A hash tile of level 1 or above, as wide as it is.
  case tile(TileKey)
}

/// A table of the record.
package enum LogTable: String, CaseIterable, Sendable {
  /// Bundle number → 256 leaf hashes ‖ 256 × (u16be length ‖ entry).
  case bundles
  /// Position → leaf hash ‖ u16be length ‖ entry.
  case tail
  /// Level ‖ index → 256 hashes, or as many as the last tile of its level has.
  case tiles
  /// `head` → ``Head`` in its stored form.
  case head
  /// Size → a released checkpoint: a signed note. Size ‖ number → a time stamp over it.
  case checkpoints
}
