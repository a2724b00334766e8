import IncidentEvents
import Ledger
import Projections

/// Which events of a history are wanted, by what they say themselves; all that is asked for must hold.
struct HistoryFilter: Sendable {
  /// Entities and numbers that the event speaks of.
  var about: [Reference] = []
  var subject: Reference?
  var type: EventType?
  /// Who entered it, or had done it.
  var actor: Reference?
  /// The recording body.
  var body: Reference?
  /// When it happened, at its first and its last millisecond.
  var since: TimeArgument?
  var until: TimeArgument?
  /// What whoever reads is shown; nil: everything.
  var history: EntityHistory?

  /// Whether every event is wanted, so that none has to be read.
  var admitsAll: Bool { type == nil && needsOnlyType }

  private var needsOnlyType: Bool {
    showsAll && about.isEmpty && subject == nil && actor == nil && body == nil && since == nil && until == nil
  }

  private var showsAll: Bool { history?.concealment.isNothing ?? true }

  /// Whether the event in an entry is wanted, as it was recorded or as it counts.
  /// - Parameter references: room for the entities an event speaks of.
  func admits(_ entry: RawSpan, at position: Int, _ references: inout [Reference]) throws -> Bool {
    if let type, try EventType(endOf: entry) != type { return false }
    if needsOnlyType { return true }
    let event = try Event(entry, at: position)
    if try admits(event, &references) { return try !(history?.hides(event, &references) ?? false) }
    guard let history, let bytes = history.revisions.corrected(entry, at: position),
      try admits(Event(unsafe bytes.span.bytes, at: position), &references)
    else { return false }
    return try !history.hides(event, &references)
  }

  private func admits(_ event: borrowing Event, _ references: inout [Reference]) throws -> Bool {
    if let subject, event.subject != subject { return false }
    if let actor, event.actor != actor, event.performer != actor { return false }
    if let body, event.body != body { return false }
    let time = event.time.instant * 1000
    guard time >= since?.first ?? .min, time <= until?.last ?? .max else { return false }
    if about.isEmpty { return true }
    event.collectReferences(into: &references)
    return about.allSatisfy(references.contains)
  }
}

extension HistoryFilter {
  /// Where the wanted events can only be, by the index; nil where it does not help.
  func positions(in history: EntityHistory) throws -> [Int]? {
    let keys = about + (subject.map { [$0] } ?? [])
    guard let first = keys.first else { return nil }
    var positions = try history.candidates(of: first)
    for key in keys.dropFirst() {
      let others = Set(try history.candidates(of: key))
      positions.removeAll { !others.contains($0) }
    }
    return positions
  }
}

extension Ledger {
  /// The positions of what was recorded from one time to another: recorded times never decrease.
  /// - Parameter size: only of the first so many entries.
  func positions(
    recordedSince since: TimeArgument?, until: TimeArgument?, upTo size: Int
  ) throws -> Range<Int> {
    func count(_ milliseconds: Int64) throws -> Int {
      try min(size, self.size(at: .recorded(RecordedTime(milliseconds: milliseconds))))
    }
    let lower = try since.map { try count($0.first - 1) } ?? 0
    let upper = try until.map { try count($0.last) } ?? size
    return lower..<max(lower, upper)
  }
}
