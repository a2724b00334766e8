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

  func retractionTarget(_ id: EventID) throws -> RetractionTarget? {
    guard let position = try writer.position(of: id) else { return nil }
    return try writer.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      return RetractionTarget(event, isRetracted: states.history.retractions.isRetracted(position))
    }
  }
}
