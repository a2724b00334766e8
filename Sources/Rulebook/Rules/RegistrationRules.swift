import IncidentEvents
import Language

/// REG-01 to REG-03: the preventive register.
extension Rules {
  static func preventiveRegistrationOpened(
    _ data: PreventiveRegistrationOpened, _ event: borrowing Event, _ actor: ActorState,
    _ standing: some Standing, _ found: inout Findings
  ) throws {
    // REG-01: nobody is on it twice.
    if let open = try standing.state(PersonState.self, of: event.subject).prevention.registration {
      found.note("REG-01", ["opened": .text(open.opened.date)], field: "subject")
    }
    // REG-03: what it rests on is in the log, and the submitter may know of it.
    guard let basis = data.basis else { return }
    if let target = try standing.revisionTarget(basis),
      try standing.isVisible(target.body, to: actor, of: event.body)
    {
      return
    }
    found.note("REG-03", ["basis": "\(basis)"], field: "data.basis")
  }

  static func preventiveRegistrationClosed(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // REG-02: who leaves it is on it.
    if try standing.state(PersonState.self, of: event.subject).prevention.registration == nil {
      found.note("REG-02", field: "subject")
    }
  }
}
