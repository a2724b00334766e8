public import EventLog
import IncidentEvents
import LMDB
import Rulebook
import TransparencyLog

/// Folds the log into views, from where each one stands to a fixed size.
///
/// A view's standing holds the log's root at its size: where the log has another root there (a backup was
/// restored), or the view's version is older, it is folded from nothing. Events retracted at the size aimed at are
/// passed over, and corrected ones taken as they count; entities named by an event whose fate has changed since the
/// view stood, or what it counts as, are folded anew from their own events. So a view of a log equals the view of a log
/// in which everything had been right from the start.
public struct Projection: Sendable {
  public let log: LogSnapshot
  public let index: Index
  public let revisions: Revisions

  /// Prepares to fold the first `log.size` entries.
  ///
  /// - Parameter store: where the revisions known so far are kept; nil looks for all of them.
  public init(log: LogSnapshot, index: Index, store: ViewStore? = nil) throws {
    self.log = log
    self.index = index
    // The log may have grown since the index was opened; what it lacks would be missing from the view.
    if index.size < log.size { try index.catchUp() }
    revisions = try store?.revisions(of: log, index) ?? Revisions(log: log, index: index)
  }

  /// The alive events of single entities.
  public var history: EntityHistory { EntityHistory(log: log, index: index, revisions: revisions) }

  /// The local day on which the last entry was recorded: the last that anything is known of.
  public func lastDay() throws -> Int {
    guard log.size > 0 else { return .min }
    return try log.entry(at: log.size - 1) { entry in
      let event = try Event(entry, at: log.size - 1)
      guard let recorded = event.recorded else { return event.time.dayNumber }
      return Law.zone.localTime(atMilliseconds: recorded.milliseconds).dayNumber
    }
  }

  /// Folds from nothing, in memory only.
  public func folded<V: View>(_ type: V.Type = V.self) throws -> V {
    var view = V(stored: nil)
    try fold(&view, from: 0)
    try view.settle()
    return view
  }

  /// Brings a stored view up to the size, and stores it where that may be done and there is room.
  ///
  /// The view reads its rows when they are asked for, and throws ``ViewMoved`` when another process has stored it
  /// anew by then.
  /// - Parameter rebuilding: fold from nothing even where the view stands well.
  /// - Throws: ``ViewMoved`` when another process stores the view meanwhile, or has folded more of the log; what
  ///   reading and storing throw.
  public func current<V: View>(_ type: V.Type = V.self, in store: ViewStore, rebuilding: Bool = false) throws
    -> V
  {
    let standing = try store.standing(of: V.name)
    let base = rebuilding ? nil : try usable(standing, version: V.version)
    let rows = try base.flatMap { try store.rows(of: V.name, at: $0) }
    let from = rows == nil ? 0 : base?.size ?? 0
    var view = V(stored: rows)
    if let base, rows != nil, base.size == log.size { return view }
    if from > 0 { try revise(&view, standingAt: from) }
    try fold(&view, from: from)
    try view.settle()
    guard store.isWritable else { return view }
    do {
      let new = try Self.store(view, standing, isAnew: rows == nil, of: log, in: store)
      return V(stored: try store.rows(of: V.name, at: new))
    } catch let error as LMDBError where error.code == .noSpace || error.code == .quotaExceeded {
      // A full disk keeps nobody from reading: the view in hand is right, and is folded again next time.
      return view
    }
  }

  /// Stores a folded view.
  /// - Parameters:
  ///   - standing: where it stood when the fold began.
  ///   - isAnew: whether it was folded from nothing; else its rows are changes of those stored.
  /// - Returns: where it stands now.
  /// - Throws: ``ViewMoved`` when another process has stored the view meanwhile; what storing throws.
  static func store<V: View>(
    _ view: V, _ standing: ViewStore.Standing?, isAnew: Bool, of log: LogSnapshot, in store: ViewStore
  ) throws -> ViewStore.Standing {
    let generation = isAnew ? (standing?.generation ?? 0) + 1 : standing?.generation ?? 1
    let new = ViewStore.Standing(
      version: V.version, generation: generation, size: log.size, root: try log.root())
    guard try store.store(V.name, from: standing, to: new, changes: view.changes()) else {
      throw ViewMoved()
    }
    return new
  }

  /// Brings a view that stands at an earlier size in line with what was revised since.
  private func revise<V: View>(_ view: inout V, standingAt size: Int) throws {
    let before = revisions.prefix(size)
    let changed = revisions.differences(from: before).filter { $0 < size }
    var entities: Set<Reference> = []
    var references: [Reference] = []
    for position in changed {
      try log.entry(at: position) { entry in
        for (known, counts) in [(before, false), (revisions, true)] {
          _ = try known.withCounting(entry, at: position) { event in
            try Self.revise(&view, event, counts: counts)
            event.collectReferences(into: &references)
            entities.formUnion(references)
          }
        }
      }
    }
    let history = try history.prefix(size)
    for key in entities.sorted() { try view.refold(key, from: history) }
  }

  private static func revise<V: View>(_ view: inout V, _ event: borrowing Event, counts: Bool) throws {
    try view.revise(event, counts: counts)
  }

  /// A standing this log can be folded on from; nil where it is another version's, or another log's.
  /// - Throws: ``ViewMoved`` when it is ahead of this look at the log, though not of the log.
  package func usable(_ standing: ViewStore.Standing?, version: Int) throws -> ViewStore.Standing? {
    guard let standing, standing.version == version else { return nil }
    // Ahead of this look at the log, though not of the log: another process is further on.
    if standing.size > log.size, try log.rootOfWhole(atSize: standing.size) == standing.root {
      throw ViewMoved()
    }
    guard standing.size <= log.size,
      try log.prefix(standing.size).root() == standing.root
    else { return nil }
    return standing
  }

  /// Applies the alive events from a position on, as they count.
  func fold<V: View>(_ view: inout V, from position: Int) throws {
    let types = V.types
    try fold(from: position, reading: { types.contains($0) }) { event, references in
      try view.apply(event, references: references)
    }
  }

  /// Visits the alive events from a position on, of the types wanted, each with the entities it speaks of.
  @inline(__always)
  func fold(
    from position: Int, reading isWanted: (EventType) -> Bool,
    _ body: (borrowing Event, inout [Reference]) throws -> Void
  ) throws {
    var references: [Reference] = []
    references.reserveCapacity(48)
    // Few events are revised: going by where they stand asks nothing of the others.
    var revised = revisions.touched[...]
    revised.removeFirst(revised.firstIndex { $0 >= position } ?? revised.count)
    try log.forEach(from: position, to: log.size) { position, entry in
      let isRevised = revised.first == position
      if isRevised { revised.removeFirst() }
      let type = try EventType(endOf: entry)
      guard isWanted(type) else { return }
      if isRevised {
        _ = try revisions.withCounting(entry, at: position) { event in
          event.collectReferences(into: &references)
          try body(event, &references)
        }
      } else {
        let event = try Event(entry, at: position, of: type)
        event.collectReferences(into: &references)
        try body(event, &references)
      }
    }
  }
}

extension EntityHistory {
  /// The events before a position, alive or not and counting as what all revisions say.
  func prefix(_ size: Int) throws -> EntityHistory {
    EntityHistory(log: try log.prefix(size), index: index, revisions: revisions)
  }
}
