extension Telling {
  /// Someone is taken into custody, mostly for some hours, and released again.
  mutating func detain(_ violence: Violence, _ basis: StaticString, from start: Instant, hours length: Int) {
    let district = violence.district
    let officer = violence.report.inspector ?? plan.cast.police(.inspector, district, &random)
    let planned = start + .hours(min(length, 24))
    record("person.detained", violence.person, at: start, by: officer, after: 600...9000) {
      $0.set("basis", basis)
      $0.set("from", start)
      $0.set("report", violence.report.reference)
      $0.set("to", planned)
    }
    let duty = plan.cast.police(.dutyOfficer, district, &random)
    let reason = random.pick(Telling.releaseReasons)
    let release = max(start + .hours(length) - minutes(3...50), last)
    record("person.released", violence.person, at: release, by: duty, after: 60...5400) {
      $0.set("reason", reason)
    }
  }

  private static let releaseReasons = Weighted<StaticString>([
    ("term-ended", 71), ("ground-lapsed", 20), ("court-act", 7), ("prosecutor-act", 2),
  ])

  mutating func converse(with person: Reference, at time: Instant, by inspector: Member) {
    let (topic, length) = (random.pick(Telling.topics), random.within(2...12) * 5)
    record("preventive-conversation.held", person, at: time, by: inspector, after: 900...40_000) {
      $0.set("durationMinutes", length)
      $0.set("topic", topic)
    }
  }

  private static let topics = Weighted<StaticString>([
    ("law", 30), ("alcohol", 24), ("order-terms", 19), ("anger", 12), ("children", 9), ("help-available", 6),
  ])

  /// Someone is put on the preventive register.
  @discardableResult
  mutating func enterRegister(_ person: Reference, basis: EventID?, at time: Instant, by officer: Member)
    -> Entry
  {
    let category = random.pick(Telling.categories)
    return record("preventive-registration.opened", person, at: time, by: officer, after: 900...60_000) {
      if let basis { $0.set("basis", basis) }
      $0.set("category", category)
    }
  }

  mutating func leaveRegister(_ person: Reference, at time: Instant, by officer: Member) {
    let reason = random.pick(Telling.registrationEnds)
    record("preventive-registration.closed", person, at: time, by: officer, after: 900...60_000) {
      $0.set("reason", reason)
    }
  }

  private static let categories = Weighted<StaticString>([
    ("domestic-offender", 88), ("alcohol-dependent", 8), ("released-from-custody", 2), ("drug-dependent", 2),
  ])
  private static let registrationEnds = Weighted<StaticString>([
    ("term-ended", 58), ("corrected", 27), ("moved-away", 9), ("custody", 4), ("court-act", 2),
  ])

  /// Someone is warned officially, for so many days.
  mutating func warn(
    _ person: Reference, days: Int, at time: Instant, by officer: Member, attested: Attestation? = nil
  ) {
    record("official-warning.issued", person, at: time, by: officer, after: 600...9000, attested: attested) {
      $0.set("days", days)
    }
  }
}
