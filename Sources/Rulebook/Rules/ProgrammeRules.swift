import IncidentEvents
import Language

/// PRG-01 to PRG-06: correction programmes.
extension Rules {
  static func correctionOrdered(
    _ data: CorrectionOrdered, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // PRG-01: of one that a court orders the court act is named.
    if data.basis == .court, data.act == nil { found.note("PRG-01", field: "data.act") }
    // PRG-06: none is under way there, as far as the submitter may know.
    let person = try standing.state(PersonState.self, of: event.subject)
    guard let other = person.prevention.programme(at: data.centre),
      try standing.isVisible(other.body, to: actor, of: event.body)
    else { return }
    found.note("PRG-06", ["ordered": .text(other.ordered.date)], field: "data.centre")
  }

  static func correctionAttended(
    _ data: CorrectionAttended, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let programme = try programme(event, standing, &found) else { return }
    // PRG-03: no more sessions than planned.
    if data.session > programme.planned {
      found.note(
        "PRG-03", ["session": .number(data.session), "planned": .number(programme.planned)],
        field: "data.session")
    }
    // PRG-05: each is attended once.
    if programme.sessions.contains(data.session) {
      found.note("PRG-05", ["session": .number(data.session)], field: "data.session")
    }
  }

  static func correctionCompleted(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let programme = try programme(event, standing, &found) else { return }
    // PRG-04: all that were planned were attended.
    if programme.sessions.count < programme.planned {
      found.note(
        "PRG-04", ["attended": .number(programme.sessions.count), "planned": .number(programme.planned)],
        field: "subject")
    }
  }

  static func correctionDropped(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    _ = try programme(event, standing, &found)
  }

  /// PRG-02: the person has a programme under way at the centre that records.
  private static func programme(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws -> Programme? {
    let person = try standing.state(PersonState.self, of: event.subject)
    let programme = person.prevention.programme(at: event.body)
    if programme == nil { found.note("PRG-02", ["body": "\(event.body)"], field: "subject") }
    return programme
  }
}
