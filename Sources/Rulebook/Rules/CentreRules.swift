import IncidentEvents
import Language

/// RFL-01, CTR-01, CTR-02: referrals and stays in crisis centres.
extension Rules {
  static func referralAnswered(
    _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // RFL-01: one final answer; what a protected body answered, others are not told.
    let referral = try standing.state(ReferralState.self, of: event.subject)
    for (answer, body) in zip(referral.answers, referral.answeredBy) {
      guard try standing.isVisible(body, to: actor, of: event.body) else { continue }
      return found.note("RFL-01", ["answer": .word(answer.phrase)], field: "subject")
    }
  }

  static func crisisCentreAdmitted(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CTR-01: one stay at a time.
    if try standing.state(PersonState.self, of: event.subject).centre != nil {
      found.note("CTR-01", field: "subject")
    }
  }

  static func crisisCentreDischarged(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CTR-02: a stay that ends has begun.
    if try standing.state(PersonState.self, of: event.subject).centre == nil {
      found.note("CTR-02", field: "subject")
    }
  }
}
