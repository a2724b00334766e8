extension Telling {
  /// A woman, alone or with children, finds room in a crisis centre, and leaves again.
  mutating func admission() {
    let scenario = plan.admissions[number]
    let day = last.localMidnight
    let by = plan.cast.someone(of: .crisisCentre, number: random.below(4), &random)
    let woman = reference(.person)
    let isKnown = scenario != .unknown && scenario != .identifiedLater
    let isLate = scenario == .late
    if scenario == .unseenDischarge {
      support(woman, "woman", "psychological", on: Instant(local: 2025, 1, 10), by: by)
      return discharge(woman, on: Instant(local: 2025, 1, 12), by: by)
    }
    let entry = admit(
      woman, on: day, by: by, isKnown: isKnown, notBefore: isLate ? Dates.yearEnds + .days(1) : nil)
    let children = scenario == .againWithChild ? 1 : isLate || scenario == .unknown ? 0 : scenario.persons - 1
    for child in 0..<max(0, children) {
      admit(reference(.person, child + 1), on: day, by: by, isChild: true)
    }
    switch scenario {
    case .withdrawn: retract(entry, "entered-in-error", by: by, after: days(1...5))
    case .restored: retractInVain(entry, "duplicate", by: by)
    case .overlapping: admit(woman, on: day + .days(3), by: by)
    default: break
    }
    // Some were still there when the sample ends, or nobody wrote down that they left.
    let staysOn = scenario == .alone && random.percent(9)
    guard scenario != .withdrawn, !staysOn else { return }
    let left = max(last, day + .days(random.within(2...45))).localMidnight + .days(1)
    for person in 0...max(0, children) { discharge(reference(.person, person), on: left, by: by) }
    later(scenario, after: left, by: by)
  }

  /// The same person comes once more, under the same reference or another.
  private mutating func later(_ scenario: AdmissionScenario, after left: Instant, by: Member) {
    let again = (left + .days(random.within(9...30))).localMidnight
    var other = plan.cast.someone(of: .crisisCentre, number: random.below(4), &random)
    // Only the centre that knows both references can find that they are one person.
    if scenario == .merged || scenario == .identifiedLater { other = by }
    switch scenario {
    case .again, .alsoBefore: admit(reference(.person), on: max(again, Instant(local: 2024, 2, 1)), by: other)
    case .againWithChild:
      admit(reference(.person), on: again, by: other)
      admit(reference(.person, 1), on: again, by: other, isChild: true)
    case .merged, .identifiedLater:
      admit(reference(.person, 9), on: again, by: other)
      identify(reference(.person), as: reference(.person, 9), at: last + days(1...9), by: other)
    default: return
    }
    discharge(reference(.person), on: (last + .days(random.within(2...20))).localMidnight, by: other)
  }

  @discardableResult
  mutating func admit(
    _ person: Reference, on day: Instant, by member: Member, isKnown: Bool = true, isChild: Bool = false,
    notBefore: Instant? = nil
  ) -> Entry {
    let band: StaticString =
      isChild ? (random.percent(85) ? "under-14" : "14-17") : random.percent(60) ? "30-44" : "18-29"
    let sex: StaticString = isChild && random.percent(50) ? "male" : "female"
    let reason = words(1...4, about: person, at: day, outOf100: 78)
    var wording = Generator(seed: plan.seed, .wording, of: person, at: day + .seconds(1))
    let (room, hasRoom) = (Wording.room(&wording), wording.percent(88))
    return record(
      "crisis-centre.admitted", person, at: day, by: member, after: 36_000...120_000, notBefore: notBefore,
      isDay: true
    ) {
      if isKnown { $0.set("ageBand", band) }
      $0.set("identity", isKnown ? "known" : "unknown")
      $0.set("reason", private: reason)
      $0.set("room", private: hasRoom ? .text(room) : nil)
      $0.set("sex", sex)
    }
  }

  mutating func discharge(_ person: Reference, on day: Instant, by member: Member) {
    let reason = words(1...3, about: person, at: day, outOf100: 50)
    record("crisis-centre.discharged", person, at: day, by: member, after: 30_000...100_000, isDay: true) {
      $0.set("reason", private: reason)
    }
  }
}
