import IncidentEvents
import Ledger
import Projections

extension EntityHistory {
  /// Calls `body` for the alive events of a type that is found by a tag of its own, in log order.
  func forEach(tagged tag: String, _ type: EventType, _ body: (borrowing Event) throws -> Void) throws {
    let text = Array(tag.utf8)
    for position in try index.positions(ofTag: unsafe text.span.bytes, upTo: log.size)
    where !retractions.isRetracted(position) {
      try log.entry(at: position) { entry in
        // Others share the tag's hash.
        guard try EventType(endOf: entry) == type else { return }
        try body(Event(entry, at: position))
      }
    }
  }
}
