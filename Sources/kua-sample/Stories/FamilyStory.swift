extension Telling {
  /// Now and then the social service takes on a family in a difficult life situation.
  mutating func family(_ violence: Violence, outOf100 part: Int) {
    let mark = last
    aside(violence.person, as: .family) { telling in
      let time = mark + telling.days(5...25)
      guard telling.random.percent(part), time < Telling.end else { return }
      telling.takeOn(violence, at: time)
    }
  }

  private mutating func takeOn(_ violence: Violence, at time: Instant) {
    let by = plan.cast.someone(of: .socialService, number: random.below(2), &random)
    mistake(about: reference(.family, 1), once: 22) { telling in
      telling.record(
        "family.identified", telling.reference(.family, 1), at: time, by: by, after: 2000...90_000
      ) {
        $0.set("criteria", words: ["domestic-violence"])
        $0.set("criteriaVersion", "KZ-2023")
        $0.set("district", violence.district.word)
        $0.set("members", references: violence.victims)
        $0.set("plan", private: nil)
      }
    }
    let family = reference(.family)
    let criteria = Telling.criteria.filter { random.percent($0.1) }.map(\.0)
    // Once in a while the form of another time is used.
    let isOld = random.once(in: 40)
    let plan = words(1...5, about: family, outOf100: 84)
    let attested: Attestation? = isOld ? .paper(number + 1) : nil
    record("family.identified", family, at: time, by: by, after: 2000...90_000, attested: attested) {
      $0.set("criteria", words: ["domestic-violence"] + criteria)
      $0.set("criteriaVersion", isOld ? "KZ-2008" : "KZ-2023")
      $0.set("district", violence.district.word)
      $0.set("members", references: violence.victims + [violence.person])
      $0.set("plan", private: plan)
    }
    let closed = last + days(45...200)
    guard random.percent(66), closed < Telling.end else { return }
    let reason = random.pick(Telling.familyEnds)
    record("family.closed", family, at: closed, by: by, after: 2000...90_000) { $0.set("reason", reason) }
  }

  private static let criteria: [(StaticString, Int)] = [
    ("alcohol", 48), ("drugs", 4), ("child-neglect", 19), ("homelessness", 5), ("poverty", 36),
    ("disability", 7),
  ]
  private static let familyEnds = Weighted<StaticString>([
    ("situation-resolved", 61), ("refused", 14), ("moved-away", 13), ("children-placed", 5), ("other", 7),
  ])
}
