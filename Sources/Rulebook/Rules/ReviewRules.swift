import IncidentEvents
import Language

/// REV-01, REV-02: prosecutors' reviews.
extension Rules {
  static func reviewRecorded(
    _ data: ReviewRecorded, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // REV-01: the police are not reviewed by themselves.
    if let kind = try standing.body(event.body).bodyKind, Policy.policeBodies.contains(kind) {
      found.note("REV-01", ["body": "\(event.body)"], field: "body")
    }
    // REV-02: what is reviewed is in the log, and the reviewer may know of it.
    guard let id = data.event else { return }
    if let target = try standing.revisionTarget(id),
      try standing.isVisible(target.body, to: actor, of: event.body)
    {
      return
    }
    found.note("REV-02", ["event": "\(id)"], field: "data.event")
  }
}
