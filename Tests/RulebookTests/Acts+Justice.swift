import IncidentEvents

// Acts of cases, courts, reports and evidence.
extension Act {
  // MARK: Cases

  static func joined(_ n: UInt64, into other: UInt64) -> Act {
    Act(
      "case.joined", .of(.case, n),
      ["into": .string("\(Reference.of(.case, other))"), "reason": "same-suspect"])
  }
  static func severed(_ n: UInt64, outOf other: UInt64 = 1, _ offences: UInt64...) -> Act {
    Act(
      "case.severed", .of(.case, n),
      [
        "offences": .array(offences.map { .string("\(Reference.of(.offence, $0))") }),
        "outOf": .string("\(Reference.of(.case, other))"), "reason": "same-victim",
      ])
  }
  static let suspended = Act("case.suspended", .of(.case), ["ground": "suspect-absconded"])
  static func resumed(_ ground: String = "suspect-found") -> Act {
    Act("case.resumed", .of(.case), ["ground": .string(ground)])
  }
  static func carried(_ stage: String) -> Act {
    Act("case.carried-forward", .of(.case), ["document": "1/1", "stage": .string(stage)])
      .at("2024-07-01T21:00:00+05:00")
  }
  static func examined(_ conclusion: String = "minor", offence: UInt64? = 1) -> Act {
    let act = Act(
      "forensic-examination.concluded", .of(.person, 2),
      ["case": .string("\(Reference.of(.case))"), "conclusion": .string(conclusion), "days": 12])
    return offence.map { act.saying(["offence": .string("\(Reference.of(.offence, $0))")]) } ?? act
  }
  static func changed(_ verdict: String, _ penalty: (Int, String)?) -> Act {
    let act = Act(
      "sentence.changed", .of(.case),
      [
        "act": "44/2", "article": "108-1", "instance": "appeal",
        "offence": .string("\(Reference.of(.offence))"), "person": .person(1), "verdict": .string(verdict),
      ])
    return penalty.map { act.saying(["penalty": ["amount": .number($0.0), "kind": .string($0.1)]]) } ?? act
  }
  static let appealed = Act(
    "sentence.appealed", .of(.case),
    [
      "article": "108-1", "by": "victim", "offence": .string("\(Reference.of(.offence))"),
      "person": .person(1),
    ])
  /// Under the same parties, another case.
  static func other(_ act: Act, _ n: UInt64 = 2) -> Act { act.about(.of(.case, n)) }

  // MARK: Reports and reviews

  static func disposed(_ outcome: String = "no-offence", approver: UInt64 = 2) -> Act {
    Act(
      "report.disposed", .of(.report),
      ["approver": .actor(approver), "outcome": .string(outcome), "reason": "no-elements"]
    ).at("2024-07-02T12:00:00+05:00")
  }
  static func reviewed(_ finding: String, of subject: Reference = .of(.case)) -> Act {
    Act("review.recorded", subject, ["act": "9/7", "finding": .string(finding)])
  }

  // MARK: Evidence

  /// A recording of the call-out is an exhibit, from its event 9 on.
  static let seized = Act.file + [.issued(), .callOut, .exhibit]

  /// The same after the event at a position.
  func after(_ position: Int) -> Act { saying(["previous": .string(Act.id(position))]) }

  static func acquired(_ digit: String = "0") -> Act {
    Act(
      "evidence.acquired", .of(.exhibit),
      ["method": "dock", "operator": .actor(2), "sourceDigest": .string(String(repeating: digit, count: 64))])
  }
  static let accessed = Act(
    "evidence.accessed", .of(.exhibit), ["how": "viewing", "purpose": "review", "who": .actor(10)])
  static func verified(_ digit: String = "0") -> Act {
    Act(
      "evidence.verified", .of(.exhibit),
      ["sha256": .string(String(repeating: digit, count: 64)), "tool": "sha256sum-9.1"])
  }
  static let derived = Act(
    "evidence.derived", .of(.exhibit, 2),
    [
      "bytes": 512, "mediaType": "video/mp4", "method": "clip", "parent": "\(Reference.of(.exhibit))",
      "reason": "relevance", "sha256": .string(String(repeating: "7", count: 64)),
    ])
  static let ruled = Act("evidence.ruled", .of(.exhibit), ["act": "5/1", "ruling": "admitted"])
  static let disposedOf = Act("evidence.disposed", .of(.exhibit), ["act": "8/3", "method": "destroyed"])
  static func gap(_ from: String, _ to: String) -> Act {
    Act(
      "camera.gap-noted", .of(.camera), ["from": .string(from), "reason": "battery", "to": .string(to)])
  }
}
