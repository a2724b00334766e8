import IncidentEvents

// The acts of protection, prevention and help; like the others each is right as it stands when what it speaks of is
// given.
extension Act {
  // MARK: Orders

  /// A protective order `n`: it binds person 1 and protects person 2.
  static func order(_ n: UInt64 = 1, days: Int = 30) -> Act {
    Act(
      "protective-order.issued", .of(.order, n),
      [
        "bans": ["violence", "contact"], "days": .number(days), "person": .person(1),
        "protectedPersons": [.person(2)],
      ]
    ).at("2024-07-02T09:00:00+05:00")
  }
  static let orderServed = Act("protective-order.served", .of(.order), ["method": "in-person"])
    .at("2024-07-02T11:00:00+05:00")
  static let signatureRefused = Act(
    "protective-order.refused-signature", .of(.order), ["witnesses": 2]
  ).at("2024-07-02T11:00:00+05:00")
  static let extended = Act("protective-order.extended", .of(.order), ["days": 10])
    .at("2024-07-20T10:00:00+05:00")
  static func orderRevoked(_ reason: String = "court-act") -> Act {
    Act("protective-order.revoked", .of(.order), ["reason": .string(reason)]).at("2024-07-15T10:00:00+05:00")
  }
  static func violated(_ ban: String = "contact") -> Act {
    Act("protective-order.violated", .of(.order), ["ban": .string(ban)]).at("2024-07-10T10:00:00+05:00")
  }
  /// Special requirements to person 1, by a court.
  static func requirements(months: Int = 3, reports: Int = 2, bans: JSONText = ["alcohol"]) -> Act {
    Act(
      "special-requirements.imposed", .of(.order, 5),
      [
        "act": "7119-24/88", "bans": bans, "months": .number(months), "person": .person(1),
        "protectedPersons": [.person(2)], "reportsPerMonth": .number(reports),
      ]
    ).at("2024-07-02T09:00:00+05:00")
  }
  static let breached = Act(
    "special-requirements.breached", .of(.order, 5), ["ban": "alcohol", "kind": "ban"]
  ).at("2024-08-01T10:00:00+05:00")
  static func requirementsEnded(_ reason: String = "term-ended") -> Act {
    Act("special-requirements.ended", .of(.order, 5), ["reason": .string(reason)])
      .at("2024-10-02T10:00:00+05:00")
  }

  // MARK: Prevention

  static func warned(days: Int = 30, at time: String = "2026-04-02T10:00:00+05:00") -> Act {
    Act("official-warning.issued", .of(.person), ["days": .number(days)]).at(time)
  }
  static func detained(
    _ basis: String = "administrative", from: String = "2024-07-02T01:00:00+05:00", to: String? = nil
  ) -> Act {
    let act = Act("person.detained", .of(.person), ["basis": .string(basis), "from": .string(from)]).at(from)
    return to.map { act.saying(["to": .string($0)]) } ?? act
  }
  static let released = Act("person.released", .of(.person), ["reason": "term-ended"])
    .at("2024-07-02T20:00:00+05:00")
  static let putOnRegister = Act(
    "preventive-registration.opened", .of(.person), ["category": "domestic-offender"])
  static let takenOffRegister = Act(
    "preventive-registration.closed", .of(.person), ["reason": "corrected"]
  ).at("2024-12-03T10:00:00+05:00")
  static func measure(_ type: String, _ more: [String: JSONText] = [:]) -> Act {
    Act("preventive-measure.\(type)", .of(.person), ["case": .string("\(Reference.of(.case))")])
      .saying(more)
  }
  static let measureApplied = measure("applied", ["kind": "no-approach"])
  static let measureChanged = measure("changed", ["kind": "house-arrest"]).at("2024-07-20T10:00:00+05:00")
  static let measureLifted = measure("lifted", ["reason": "court-act"]).at("2024-08-20T10:00:00+05:00")
  static func programme(sessions: Int = 2) -> Act {
    Act(
      "correction.ordered", .of(.person),
      [
        "act": "7119-24/90", "basis": "court", "centre": .string("\(Cast.correction.body)"),
        "sessions": .number(sessions),
      ])
  }
  static func session(_ n: Int) -> Act {
    Act("correction.attended", .of(.person), ["session": .number(n)]).at("2024-07-20T10:00:00+05:00")
  }
  static let programmeCompleted = Act("correction.completed", .of(.person)).at("2024-09-20T10:00:00+05:00")
  static let programmeDropped = Act("correction.dropped", .of(.person), ["reason": "refused"])
    .at("2024-09-20T10:00:00+05:00")

  // MARK: Help

  static func consent(
    _ n: UInt64 = 2, ground: String = "consent", recipients: JSONText = ["ngo"],
    scope: JSONText = ["referral"]
  ) -> Act {
    Act(
      "consent.given", .of(.person, n),
      ["ground": .string(ground), "recipients": recipients, "scope": scope]
    ).at("2024-07-02T10:00:00+05:00")
  }
  static func consentWithdrawn(_ position: Int) -> Act {
    Act("consent.withdrawn", .of(.person, 2), ["consent": .string(Act.id(position))])
      .at("2024-07-02T18:00:00+05:00")
  }
  static func agreement(_ services: JSONText = ["legal"], from: String = "2024-01-01T00:00:00+06:00") -> Act {
    Act("agreement.signed", Cast.help.body, ["services": services, "validFrom": .string(from)])
      .at("2024-01-20T10:00:00+06:00")
  }
  static let agreementEnded = Act("agreement.ended", Cast.help.body, ["reason": "terminated"])
    .at("2024-12-01T10:00:00+05:00")
  static func family(_ version: String = "KZ-2023") -> Act {
    Act(
      "family.identified", .of(.family),
      [
        "criteria": ["domestic-violence", "poverty"], "criteriaVersion": .string(version), "district": "esil",
        "members": [.person(2)],
      ])
  }
  static let familyClosed = Act("family.closed", .of(.family), ["reason": "situation-resolved"])
    .at("2024-12-03T10:00:00+05:00")
  static func sale(_ strength: Int, at time: String, _ violation: String) -> Act {
    Act(
      "alcohol-sale.inspected", .of(.outlet),
      [
        "at": .string(time), "district": "esil", "strengthPercent": .number(strength),
        "violation": .string(violation),
      ]
    ).at(time)
  }
}
