import EventLog
import IncidentEvents
import Projections
import Rulebook

/// What rules see when an event is decided: every entity as the newest accepted events leave it.
struct NewestStanding: Standing {
  let states: DecisionStates
  let history: EntityHistory
  let lastRecorded: RecordedTime?

  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    try states.state(type, of: reference, history)
  }

  func isIntroduced(_ reference: Reference) throws -> Bool { try states.isIntroduced(reference, history) }

  func retractionTarget(_ id: EventID) throws -> RetractionTarget? {
    guard let position = try history.index.position(of: id), position < history.log.size else { return nil }
    return try history.log.entry(at: position) { entry in
      let event = try Event(entry, at: position)
      return RetractionTarget(
        type: event.type, subject: event.subject, isRetracted: history.retractions.isRetracted(position))
    }
  }
}
