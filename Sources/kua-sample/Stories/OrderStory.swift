extension Telling {
  /// A protective order, and what becomes of it; now and then another one follows.
  ///
  /// - Returns: The first order's issue.
  mutating func protect(_ violence: Violence, at time: Instant) -> Entry {
    mistake(about: reference(.order, 5), once: 110, "wrong-person") { telling in
      let by = telling.plan.cast.police(.inspector, violence.district, &telling.random)
      return telling.issue(telling.reference(.order, 5), violence, ["violence"], days: 30, at: time, by: by)
    }
    let (issued, end) = order(violence, number: 0, at: time)
    let next = max(end, last) + days(1...28)
    if random.once(in: 24), next < Telling.end { _ = order(violence, number: 1, at: next) }
    // Two at once for the same pair, which no law knows.
    let second = time + days(8...20)
    if random.once(in: 150), second < Telling.end {
      aside(violence.person, as: .slip) { $0.overlap(violence, second) }
    }
    return issued
  }

  private mutating func overlap(_ violence: Violence, _ time: Instant) {
    _ = order(violence, number: 2, at: time)
  }

  /// One order from its issue to its end, which is returned, too.
  private mutating func order(_ violence: Violence, number: Int, at time: Instant) -> (Entry, end: Instant) {
    let order = reference(.order, number)
    let officer = violence.report.inspector ?? plan.cast.police(.inspector, violence.district, &random)
    let bans = bans()
    // Longer than the law allows, once in a while.
    let length = random.once(in: 170) ? 45 : 30
    let issued = issue(order, violence, bans, days: length, at: time, by: officer)
    guard let served = hand(order, to: violence, after: time, by: officer) else {
      return (issued, time + .days(length))
    }
    let end = served + .days(length)
    guard end < Telling.end else { return (issued, end) }
    if random.percent(8) {
      violated(order, number, violence, bans, from: served, to: end - .days(2), by: officer)
    }
    if random.percent(4) {
      let supervisor = plan.cast.police(.supervisor, violence.district, &random)
      let time = max(last, served + days(4...20))
      guard time < end else { return (issued, end) }
      revoke(order, random.percent(70) ? "danger-passed" : "court-act", at: time, by: supervisor)
    } else if random.percent(6), last < end - .days(4) {
      extend(order, days: random.once(in: 12) ? 60 : 30, at: end - hours(20...90), by: officer)
      return (issued, end + .days(30))
    }
    return (issued, end)
  }

  /// Mostly handed over at once; sometimes days later, or never.
  private mutating func hand(
    _ order: Reference, to violence: Violence, after time: Instant, by officer: Member
  )
    -> Instant?
  {
    let (chance, isRefused) = (random.below(100), random.percent(9))
    let served = time + (chance < 90 ? minutes(8...200) : days(1...5))
    guard chance < 97, served < Telling.end else { return nil }
    serve(order, isRefused: isRefused, at: served, by: officer)
    return served
  }

  /// The ban is broken; mostly that is reported, and the report goes its way.
  private mutating func violated(
    _ order: Reference, _ number: Int, _ violence: Violence, _ bans: [StaticString], from served: Instant,
    to end: Instant, by officer: Member
  ) {
    let time = max(last, served) + hours(20...300)
    guard time < end else { return }
    var source: Report?
    if random.percent(60) {
      source = report(at: time + minutes(4...50), violence.district, slot: 30 + number, callOut: 85)
    }
    let (ban, member) = (random.pick(bans), source?.inspector ?? officer)
    violate(order, ban, report: source?.reference, at: time, by: member)
    mistake(about: order, once: 14) {
      $0.violate(order, ban, report: source?.reference, at: time, by: member)
    }
    if let source {
      writeOff(source, "administrative-matter")
      again(violence, source, reference(.case, 30 + number), by: member)
    }
  }

  /// A court imposes special requirements for some months.
  mutating func require(_ violence: Violence, from time: Instant) {
    let order = reference(.order, 8)
    let months = random.once(in: 45) ? 14 : random.within(3...12)
    let reports = random.once(in: 45) ? 6 : random.within(1...4)
    let bans = bans()
    impose(order, violence, bans, months: months, reports: reports, at: time)
    let officer = plan.cast.police(.dvUnit, violence.district, &random)
    let broken = last + days(6...70)
    if random.percent(22), broken < Telling.end {
      let ban = random.percent(45) ? random.pick(bans) : nil
      breach(order, ban: ban, report: nil, at: broken, by: officer)
    }
    let end = time + .days(months * 31)
    let isEarly = random.percent(5)
    let ended = isEarly ? last + days(20...60) : max(last, end)
    guard ended < Telling.end, random.percent(isEarly ? 100 : 90) else { return }
    let act = random.within(1...9_999)
    self.end(order, isEarly ? "court-act" : "term-ended", act: isEarly ? act : nil, at: ended, by: officer)
  }
}
