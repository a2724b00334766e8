import EventLog
import IncidentEvents
public import Rulebook

extension EntityHistory {
  /// Where the events stand that say what the ledger is, in log order: entry 0, continuations, adopted policies
  /// and rulebooks.
  public func ledgerPositions() throws -> [Int] {
    guard log.size > 0 else { return [] }
    var positions: Set<Int> = [0]
    for tag in [Event.continuationsTag, Event.policiesTag, Event.rulebooksTag] {
      let text = Array(tag.utf8)
      positions.formUnion(try index.positions(ofTag: unsafe text.span.bytes, upTo: log.size))
    }
    return positions.sorted()
  }

  /// What the ledger says of itself.
  public func ledgerState() throws -> LedgerState {
    var state = LedgerState()
    for position in try ledgerPositions() { try apply(position, to: &state) }
    return state
  }

  /// Folds the event at a position, if it is one that says what the ledger is.
  package func apply(_ position: Int, to state: inout LedgerState) throws {
    try log.entry(at: position) { entry in
      guard try LedgerState.reads(EventType(endOf: entry)) else { return }
      try state.apply(Event(entry, at: position))
    }
  }
}
