import EventLog
import IncidentEvents
import Projections
import Rulebook

extension LedgerWriter {
  /// Takes an accepted retraction, correction or dispute into account: forgets the states of the entities that events
  /// speak of, or spoke of, that count otherwise from now on.
  func revise(by event: borrowing Event) throws {
    guard let (kind, id, patch) = Revisions.revision(event), let target = try position(of: id) else { return }
    var revisions = states.history.revisions
    let before = kind == .dispute ? Revisions() : revisions
    // No second copy is kept while the first one changes.
    setRevisions(Revisions())
    let changed = revisions.add(
      Revisions.Revision(position: event.position, target: target, kind: kind, patch: patch))
    setRevisions(revisions)
    for position in changed {
      try entry(at: position) { entry in
        try forget(entry, at: position, before)
        try forget(entry, at: position, revisions)
      }
    }
  }

  private func setRevisions(_ revisions: Revisions) {
    states.history = EntityHistory(log: states.history.log, index: ledger.index, revisions: revisions)
  }

  /// Forgets the states of what an entry speaks of as it counts.
  private func forget(_ entry: RawSpan, at position: Int, _ revisions: Revisions) throws {
    var references: [Reference] = []
    _ = try revisions.withCounting(entry, at: position) { event in
      event.collectReferences(into: &references)
      keys.add(enrolledBy: event)
    }
    for key in references { states.forget(key) }
  }
}
