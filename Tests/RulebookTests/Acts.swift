import IncidentEvents

// The acts tests are told in: each is right as it stands when what it speaks of is given.
extension Act {
  static let opened = Act(
    "ledger.opened", .of(.body),
    [
      "formatVersion": 1, "jurisdiction": "astana", "origin": "kua.test/astana", "zone": "Asia/Almaty",
      "logKey": .string("kua.test/astana+00000000+" + String(repeating: "A", count: 44)),
    ]
  ).at("2024-01-01T09:00:00+06:00")
  static let station = Act("body.registered", .of(.body, 2), ["kind": "police"]).at(
    "2024-01-01T10:00:00+06:00")
  static let officer = Act(
    "actor.enrolled", .of(.actor, 2), ["body": "\(Reference.of(.body, 2))", "roles": ["inspector"]]
  )
  .at("2024-01-01T11:00:00+06:00")
  /// What every story begins with.
  static let beginning = [opened, station, officer]

  static func received(_ n: UInt64 = 1) -> Act {
    Act("report.received", .of(.report, n), ["channel": "102", "district": "esil"]).by(.of(.body, 2))
      .at("2024-07-01T20:00:00+05:00")
  }
  static func caseOpened(_ n: UInt64 = 1, from report: UInt64? = 1) -> Act {
    Act(
      "case.opened", .of(.case, n),
      report.map { ["reports": [.string("\(Reference.of(.report, $0))")]] } ?? [:]
    )
    .at("2024-07-01T21:00:00+05:00")
  }
  static func party(_ n: UInt64, _ role: String = "victim") -> Act {
    Act("party.added", .of(.case), ["identity": "known", "person": .person(n), "role": .string(role)])
      .at("2024-07-01T22:00:00+05:00")
  }
  /// Offence `n` of the case: the suspect is person 1, the victim person 2.
  static func registered(_ n: UInt64 = 1) -> Act {
    Act(
      "offence.registered", .of(.offence, n),
      [
        "article": "108-1", "case": .string("\(Reference.of(.case))"),
        "committedFrom": "2024-07-01T18:00:00+05:00",
        "committedTo": "2024-07-01T19:00:00+05:00", "district": "esil", "domestic": "unknown",
        "episode": .number(Int(n)), "erdr": "247100000000001", "part": 1, "suspects": [.person(1)],
        "victims": [.person(2)],
      ]
    ).at("2024-07-02T12:00:00+05:00")
  }
  /// A case with a suspect, person 1, and a victim, person 2.
  static let file = beginning + [received(), caseOpened(), party(1, "suspect"), party(2)]
  static let charged = file + [registered()]

  static func requalified(from: String, to: String) -> Act {
    Act(
      "offence.requalified", .of(.offence),
      ["from": .string(from), "reason": "forensic-conclusion", "to": .string(to)])
  }
  static func related(_ kind: String, offence: UInt64? = nil) -> Act {
    let act = Act(
      "relationship.recorded", .of(.case),
      ["kind": .string(kind), "suspect": .person(1), "victim": .person(2)]
    ).at("2024-07-01T23:00:00+05:00")
    return offence.map { act.saying(["offence": .string("\(Reference.of(.offence, $0))")]) } ?? act
  }
  static func identified(_ n: UInt64, as other: UInt64) -> Act {
    Act("person.identified", .of(.person, n), ["sameAs": .person(other)])
  }
  static func numbered(_ n: UInt64 = 1) -> Act {
    Act("report.numbered", .of(.report, n), ["kui": "1204", "organ": .string("\(Reference.of(.body, 2))")])
  }
  static let callOut = Act(
    "call-out.attended", .of(.report),
    ["arrived": "2024-07-01T20:20:00+05:00", "cameras": [], "noRecordingReason": "battery"])
  static func administrative(_ article: String, committed: String) -> Act {
    Act(
      "administrative-protocol.drawn-up", .of(.case),
      ["article": .string(article), "committed": .string(committed), "person": .person(1)])
  }
  static func assessed(_ items: String, eligible: Bool = true) -> Act {
    Act(
      "risk.assessed", .of(.assessment),
      [
        "district": "esil", "eligible": .truth(eligible), "items": .string(items), "person": .person(1),
        "sources": "vvvvvvvvvvvvv", "toolVersion": "ODARA-2005",
      ])
  }
  static func designated(_ n: UInt64 = 1) -> Act {
    Act(
      "high-risk.designated", .of(.person, n),
      ["assessment": .string("\(Reference.of(.assessment))"), "thresholdVersion": "KZ-PILOT-7"])
  }
  static let lifted = Act("high-risk.lifted", .of(.person), ["reason": "reassessed"])
  static let monitored = Act(
    "monitoring.opened", .of(.person), ["basis": "protective-order", "cadenceDays": 7, "mode": "visit"])
  static let unmonitored = Act("monitoring.closed", .of(.person), ["reason": "term-ended"])
  static let checkedIn = Act(
    "check-in.completed", .of(.person),
    [
      "concern": "none", "identifiedBy": "face", "messenger": "whatsapp", "seconds": 240,
      "started": "2024-07-10T10:00:00+05:00",
    ]
  ).at("2024-07-10T10:00:00+05:00")
  static let missed = Act(
    "check-in.missed", .of(.person), ["dueAt": "2024-07-10T12:00:00+05:00", "reason": "no-answer"]
  ).at("2024-07-10T12:30:00+05:00")
  static func issued(to officer: UInt64 = 2) -> Act {
    Act(
      "camera.issued", .of(.camera),
      ["clockOffset": 0, "firmware": "4.2.1", "officer": .actor(officer), "serial": "SYN-000001"]
    ).at("2024-06-01T08:00:00+05:00")
  }
  static func handedBack(by officer: UInt64 = 2) -> Act {
    Act("camera.returned", .of(.camera), ["officer": .actor(officer), "serial": "SYN-000001"])
  }
  static let exhibit = Act(
    "evidence.registered", .of(.exhibit),
    [
      "bytes": 1024, "camera": .string("\(Reference.of(.camera))"), "kind": "body-camera",
      "mediaType": "video/mp4",
      "number": "17", "officer": .actor(2), "recordedFrom": "2024-07-01T20:15:00+05:00",
      "recordedTo": "2024-07-01T20:45:00+05:00", "report": .string("\(Reference.of(.report))"),
      "sha256": .string(String(repeating: "0", count: 64)),
    ])
  static let referred = Act(
    "referral.made", .of(.referral), ["person": .person(2), "service": "legal", "urgency": "routine"])
  static let answered = Act("referral.answered", .of(.referral), ["answer": "accepted"])
  static let admitted = Act("crisis-centre.admitted", .of(.person, 2), ["identity": "known"])
    .at("2024-07-04T00:00:00+05:00", precision: "day")
  static let discharged = Act("crisis-centre.discharged", .of(.person, 2))
    .at("2024-07-09T00:00:00+05:00", precision: "day")
  static let sent = Act(
    "case.sent-to-court", .of(.case),
    [
      "charges": [
        ["article": "108-1", "offence": .string("\(Reference.of(.offence))"), "person": .person(1)]
      ], "courtNumber": "7119-24-00-3/512",
    ])
  static let sentBack = Act("case.returned", .of(.case), ["reason": "wrong-venue"])
  static func sentence(_ verdict: String, _ penalty: (Int, String)?) -> Act {
    let act = Act(
      "sentence.imposed", .of(.case),
      [
        "article": "108-1", "offence": .string("\(Reference.of(.offence))"), "person": .person(1),
        "verdict": .string(verdict),
      ])
    return penalty.map { act.saying(["penalty": ["amount": .number($0.0), "kind": .string($0.1)]]) } ?? act
  }
  static func retracted(_ position: Int, subject: Reference) -> Act {
    Act("event.retracted", subject, ["reason": "entered-in-error", "target": .string(Act.id(position))])
  }

