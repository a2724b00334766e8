extension Telling {
  private static let modes = Weighted<StaticString>([("video-call", 62), ("visit", 27), ("bracelet", 11)])
  private static let messengers = Weighted<StaticString>([
    ("whatsapp", 58), ("telegram", 18), ("platform", 9), ("phone", 8), ("in-person", 7),
  ])
  private static let concerns = Weighted<StaticString>([
    ("none", 86), ("intoxicated", 6), ("victim-absent", 4), ("threat", 2), ("other", 2),
  ])
  private static let missReasons = Weighted<StaticString>([
    ("no-answer", 55), ("refused", 12), ("technical", 12), ("officer-unavailable", 9), ("travelling", 8),
    ("unknown", 4),
  ])

  /// A person is monitored for some weeks; each check-in due is completed or missed.
  mutating func monitor(
    _ person: Reference, _ district: District, from start: Instant, basis: StaticString? = nil
  ) {
    let mark = last
    defer { last = mark }
    guard start < Telling.end else { return }
    let officer = plan.cast.police(.dvUnit, district, &random)
    let cadence = random.pick([3, 7, 7, 7, 14])
    let mode = random.pick(Telling.modes)
    let basis = basis ?? (random.percent(70) ? "protective-order" : "special-requirements")
    for _ in 0...(random.once(in: 90) ? 1 : 0) {
      record("monitoring.opened", person, at: max(start, last), by: officer, after: 60...7200) {
        $0.set("basis", basis)
        $0.set("cadenceDays", cadence)
        $0.set("mode", mode)
      }
    }
    let opened = max(start, last)
    var due = opened + .days(cadence)
    for _ in 0..<random.within(6...20) where due < Telling.end {
      if random.percent(88) {
        let time = due - hours(1...30)
        checkIn(person, at: time, by: officer)
        if random.once(in: 400) {
          retract(checkIn(person, at: time, by: officer), "duplicate", by: officer, after: .hours(2))
        }
      } else {
        let entry = miss(person, due, officer)
        // It had been made, or somebody wrote it down twice.
        if random.once(in: 60) {
          retract(miss(person, due, officer), "duplicate", by: officer, after: .hours(3))
        }
        if random.once(in: 90) { retract(entry, "entered-in-error", by: officer, after: .hours(9)) }
      }
      due = due + .days(cadence)
    }
    guard random.percent(97), due < Telling.end else { return }
    let reason: StaticString = random.percent(70) ? "term-ended" : "risk-lowered"
    record("monitoring.closed", person, at: max(due, last), by: officer) { $0.set("reason", reason) }
    // Habit outlives the register.
    if random.once(in: 14) { checkIn(person, at: last + days(2...6), by: officer) }
  }

  @discardableResult
  private mutating func checkIn(_ person: Reference, at time: Instant, by officer: Member) -> Entry {
    let length = random.within(25...900)
    let concern = random.pick(Telling.concerns)
    let messenger = random.pick(Telling.messengers)
    let identified: StaticString = random.percent(70) ? "face" : random.percent(50) ? "voice" : "document"
    let isSober = concern.utf8CodeUnitCount != 11
    let isVictimSeen = random.percent(54)
    return record("check-in.completed", person, at: time, by: officer, after: 900...20_000) {
      $0.set("concern", concern)
      $0.set("identifiedBy", identified)
      $0.set("messenger", messenger)
      $0.set("seconds", length)
      $0.set("sober", isSober)
      $0.set("started", time)
      $0.set("victimSeenApart", isVictimSeen)
    }
  }

  private mutating func miss(_ person: Reference, _ due: Instant, _ officer: Member) -> Entry {
    let reason = random.pick(Telling.missReasons)
    return record("check-in.missed", person, at: due + .minutes(30), by: officer, after: 300...20_000) {
      $0.set("dueAt", due)
      $0.set("followUpBy", due + .days(1))
      $0.set("reason", reason)
    }
  }
}
