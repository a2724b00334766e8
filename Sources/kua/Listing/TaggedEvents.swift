import EventLog
import IncidentEvents
import Ledger
import Projections

extension EntityHistory {
  /// Calls `body` for the alive events of a type that is found by a tag of its own, in log order, those that may be
  /// shown.
  func forEach(tagged tag: String, _ type: EventType, _ body: (borrowing Event) throws -> Void) throws {
    for position in try candidates(tagged: tag) where !retractions.isRetracted(position) {
      try log.entry(at: position) { entry in
        // Others share the tag's hash.
        guard try EventType(endOf: entry) == type else { return }
        try body(Event(entry, at: position))
      }
    }
  }
}
