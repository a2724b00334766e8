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
      log: try history.log.prefix(position), index: history.index, revisions: history.revisions)
  }

  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    try history.fold(reference, into: State())
  }

  var ledger: LedgerState { get throws { try history.ledgerState() } }

  func revisionTarget(_ id: EventID) throws -> RevisionTarget? {
    guard let position = try history.index.position(of: id), position < history.log.size else { return nil }
    let before = try Revisions(log: history.log, index: history.index)
    return try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      return RevisionTarget(event, isRetracted: before.isRetracted(position))
    }
  }

  func outcome(of patch: [UInt8], on id: EventID) throws -> CorrectionOutcome? {
    guard let position = try history.index.position(of: id), position < history.log.size else { return nil }
    let before = try Revisions(log: history.log, index: history.index), root = before.root(of: position)
    return try history.log.entry(at: root) { entry in
      let (old, new) = before.outcome(of: patch, on: position, entry)
      return CorrectionOutcome(position: root, before: old, after: new)
    }
  }

  func standing(before position: Int) throws -> any Standing {
    try PastStanding(before: position, in: history)
  }

  /// What rules say of the event at a position, as an accepted one.
  static func findings(at position: Int, in history: EntityHistory) throws -> (
    flags: [Finding], attested: [Finding]
  ) {
    let standing = try PastStanding(before: position, in: history)
    let found = try history.event(at: position) { event in
      try Self.found(in: event, standing, history)
    }
    return found ?? ([], [])
  }

  private static func found(
    in event: borrowing Event, _ standing: PastStanding, _ history: EntityHistory
  ) throws -> (flags: [Finding], attested: [Finding]) {
    guard let recorded = event.recorded else { return ([], []) }
    var isAttested = event.fact.attested != nil
    var seen: any Standing = standing
    let corrections = event.type == .eventCorrected ? [] : history.revisions.corrections(of: event.position)
    if let last = corrections.last {
      seen = AmendedStanding(standing, try PastStanding(before: last, in: history), event)
      for place in corrections {
        if try history.log.entry(at: place, { try Event($0, at: place).fact.attested != nil }) {
          isAttested = true
        }
      }
    }
    let found = try review(event, recorded: recorded, isAttested: isAttested, standing: seen)
    return (found.irregular.filter { !$0.isProtected }, found.attested)
  }
}
