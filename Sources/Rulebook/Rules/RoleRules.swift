import IncidentEvents
import Language

/// ROL-01, ROL-02, BOD-01: who may record what, and for which body. Judged of every event, signed or not.
extension Rules {
  /// - Returns: the actor, as enrolled.
  static func entitled(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws -> ActorState {
    let actor = try standing.actor(event.actor)
    let recorders = RoleTable.recorders(of: event.type)
    // ROL-01: the actor has a role that may record the type, or recorded what it is about.
    if !actor.roles.intersects(recorders), try !isAuthor(event, standing) {
      let author: PhraseValue =
        RoleTable.isOpenToAuthor(event.type) ? .word(Phrase.Findings.alsoAuthor) : ""
      found.note(
        "ROL-01",
        [
          "actor": "\(event.actor)", "type": .text(event.type.spoken), "roles": recorders.phrase,
          "author": author,
        ],
        field: "actor")
    }
    // ROL-02: the recording body is the actor's.
    if actor.isIntroduced, actor.body != event.body {
      found.note("ROL-02", ["actor": "\(event.actor)", "body": "\(event.body)"], field: "body")
    }
    return actor
  }

  /// BOD-01: a closed body records nothing, closes no second time, and takes nobody in.
  static func open(_ event: borrowing Event, _ standing: some Standing, _ found: inout Findings) throws {
    try open(event.body, "body", standing, &found)
    switch event.fact {
    case .bodyClosed where event.subject != event.body: try open(event.subject, "subject", standing, &found)
    case .actorEnrolled(let data) where data.body != event.body:
      try open(data.body, "data.body", standing, &found)
    default: break
    }
  }

  private static func open(
    _ body: Reference, _ field: String, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let closed = try standing.body(body).closed else { return }
    found.note("BOD-01", ["body": "\(body)", "date": .text(closed.date)], field: field)
  }

  private static func isAuthor(_ event: borrowing Event, _ standing: some Standing) throws -> Bool {
    guard RoleTable.isOpenToAuthor(event.type), let target = event.fact.revisionTarget else { return false }
    return try standing.revisionTarget(target)?.actor == event.actor
  }
}

extension EventType {
  /// `offence.registered`.
  var spoken: String { String("\(name)".dropFirst(4).dropLast(3)) }
}

extension Standing {
  /// Whether a submitter may know of what a body recorded: its own, what no protected body recorded, and all of it to
  /// whose role it is to read that.
  func isVisible(_ body: Reference, to actor: ActorState, of own: Reference) throws -> Bool {
    try body == own || !self.body(body).isProtected || actor.roles.intersects(RoleTable.readsProtected)
  }
}
