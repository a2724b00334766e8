import EventLog
import IncidentEvents
import Projections
import Rulebook

/// What rules see when an event is decided: every entity as the newest accepted events leave it.
struct NewestStanding: Standing {
  let states: DecisionStates
  let writer: LedgerWriter
  let lastRecorded: RecordedTime?

  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    try states.state(type, of: reference)
  }

  func isIntroduced(_ reference: Reference) throws -> Bool { try states.isIntroduced(reference) }

  var ledger: LedgerState { states.ledger }

  func actor(_ reference: Reference) throws -> ActorState { try states.actor(reference) }

  func body(_ reference: Reference) throws -> BodyState { try states.body(reference) }

  func introducers(of person: Reference) throws -> [Reference] { try states.introducers(of: person) }

  func revisionTarget(_ id: EventID) throws -> RevisionTarget? {
    guard let position = try writer.position(of: id) else { return nil }
    return try writer.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      return RevisionTarget(event, isRetracted: states.history.revisions.isRetracted(position))
    }
  }

  func outcome(of patch: [UInt8], on id: EventID) throws -> CorrectionOutcome? {
    guard let position = try writer.position(of: id) else { return nil }
    let revisions = states.history.revisions, root = revisions.root(of: position)
    return try writer.entry(at: root) { entry in
      let (before, after) = revisions.outcome(of: patch, on: position, entry)
      return CorrectionOutcome(position: root, before: before, after: after)
    }
  }

  /// What has been accepted and is not yet durable is committed first, where it stands before the position.
  func standing(before position: Int) throws -> any Standing {
    if position > states.history.log.size { try states.makeFindable() }
    let standing = RunningStanding(states.history)
    standing.advance(to: position)
    return standing
  }
}

extension NewestStanding: SigningStanding {
  func holders(ofKeyID id: UInt32) throws -> [Reference] { try writer.holders(ofKeyID: id) }
}
