import IncidentEvents

/// A history of anything by anybody at any time, about a handful of entities: what no rule would let pass, so that
/// everything bears on everything.
struct RandomHistory {
  private(set) var story = FigureStory()
  private(set) var ids: [EventID] = []
  private var random: SplitMix64

  init(seed: UInt64, events: Int) {
    random = SplitMix64(seed: seed)
    for _ in 0..<events { ids.append(tell()) }
  }

  private mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[below(choices.count)] }
  private mutating func one(_ kind: String, of count: Int) -> String {
    "\(kind):\(pick(Array("abcdefgh".prefix(count))))"
  }
  private mutating func person() -> String { one("person", of: 6) }
  private mutating func file() -> String { one("case", of: 4) }
  private mutating func body() -> String { pick([FigureStory.police, FigureStory.centre, FigureStory.ngo]) }

  /// A time around 2024, with the offset the zone had.
  private mutating func time(wholeDay: Bool = false) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day =
      "\(pick(["2023-11", "2024-01", "2024-02", "2024-06", "2024-09", "2024-12", "2025-01"]))-\(two(below(28) + 1))"
    let clock = wholeDay ? "00:00:00" : "\(two(below(24))):\(two(below(60))):00"
    return "\(day)T\(clock)\(day < "2024-03-01" ? "+06:00" : "+05:00")"
  }

  private mutating func tell() -> EventID {
    switch below(12) {
    case 0: tellOfReports()
    case 1: tellOfCallOuts()
    case 2: tellOfCases()
    case 3: tellOfOffences()
    case 4: tellOfPersons()
    case 5: tellOfRisk()
    case 6, 7: tellOfCare()
    case 8: tellOfMonitoring()
    case 9: tellOfOrders()
    case 10: tellOfProgrammes()
    default: tellOfTheRest()
    }
  }

  private mutating func tellOfReports() -> EventID {
    let report = one("report", of: 4)
    if below(4) == 0 {
      let outcome = pick(["nomenclature", "no-offence", "transferred", "joined"])
      return story.add(
        "report.disposed", report, time(),
        ["approver": "actor:chief", "outcome": outcome, "reason": "no-event"])
    }
    return story.report(
      report, time(), channel: pick(["102", "112", "ngo"]), district: pick(["esil", "nura"]), by: body())
  }

  private mutating func tellOfCallOuts() -> EventID {
    let report = one("report", of: 4), camera = one("camera", of: 2)
    if below(2) == 0 {
      let at = pick(["2024-06-01T10:00:00+05:00", "2024-06-02T10:00:00+05:00"])
      return story.add(
        "call-out.attended", report, time(), ["arrived": at, "cameras": below(3) == 0 ? [] : [camera]])
    }
    return story.add(
      "evidence.registered", one("exhibit", of: 3), time(),
      [
        "bytes": 1, "camera": camera, "kind": pick(["body-camera", "photo"]), "mediaType": "video/mp4",
        "number": "1", "report": report, "sha256": String(repeating: "0", count: 64),
      ])
  }

  private mutating func tellOfCases() -> EventID {
    switch below(4) {
    case 0: story.joined(file(), into: file(), time())
    case 1:
      story.add(
        "party.added", file(), time(),
        ["identity": pick(["known", "unknown"]), "person": person(), "role": pick(["victim", "suspect"])])
    case 2:
      story.add("case.sent-to-court", file(), time(), ["charges": [Any](), "courtNumber": "7140-24-00-1/1"])
    default: story.opened(file(), below(5) == 0 ? [] : [one("report", of: 4)], time())
    }
  }

  private mutating func tellOfOffences() -> EventID {
    let offence = one("offence", of: 4)
    if below(2) == 0 {
      return story.offence(
        offence, in: file(), time(), article: pick(["108-1", "109-1", "107"]),
        district: pick(["esil", "nura"]))
    }
    if below(4) == 0 {
      return story.add(
        "case.severed", file(), time(), ["offences": [offence], "outOf": file(), "reason": "same-victim"])
    }
    return story.add(
      "offence.requalified", offence, time(),
      ["from": "109-1", "reason": "new-circumstances", "to": pick(["108-1", "109-1", "107", "99"])])
  }

  private mutating func tellOfPersons() -> EventID {
    switch below(5) {
    case 0: story.identified(person(), person())
    case 1: story.add("person.separated", person(), time(), ["from": person()])
    case 2:
      story.add(
        "relationship.recorded", file(), time(), ["kind": "spouse", "suspect": person(), "victim": person()])
    case 3: story.add("body.registered", "body:ngo", time(), ["kind": pick(["police", "ngo"])])
    default:
      story.add(
        "support.delivered", person(), time(wholeDay: true),
        ["identity": "known", "kind": pick(["legal", "social"]), "recipient": "woman"])
    }
  }

  private mutating func tellOfRisk() -> EventID {
    let assessment = one("assessment", of: 4)
    switch below(3) {
    case 0:
      return story.add(
        "high-risk.designated", person(), time(),
        ["assessment": assessment, "thresholdVersion": "KZ-PILOT-7"])
    case 1: return story.add("cause.stated", assessment, time(), ["cause": pick(["alcohol", "jealousy"])])
    default:
      return story.survey(
        assessment, time(), items: pick(["0000000000000", "??????0000000"]), of: person(),
        victim: below(3) == 0 ? nil : person(), in: below(3) == 0 ? nil : file())
    }
  }

  private mutating func tellOfCare() -> EventID {
    let day = String(time(wholeDay: true).prefix(10)), centre = pick([FigureStory.centre, FigureStory.ngo])
    return below(2) == 0
      ? story.admitted(person(), day, to: centre) : story.discharged(person(), day, from: centre)
  }

  private mutating func tellOfMonitoring() -> EventID {
    let time = time()
    switch below(4) {
    case 0:
      return story.add(
        "monitoring.opened", person(), time,
        ["basis": "high-risk", "cadenceDays": pick([1, 7, 30]), "mode": "visit"])
    case 1: return story.add("monitoring.closed", person(), time, ["reason": "term-ended"])
    case 2:
      return story.add("check-in.missed", person(), time, ["dueAt": time, "reason": "no-answer"])
    default:
      return story.add(
        "check-in.completed", person(), time,
        ["concern": "none", "identifiedBy": "face", "messenger": "phone", "seconds": 60, "started": time])
    }
  }

  private mutating func tellOfOrders() -> EventID {
    let order = one("order", of: 3)
    switch below(6) {
    case 0:
      return story.add(
        "protective-order.issued", order, time(),
        ["bans": ["contact"], "days": 30, "person": person(), "protectedPersons": [person()]])
    case 1: return story.add("protective-order.served", order, time(), ["method": "in-person"])
    case 2: return story.add("protective-order.refused-signature", order, time(), ["witnesses": 2])
    case 3: return story.add("protective-order.extended", order, time(), ["days": pick([10, 200])])
    case 4: return story.add("protective-order.revoked", order, time(), ["reason": "danger-passed"])
    default: return story.add("protective-order.violated", order, time(), ["ban": "contact"])
    }
  }

  private mutating func tellOfProgrammes() -> EventID {
    let centre = pick([("body:centre", FigureStory.centre), ("body:ngo", FigureStory.ngo)])
    switch below(4) {
    case 0:
      return story.add(
        "correction.ordered", person(), time(), ["basis": "voluntary", "centre": centre.0, "sessions": 10])
    case 1: return story.add("correction.completed", person(), time(), by: centre.1)
    case 2: return story.add("correction.dropped", person(), time(), ["reason": "refused"], by: centre.1)
    default: return story.add("correction.attended", person(), time(), ["session": 1], by: centre.1)
    }
  }

  private mutating func tellOfTheRest() -> EventID {
    switch below(5) {
    case 0:
      return story.add(
        "referral.made", one("referral", of: 3), time(),
        ["person": person(), "service": "legal", "urgency": "routine"])
    case 1:
      return story.add(
        "referral.answered", one("referral", of: 3), time(), ["answer": pick(["accepted", "declined"])])
    case 2:
      return story.add(
        "family.identified", one("family", of: 2), time(),
        [
          "criteria": ["poverty"], "criteriaVersion": "KZ-2023", "district": pick(["esil", "nura"]),
          "members": [person()],
        ])
    case 3: return story.add("family.closed", one("family", of: 2), time(), ["reason": "moved-away"])
    default:
      return story.add(
        "alcohol-sale.inspected", one("outlet", of: 2), time(),
        [
          "at": time(), "district": pick(["esil", "nura"]), "strengthPercent": 40,
          "violation": pick(["none", "strong-at-night", "to-minor"]),
        ])
    }
  }

  /// Takes some of the events back, and every third of these retractions too.
  /// - Returns: the entries without what does not count.
  mutating func retractSome() -> [[UInt8]] {
    var dead: Set<Int> = []
    let first = story.entries.count - ids.count
    let entries = story.entries
    for number in 0..<(ids.count / 5) {
      let target = below(ids.count)
      if dead.contains(first + target) { continue }
      let retraction = story.retract(ids[target])
      if number % 3 == 0 { story.retract(retraction) } else { dead.insert(first + target) }
    }
    return entries.enumerated().filter { position, _ in !dead.contains(position) }.map(\.element)
  }
}
