import EventLog
import IncidentEvents
public import Projections
import Rulebook

/// A figure that was published, and what it has become since: for those inside.
public struct FigureRevision: Sendable, Equatable {
  public let figure: Figure
  /// What the public was told.
  public let published: ShownNumber
  /// What it was at the cutoff.
  public let then: Int
  public let now: Int
  /// The entries behind the cutoff that bear on it, in log order; none where a stock or what is due changes with the days.
  public let entries: [Int]

  public var difference: Int { now - then }
}

/// A figure that was published twice, and told both times: for everyone.
///
/// Two tables never tell numbers that differ by less than k, so that no revision does.
public struct PublicRevision: Sendable, Equatable {
  public let figure: Figure
  public let published: Int
  public let revised: Int

  public var difference: Int { revised - published }

  /// What a later table revises of an earlier one.
  public static func between(_ earlier: ShownFigures, _ later: ShownFigures) -> [PublicRevision] {
    Figure.allCases.compactMap { figure in
      guard let published = earlier[figure].number, let revised = later[figure].number, published != revised
      else { return nil }
      return PublicRevision(figure: figure, published: published, revised: revised)
    }
  }
}

extension Publications {
  /// What has changed of a table since its cutoff, with the entries it comes from.
  public func revisions(of table: PublishedTable) throws -> [FigureRevision] {
    let now = try projection.folded(StatisticsView.self)
    let figures = try now.tally().figures(of: table.year, through: projection.lastDay())
    let changed = Figure.allCases.filter { figures[$0] != table.figures[$0] }
    guard !changed.isEmpty else { return [] }
    let prefix = try Projection(log: projection.log.prefix(table.cutoff), index: projection.index)
    let then = try prefix.folded(StatisticsView.self)
    let behind = try EntriesBehind(table.cutoff, in: projection)
    return try changed.map { figure in
      FigureRevision(
        figure: figure, published: table.shown[figure], then: table.figures[figure], now: figures[figure],
        entries: try behind.bearing(on: now.changed(in: figure, of: table.year, since: then)))
    }
  }
}

/// The entries behind a size that statistics are counted from, and the entities each speaks of.
private struct EntriesBehind {
  private var entries: [(position: Int, entities: Set<Reference>)] = []
  private let history: EntityHistory

  init(_ size: Int, in projection: Projection) throws {
    history = projection.history
    var references: [Reference] = []
    var found: [(position: Int, entities: Set<Reference>)] = []
    try projection.log.forEach(from: size, to: projection.log.size) { position, entry in
      let type = try EventType(endOf: entry)
      guard type.isRevision || StatisticsView.types.contains(type) else { return }
      let event = try Event(entry, at: position)
      event.collectReferences(into: &references)
      var entities = Set(references)
      // What takes back or puts right another event bears on all that one spoke of.
      if let id = event.fact.revisionTarget, let target = try projection.index.position(of: id) {
        try projection.log.entry(at: target) {
          try Event($0, at: target).collectReferences(into: &references)
        }
        entities.formUnion(references)
      }
      found.append((position, entities))
    }
    entries = found
  }

  /// Those that bear on some entities: that speak of them, or, where none does, of what belongs to them.
  func bearing(on changed: Set<Reference>) throws -> [Int] {
    var positions = Set(entries.filter { !$0.entities.isDisjoint(with: changed) }.map(\.position))
    let spokenOf = entries.reduce(into: Set<Reference>()) { $0.formUnion($1.entities) }
    for key in changed where !spokenOf.contains(key) {
      var near: Set<Reference> = []
      try history.forEach(of: key) { event in
        var references: [Reference] = []
        event.collectReferences(into: &references)
        near.formUnion(references.filter { $0.kind != .body && $0.kind != .actor })
      }
      positions.formUnion(entries.filter { !$0.entities.isDisjoint(with: near) }.map(\.position))
    }
    return positions.sorted()
  }
}
