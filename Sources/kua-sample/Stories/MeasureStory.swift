extension Telling {
  /// A preventive measure of criminal procedure: applied, at times changed, lifted with the sentence or before.
  mutating func measure(
    _ person: Reference, in file: Reference, from mark: Instant, decided: Instant?, outOf100 part: Int
  ) {
    aside(person, as: .measure, from: mark) { telling in
      let time = mark + telling.days(1...8)
      guard telling.random.percent(part), time + .days(12) < Telling.end else { return }
      let clerk = telling.plan.cast.city(.courtClerk, &telling.random)
      let kind = telling.random.pick(Telling.measures)
      let until = time + .days(60)
      telling.set("preventive-measure.applied", person, kind, in: file, until: until, at: time, by: clerk)
      if telling.random.percent(13) {
        let other = telling.random.pick(Telling.measures)
        let changed = telling.last + telling.days(3...12)
        telling.set(
          "preventive-measure.changed", person, other, in: file, until: until, at: changed, by: clerk)
      }
      let lifted = max(telling.last, min(decided ?? until, until))
      guard lifted < Telling.end, telling.random.percent(90) else { return }
      let act = telling.random.within(1...9_999)
      telling.record("preventive-measure.lifted", person, at: lifted, by: clerk, after: 900...40_000) {
        $0.writeAct(act)
        $0.set("case", file)
        $0.set("reason", decided.map { $0 <= lifted } ?? false ? "sentence" : "term-ended")
      }
    }
  }

  private mutating func set(
    _ type: StaticString, _ person: Reference, _ kind: StaticString, in file: Reference, until: Instant,
    at time: Instant, by clerk: Member
  ) {
    let act = random.within(1...9_999)
    record(type, person, at: time, by: clerk, after: 900...40_000, performer: clerk.body) {
      $0.writeAct(act)
      $0.set("case", file)
      $0.set("kind", kind)
      $0.set("until", until)
    }
  }

  private static let measures = Weighted<StaticString>([
    ("no-approach", 68), ("house-arrest", 13), ("custody", 19),
  ])
}
