import IncidentEvents
import Language

/// RFL-01 to RFL-05: referrals and their answers.
extension Rules {
  static func referralMade(
    _ data: ReferralMade, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    switch try basis(ofReferring: data.person, at: event.time, event.body, actor, standing) {
    case .holds: break
    // RFL-02: it rests on consent, or on its ground.
    case .none: found.note("RFL-02", ["person": "\(data.person)"], field: "data.person")
    // RFL-03: the consent has not ended.
    case .ended(let end):
      found.note("RFL-03", ["person": "\(data.person)", "end": "\(end)"], field: "data.person")
    }
  }

  static func referralAnswered(
    _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let referral = try standing.state(ReferralState.self, of: event.subject)
    try agreed(referral, event, standing, &found)
    try received(referral, event, actor, standing, &found)
    // RFL-01: one final answer; what a protected body answered, others are not told.
    for (answer, body) in zip(referral.answers, referral.answeredBy) {
      guard try standing.isVisible(body, to: actor, of: event.body) else { continue }
      return found.note("RFL-01", ["answer": .word(answer.phrase)], field: "subject")
    }
  }

  /// RFL-04: whoever the police refer to has agreed to give the service. Which body it is shows in its answer: the
  /// referral keeps it secret.
  private static func agreed(
    _ referral: ReferralState, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let made = referral.made, let body = referral.body, let service = referral.service,
      body != event.body, try standing.body(body).bodyKind == .police,
      try !standing.body(event.body).hasAgreed(to: service, on: made)
    else { return }
    found.note(
      "RFL-04", ["body": "\(event.body)", "service": .word(service.phrase), "date": .text(made.date)],
      field: "body")
  }

  /// RFL-05: the consent it rests on names bodies of the kind. Asked of what the body that made the referral knows;
  /// that there is none, RFL-02 has said then.
  private static func received(
    _ referral: ReferralState, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    guard let made = referral.made, let body = referral.body, let person = referral.person,
      body != event.body, let kind = try standing.body(event.body).bodyKind
    else { return }
    var isGiven = false
    for consent in try standing.consents(of: person, knownTo: actor, of: body)
    where consent.scope.contains(.referral) && consent.isInForce(on: made) {
      if consent.recipients.contains(kind) { return }
      isGiven = true
    }
    if isGiven { found.note("RFL-05", ["kind": .word(kind.phrase)], field: "body") }
  }
}
