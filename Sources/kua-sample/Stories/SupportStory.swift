extension Telling {
  /// Someone is helped by an NGO, some days or many.
  mutating func supportStory() {
    let scenario = plan.supports[number]
    let day = last.localMidnight
    let by = plan.cast.someone(of: .ngo, number: random.below(5), &random)
    let person = reference(.person)
    let isKnown = scenario != .unknown && scenario != .identifiedLater
    let recipient: StaticString =
      scenario == .man || scenario == .corrected ? "man" : scenario == .child ? "child" : "woman"
    let kind = scenario == .otherKinds ? otherKind() : countedKind()
    let entry = support(
      person, recipient, kind, on: day, by: by, isKnown: isKnown,
      notBefore: scenario == .late ? Dates.yearEnds + .days(1) : nil)
    switch scenario {
    case .withdrawn: retract(entry, "wrong-person", by: by, after: days(1...9))
    case .late: return
    case .corrected:
      correct(entry, "entered-in-error", by: by, after: days(1...9)) {
        $0.set("data", object: { $0.set("recipient", "woman") })
      }
    case .restored: retractInVain(entry, "duplicate", by: by)
    case .partlyWithdrawn:
      support(person, recipient, countedKind(), on: following(), by: by)
      retract(entry, "duplicate", by: by, after: days(1...5))
    case .merged, .identifiedLater:
      let other = reference(.person, 1)
      support(other, recipient, countedKind(), on: following(), by: by)
      identify(person, as: other, at: last + days(1...12), by: by)
    case .otherKinds, .man, .woman, .child, .unknown, .previousYear, .nextYear:
      sessions(scenario, recipient, by: by, isKnown: isKnown)
    }
  }

  /// Further services, which add nobody; those of another year's person stay in that year.
  private mutating func sessions(
    _ scenario: SupportScenario, _ recipient: StaticString, by member: Member, isKnown: Bool
  ) {
    for _ in 0..<min(random.below(5), random.below(7)) {
      let kind = scenario == .otherKinds || random.percent(15) ? otherKind() : countedKind()
      let day = following()
      if scenario == .previousYear && day >= Dates.yearBegins || day > Instant(local: 2025, 1, 28) { return }
      support(reference(.person), recipient, kind, on: day, by: member, isKnown: isKnown)
    }
  }

  private mutating func following() -> Instant { (last + .days(random.within(2...15))).localMidnight }
  private mutating func countedKind() -> StaticString { random.percent(63) ? "psychological" : "legal" }
  private mutating func otherKind() -> StaticString { random.percent(60) ? "social" : "medical" }

  @discardableResult
  mutating func support(
    _ person: Reference, _ recipient: StaticString, _ kind: StaticString, on day: Instant, by member: Member,
    isKnown: Bool = true, notBefore: Instant? = nil
  ) -> Entry {
    let notes = words(1...8, about: person, at: day, outOf100: 57)
    var chance = Generator(seed: plan.seed, .omission, of: person, at: day)
    let (minutes, isTimed) = (chance.within(3...36) * 5, chance.percent(84))
    return record(
      "support.delivered", person, at: day, by: member, after: 50_000...260_000, notBefore: notBefore,
      isDay: true
    ) {
      $0.set("identity", isKnown ? "known" : "unknown")
      $0.set("kind", kind)
      $0.set("minutes", private: isTimed ? .number(minutes) : nil)
      $0.set("notes", private: notes)
      $0.set("recipient", recipient)
    }
  }
}
