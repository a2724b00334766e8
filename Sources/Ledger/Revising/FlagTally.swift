import EventLog
import IncidentEvents
import LMDB
public import Projections
import Rulebook

/// How many flags rules find in recorded events, by rule and the month of the act.
///
/// A flag is what is irregular about an event over what counts today, as ``Timeline/Line/flags`` shows it: protected ones
/// are left out. Every decision is made again for it, which takes seconds for a city's year; so it is kept among the
/// views, and what was recorded since is added. A revision can change every decision behind it: then all are made again.
struct FlagTally {
  /// Its name among the views.
  static let name = "flags"
  /// The flags of one rule in one month.
  private struct Cell: Hashable {
    let year: Int
    let month: Int
    let code: String
  }

  private var counts: [Cell: Int] = [:]

  init() {}

  /// The flags of a year.
  func flags(of year: Int) -> YearFlags {
    var flags = YearFlags(year: year)
    for (cell, count) in counts where cell.year == year {
      flags.add(count, code: cell.code, month: cell.month)
    }
    return flags
  }

  /// Adds the flags of the events from a position on.
  mutating func add(from position: Int, of history: EntityHistory) throws {
    var standing = RunningStanding(history)
    try history.log.forEach(from: position, to: history.log.size) { position, entry in
      // What is folded is let go of now and then: of a log of many years, memory would not hold it all.
      if position.isMultiple(of: 1 << 18) { standing = RunningStanding(history) }
      standing.advance(to: position)
      _ = try history.revisions.withCounting(entry, at: position) { event in
        for finding in try history.review(event, over: standing).irregular where !finding.isProtected {
          let cell = Cell(
            year: Int(event.time.year), month: Int(event.time.month), code: finding.code.text)
          counts[cell, default: 0] += 1
        }
      }
    }
  }
}

// MARK: Storing

extension FlagTally {
  /// Tells what other rules found, or rows of another form, from its own.
  static var version: Int {
    RulebookEdition.all.reduce(1) { $0 ^ (Int($1.digest.prefix(15), radix: 16) ?? 0) }
  }

  /// Reads stored rows.
  init(_ rows: StoredRows) throws {
    try rows.forEach { key, value in
      var reader = StateReader(key), number = StateReader(value)
      let year = try reader.short(), month = Int(try reader.byte())
      let count = Int(try number.integer())
      // What a damaged row adds up to must not stop the program.
      guard 1...12 ~= month, 1...Int(Int32.max) ~= count else { throw StateDamage() }
      var code: [UInt8] = []
      while !reader.atEnd { code.append(try reader.byte()) }
      counts[Cell(year: year, month: month, code: String(decoding: code, as: UTF8.self))] =
        count
      return true
    }
  }

  /// Its rows; `before`, what they are stored over.
  func changes(from before: FlagTally) -> [(key: [UInt8], value: [UInt8]?)] {
    counts.filter { before.counts[$0.key] != $0.value }.map { cell, count in
      var key = StateWriter(), value = StateWriter()
      key.short(cell.year)
      key.byte(UInt8(cell.month))
      value.integer(count)
      return (key.bytes + Array(cell.code.utf8), value.bytes)
    }
  }
}

extension Ledger {
  /// How many flags rules find in the acts of a year.
  ///
  /// - Parameter store: where they are kept, for the newest log; nil makes every decision again.
  /// - Throws: ``ViewMoved`` when another process has stored more of the log's flags meanwhile; what reading and storing
  ///   throw.
  public func flags(of year: Int, in projection: Projection, store: ViewStore?) throws -> YearFlags {
    try flagTally(in: projection, store: store).flags(of: year)
  }

  /// Makes the decisions of the newest log again, and stores the flags they find in the place of those that stand there.
  public func rebuildFlags(in store: ViewStore) throws {
    for _ in 0..<8 {
      do {
        _ = try flagTally(in: projection(), store: store, rebuilding: true)
        return
      } catch is ViewMoved {
        continue
      }
    }
    throw ViewMoved()
  }

  private func flagTally(
    in projection: Projection, store: ViewStore?, rebuilding: Bool = false
  ) throws -> FlagTally {
    let log = projection.log, history = projection.history
    guard let store else {
      var tally = FlagTally()
      try tally.add(from: 0, of: history)
      return tally
    }
    let standing = try store.standing(of: FlagTally.name)
    var before = FlagTally(), from = 0
    if !rebuilding, let usable = try projection.usable(standing, version: FlagTally.version),
      !projection.isRevised(since: usable.size), let rows = try store.rows(of: FlagTally.name, at: usable)
    {
      before = try FlagTally(rows)
      if usable.size == log.size { return before }
      from = usable.size
    }
    var tally = before
    try tally.add(from: from, of: history)
    guard store.isWritable else { return tally }
    let generation = (standing?.generation ?? 0) + (from == 0 ? 1 : 0)
    let new = ViewStore.Standing(
      version: FlagTally.version, generation: generation, size: log.size, root: try log.root())
    do {
      guard try store.store(FlagTally.name, from: standing, to: new, changes: tally.changes(from: before))
      else { throw ViewMoved() }
    } catch let error as LMDBError where error.code == .noSpace || error.code == .quotaExceeded {
      // A full disk keeps nobody from reading: the flags in hand are right, and are looked for again next time.
    }
    return tally
  }
}

extension Projection {
  /// Whether any of the first events counts as something else since, or no longer: decisions that rest on it are others.
  fileprivate func isRevised(since size: Int) -> Bool {
    revisions.differences(from: revisions.prefix(size)).contains { $0 < size }
  }
}
