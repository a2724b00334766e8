import IncidentEvents

/// Who records the acts tests are told in: enrolled before every story, at no position of it.
enum Cast {
  static let operators = (actor: Reference.of(.actor), body: Reference.of(.body))
  static let police = (actor: Reference.of(.actor, 10), body: Reference.of(.body, 2))
  static let justice = (actor: Reference.of(.actor, 11), body: Reference.of(.body, 11))
  static let centre = (actor: Reference.of(.actor, 12), body: Reference.of(.body, 12))
  static let otherCentre = (actor: Reference.of(.actor, 13), body: Reference.of(.body, 13))
  static let examiner = (actor: Reference.of(.actor, 17), body: Reference.of(.body, 17))
  static let help = (actor: Reference.of(.actor, 14), body: Reference.of(.body, 14))
  static let court = (actor: Reference.of(.actor, 15), body: Reference.of(.body, 15))
  static let correction = (actor: Reference.of(.actor, 16), body: Reference.of(.body, 16))

  /// The one whose office events of a type are.
  static func recorder(of type: String) -> (actor: Reference, body: Reference) {
    switch type {
    case "ledger.opened", "body.registered", "body.closed", "actor.enrolled", "actor.revoked",
      "policy.adopted", "rulebook.adopted", "subject-key.destroyed":
      operators
    case "case.sent-to-court", "case.returned", "case.terminated", "sentence.imposed", "sentence.in-force",
      "sentence.served", "sentence.changed", "sentence.appealed", "evidence.ruled", "review.recorded",
      "legal-hold.placed", "legal-hold.lifted", "access.restricted":
      justice
    case "crisis-centre.admitted", "crisis-centre.discharged": centre
    case "forensic-examination.concluded": examiner
    case "support.delivered", "referral.answered", "family.identified", "family.closed": help
    case "special-requirements.imposed", "correction.ordered", "preventive-measure.applied",
      "preventive-measure.changed", "preventive-measure.lifted":
      court
    case "correction.attended", "correction.completed", "correction.dropped": correction
    default: police
    }
  }

  /// What registers and enrols them.
  static let acts: [Act] = [
    body(justice.body, "prosecutor"), body(centre.body, "crisis-centre", isProtected: true),
    body(otherCentre.body, "crisis-centre", isProtected: true), body(help.body, "ngo"),
    body(examiner.body, "health"), body(court.body, "court"),
    body(correction.body, "correction-centre"),
    enrolled(
      police,
      ["duty-officer", "inspector", "dv-unit", "investigator", "custodian", "armoury", "supervisor"]),
    enrolled(justice, ["prosecutor", "court-clerk"]), enrolled(centre, ["centre-worker"]),
    enrolled(examiner, ["forensic-examiner"]), enrolled(court, ["court-clerk"]),
    enrolled(correction, ["centre-worker"]),
    enrolled(otherCentre, ["centre-worker"]), enrolled(help, ["ngo-worker", "social-service"]),
  ]

  private static func body(_ body: Reference, _ kind: String, isProtected: Bool = false) -> Act {
    Act("body.registered", body, ["kind": .string(kind), "protected": .truth(isProtected)])
  }

  private static func enrolled(_ one: (actor: Reference, body: Reference), _ roles: [JSONText]) -> Act {
    Act("actor.enrolled", one.actor, ["body": .string("\(one.body)"), "roles": .array(roles)])
  }
}
