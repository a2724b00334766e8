import EventLog
import IncidentEvents
import Ledger
import Projections

extension EntityHistory {
  /// Calls `body` for the alive events, as they count, of a type that is found by a tag of its own, in log order, those that may be
  /// shown.
  func forEach(tagged tag: String, _ type: EventType, _ body: (borrowing Event) throws -> Void) throws {
    for position in try candidates(tagged: tag) {
      _ = try event(at: position) { event in
        // Others share the tag's hash.
        if event.type == type { try body(event) }
      }
    }
  }
}
