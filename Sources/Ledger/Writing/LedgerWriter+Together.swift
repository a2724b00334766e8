import EventLog
public import IncidentEvents
public import Rulebook

extension LedgerWriter {
  /// Decides submissions that belong together, as the events of one row of a register: they are accepted all, or none.
  ///
  /// - Parameter lines: each one JSON object. One that takes back or corrects other events can only be the last.
  /// - Returns: an answer for each line up to the first that is refused; where one is, nothing of the others is kept
  ///   that was not recorded before.
  public func submit(together lines: [[UInt8]]) throws -> [Receipt] {
    try states.beginTrial()
    let before = Accepted(
      entries: batch.count, sealed: vaultBatch.sealed.count, persons: vaultBatch.persons.count,
      recorded: lastRecorded)
    var receipts: [Receipt] = []
    do {
      for line in lines {
        receipts.append(try submit(line.span))
        if case .refused = receipts[receipts.count - 1] {
          try takeBack(to: before)
          return receipts
        }
      }
    } catch {
      try takeBack(to: before)
      throw error
    }
    states.endTrial(keeping: true)
    return receipts
  }

  /// How much had been accepted at some point and is not yet durable.
  private struct Accepted {
    let entries: Int, sealed: Int, persons: Int
    let recorded: RecordedTime?
  }

  /// Takes back what was accepted since.
  private func takeBack(to before: Accepted) throws {
    states.endTrial(keeping: false)
    while batch.count > before.entries {
      let last = try Event(batch.entry(batch.count - 1), at: head.size + batch.count - 1).id
      pending[last] = nil
      batch.removeLast()
    }
    vaultBatch.sealed.removeLast(max(0, vaultBatch.sealed.count - before.sealed))
    vaultBatch.persons.removeLast(max(0, vaultBatch.persons.count - before.persons))
    lastRecorded = before.recorded
  }

  /// What is known of an entity, by everything accepted so far.
  public func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    try states.state(type, of: reference)
  }

  /// Whether an event has introduced an entity, by everything accepted so far.
  public func isIntroduced(_ reference: Reference) throws -> Bool { try states.isIntroduced(reference) }

  /// Whether an event with an id is recorded or accepted.
  public func isRecorded(_ id: EventID) throws -> Bool { try position(of: id) != nil }
}
