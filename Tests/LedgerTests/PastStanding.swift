import EventLog
import IncidentEvents
import Projections
import Rulebook

/// What rules see of the log before one position, folded from nothing each time: the slow reference for decisions
/// made again.
struct PastStanding: Standing {
  private let history: EntityHistory
  let lastRecorded: RecordedTime? = nil

  /// The events before `position`, of those `history` reaches.
  init(before position: Int, in history: EntityHistory) throws {
    self.history = EntityHistory(
      log: try history.log.prefix(position), index: history.index, retractions: history.retractions)
  }

  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    try history.fold(reference, into: State())
  }

  var ledger: LedgerState { get throws { try history.ledgerState() } }

  func retractionTarget(_ id: EventID) throws -> RetractionTarget? {
    guard let position = try history.index.position(of: id), position < history.log.size else { return nil }
    let before = try Retractions(log: history.log, index: history.index)
    return try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      return RetractionTarget(event, isRetracted: before.isRetracted(position))
    }
  }

  /// What rules say of the event at a position, as an accepted one.
  static func findings(at position: Int, in history: EntityHistory) throws -> (
    flags: [Finding], attested: [Finding]
  ) {
    guard !history.retractions.isRetracted(position) else { return ([], []) }
    let standing = try PastStanding(before: position, in: history)
    return try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      guard let recorded = event.recorded,
        case .accepted(let flags, let attested) = try decide(event, recorded: recorded, standing: standing)
      else { return ([], []) }
      return (flags.filter { !$0.isProtected }, attested)
    }
  }
}