  static func corrected(_ position: Int, subject: Reference, _ patch: [String: JSONText]) -> Act {
    Act(
      "event.corrected", subject,
      ["patch": .object(patch), "reason": "entered-in-error", "target": .string(Act.id(position))])
  }
  static func disputed(_ position: Int, subject: Reference) -> Act {
    Act("event.disputed", subject, ["ground": "happened-otherwise", "target": .string(Act.id(position))])
  }

  // MARK: Keys, policies, persons

  /// A key text with a name, distinguished by one character.
  static func key(_ mark: String, of actor: UInt64, in origin: String = "kua.test/astana") -> JSONText {
    let name = "\(Reference.of(.actor, actor))".dropFirst(6)
    return .string("\(origin)/\(name)+00000000+AQ\(mark)" + String(repeating: "A", count: 41))
  }
  static func enrolled(_ n: UInt64, key: JSONText) -> Act {
    Act(
      "actor.enrolled", .of(.actor, n),
      [
        "body": .string("\(Reference.of(.body, 2))"), "key": key, "roles": ["inspector"],
      ])
  }
  static func revoked(_ n: UInt64, key: JSONText) -> Act {
    Act("actor.revoked", .of(.actor, n), ["key": key, "reason": "key-lost"])
  }
  static func separated(_ n: UInt64, from other: UInt64) -> Act {
    Act("person.separated", .of(.person, n), ["from": .person(other)])
  }

  // MARK: Custody, holds, ends, erasure

  static func transferred(from: UInt64 = 10, digestIn: String = "0") -> Act {
    Act(
      "evidence.transferred", .of(.exhibit),
      [
        "digestIn": .string(String(repeating: digestIn, count: 64)),
        "digestOut": .string(String(repeating: "0", count: 64)), "from": .actor(from),
        "purpose": "examination", "to": .actor(11),
      ])
  }
  static func held(_ subject: Reference) -> Act { Act("legal-hold.placed", subject, ["act": "12/4"]) }
  static func unheld(_ subject: Reference, hold: Int) -> Act {
    Act("legal-hold.lifted", subject, ["act": "12/5", "hold": .string(Act.id(hold))])
  }
  private static let charge: [String: JSONText] = [
    "article": "108-1", "offence": .string("\(Reference.of(.offence))"), "person": .person(1),
  ]
  static let inForce = Act("sentence.in-force", .of(.case), charge)
  static let served = Act("sentence.served", .of(.case), charge)
  static func terminated(_ ground: String = "reconciliation") -> Act {
    Act("case.terminated", .of(.case), ["ground": .string(ground)])
  }
  static func erased(_ n: UInt64 = 1, at time: String = "2044-07-03T10:00:00+05:00") -> Act {
    Act("subject-key.destroyed", .of(.person, n), ["authority": "77/3"]).at(time)
  }
  static let supported = Act(
    "support.delivered", .of(.person, 2), ["identity": "known", "kind": "legal", "recipient": "woman"]
  ).at("2024-07-04T00:00:00+05:00", precision: "day")
}

extension JSONText {
  static func person(_ n: UInt64) -> JSONText { .string("\(Reference.of(.person, n))") }
  static func actor(_ n: UInt64) -> JSONText { .string("\(Reference.of(.actor, n))") }
}
