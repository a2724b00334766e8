import EventLog
import IncidentEvents
public import Projections
import Rulebook

/// What a ledger has published, computed anew and compared with the digests on record.
public struct Publications: Sendable {
  /// Every event, in log order: tables and briefings.
  public let events: [PublishedEvent]
  let projection: Projection
  /// What was counted at sizes that were asked for.
  private var counted: [Int: (tally: Tally, lastDay: Int)] = [:]

  /// Reads which there are.
  /// - Parameter projection: of the log up to the size that is looked at.
  /// - Throws: ``PublicationError``; what reading the log throws.
  public init(in projection: Projection) throws {
    self.projection = projection
    events = try PublishedEvent.all(in: projection.history)
  }

  /// The events of a year.
  public func events(of year: Int) -> [PublishedEvent] { events.filter { $0.year == year } }

  /// The last table of a year, as it stands in the log.
  public func lastTable(of year: Int) -> PublishedEvent? {
    events.last { event in
      if case .table = event.content { return event.year == year }
      return false
    }
  }

  /// A year's tables in log order, each as the public was given it.
  ///
  /// - Throws: ``PublicationError/Code/differs`` for one whose digest is not the one on record; what reading throws.
  public mutating func tables(of year: Int) throws -> [PublishedTable] {
    try tables(of: year, before: .max).tables
  }

  /// A table of a year that might be published.
  ///
  /// All tables of a year have one k: what was told under a small one can not be withheld under a large one, and would give
  /// back what is withheld beside it.
  /// - Parameters:
  ///   - cutoff: how many entries it counts.
  ///   - k: nil for that of the year's earlier tables, or the usual one.
  public mutating func draft(of year: Int, cutoff: Int, under asked: SmallNumber? = nil) throws
    -> PublicationDraft
  {
    let former = lastTable(of: year)?.k
    if let asked, let former, asked != former {
      throw PublicationError(
        code: .otherK,
        description:
          "the tables of \(year) withhold numbers under \(former.rawValue), and all tables of a year have one k: what "
          + "was told under one would give back what is withheld under another. Leave out --k \(asked.rawValue)"
      )
    }
    let k = asked ?? former ?? .usual
    let earlier = try tables(of: year, before: .max).earlier
    let (figures, lastDay) = try figures(of: year, at: cutoff)
    let shown = DisclosureControl(figures, through: lastDay, under: k, earlier: earlier).shown
    return PublicationDraft(
      year: year, cutoff: cutoff, k: k, rulebook: try rulebook(at: cutoff),
      digest: shown.tableDigest(under: k), shown: shown, figures: figures)
  }

  /// A year's figures as they stood at a size, and the last local day that anything was known of.
  public mutating func figures(of year: Int, at size: Int) throws -> (YearlyFigures, lastDay: Int) {
    let (tally, lastDay) = try counted[size] ?? count(size)
    return (tally.figures(of: year, through: lastDay), lastDay)
  }

  private mutating func count(_ size: Int) throws -> (Tally, lastDay: Int) {
    let then = try Projection(log: projection.log.prefix(size), index: projection.index)
    let found = (try then.folded(StatisticsView.self).tally(), lastDay: try then.lastDay())
    counted[size] = found
    return found
  }

  private mutating func tables(
    of year: Int, before position: Int
  ) throws -> (tables: [PublishedTable], earlier: [EarlierFigures]) {
    var tables: [PublishedTable] = [], earlier: [EarlierFigures] = []
    for event in events where event.year == year && event.position < position {
      switch event.content {
      case .briefing(let briefing): earlier.append(.briefing(briefing.figures))
      case .table(let edition):
        let table = try publication(event, edition, earlier)
        tables.append(table)
        earlier.append(.table(table.shown))
      }
    }
    return (tables, earlier)
  }

  private mutating func publication(
    _ event: PublishedEvent, _ edition: PublishedEvent.Edition, _ earlier: [EarlierFigures]
  ) throws -> PublishedTable {
    let (figures, lastDay) = try figures(of: event.year, at: edition.cutoff)
    let shown = DisclosureControl(figures, through: lastDay, under: edition.k, earlier: earlier).shown
    let digest = shown.tableDigest(under: edition.k), rulebook = try rulebook(at: edition.cutoff)
    guard digest == edition.table, rulebook == edition.rulebook else {
      let (name, found, recorded) =
        digest == edition.table ? ("rulebook", rulebook, edition.rulebook) : ("table", digest, edition.table)
      throw PublicationError(
        code: .differs,
        description:
          "the statistics of \(event.year) published at position \(event.position) do not come out the same: the "
          + "\(name) of the first \(edition.cutoff) entries has the digest \(found), and on record is \(recorded). "
          + "The log or this program is not the one they were published from; check the log with kua verify")
    }
    return PublishedTable(
      position: event.position, event: event.id, time: event.time, year: event.year, cutoff: edition.cutoff,
      k: edition.k, rulebook: rulebook, digest: digest, shown: shown, figures: figures, lastDay: lastDay)
  }

  private func rulebook(at size: Int) throws -> String {
    try projection.history.ledgerState().rulebook(at: size).digest
  }
}

/// A year's table that is not published yet.
public struct PublicationDraft: Sendable, Equatable {
  public let year: Int
  public let cutoff: Int
  public let k: SmallNumber
  /// SHA-256 of the edition of the rulebook in force at the cutoff.
  public let rulebook: String
  /// SHA-256 of the canonical table.
  public let digest: String
  public let shown: ShownFigures
  /// Every number at the cutoff.
  public let figures: YearlyFigures

  /// Whether nothing at all is counted of the year.
  public var knowsNothing: Bool { figures.totals.allSatisfy { $0 == 0 } }
}

extension PublishedEvent {
  /// The k of a table.
  var k: SmallNumber? {
    guard case .table(let edition) = content else { return nil }
    return edition.k
  }

  /// Whether it published the very table of a draft.
  public func tells(_ draft: PublicationDraft) -> Bool {
    guard case .table(let edition) = content else { return false }
    return year == draft.year && edition.k == draft.k && edition.table == draft.digest
  }
}
