/// Someone who was violent, and those who are to be protected: what orders, registers and programmes speak of.
struct Violence {
  let person: Reference
  let victims: [Reference]
  let report: Report
  let `case`: Reference?

  var district: District { report.district }
}

extension Telling {
  /// The police forbid someone acts against those to be protected.
  @discardableResult
  mutating func issue(
    _ order: Reference, _ violence: Violence, _ bans: [StaticString], days: Int, at time: Instant,
    by member: Member,
    attested: Attestation? = nil
  ) -> Entry {
    record("protective-order.issued", order, at: time, by: member, after: 120...7200, attested: attested) {
      $0.set("bans", words: bans)
      if let file = violence.case { $0.set("case", file) }
      $0.set("days", days)
      $0.set("person", violence.person)
      $0.set("protectedPersons", references: violence.victims)
      $0.set("report", violence.report.reference)
    }
  }

  /// An order is handed over, or its signature refused before witnesses.
  @discardableResult
  mutating func serve(_ order: Reference, isRefused: Bool, at time: Instant, by member: Member) -> Entry {
    if isRefused {
      return record("protective-order.refused-signature", order, at: time, by: member, after: 120...7200) {
        $0.set("witnesses", 2)
      }
    }
    let method = random.pick(Telling.serviceMethods)
    return record("protective-order.served", order, at: time, by: member, after: 120...7200) {
      $0.set("method", method)
    }
  }

  mutating func extend(_ order: Reference, days: Int, at time: Instant, by member: Member) {
    let act = random.within(1...9_999)
    record("protective-order.extended", order, at: time, by: member, after: 300...20_000) {
      $0.writeAct(act)
      $0.set("days", days)
    }
  }

  mutating func revoke(_ order: Reference, _ reason: StaticString, at time: Instant, by member: Member) {
    let act = random.within(1...9_999)
    record("protective-order.revoked", order, at: time, by: member, after: 300...20_000) {
      $0.writeAct(act)
      $0.set("reason", reason)
    }
  }

  /// The person did what the order forbids; mostly somebody reported it.
  @discardableResult
  mutating func violate(
    _ order: Reference, _ ban: StaticString, report: Reference?, at time: Instant, by member: Member
  ) -> Entry {
    record("protective-order.violated", order, at: time, by: member, after: 300...20_000) {
      $0.set("ban", ban)
      if let report { $0.set("report", report) }
    }
  }

  /// A court imposes special requirements to someone's behaviour.
  @discardableResult
  mutating func impose(
    _ order: Reference, _ violence: Violence, _ bans: [StaticString], months: Int, reports: Int,
    at time: Instant
  ) -> Entry {
    let clerk = plan.cast.city(.courtClerk, &random)
    let act = random.within(1...9_999)
    return record(
      "special-requirements.imposed", order, at: time, by: clerk, after: 1200...60_000, performer: clerk.body
    ) {
      $0.writeAct(act)
      $0.set("bans", words: bans)
      if let file = violence.case { $0.set("case", file) }
      $0.set("months", months)
      $0.set("person", violence.person)
      $0.set("protectedPersons", references: violence.victims)
      $0.set("reportsPerMonth", reports)
    }
  }

  /// The person did not keep the requirements: broke a ban, or did not report.
  mutating func breach(
    _ order: Reference, ban: StaticString?, report: Reference?, at time: Instant, by member: Member
  ) {
    record("special-requirements.breached", order, at: time, by: member, after: 300...20_000) {
      if let ban { $0.set("ban", ban) }
      $0.set("kind", ban == nil ? "missed-report" : "ban")
      if let report { $0.set("report", report) }
    }
  }

  mutating func end(
    _ order: Reference, _ reason: StaticString, act: Int?, at time: Instant, by member: Member
  ) {
    record("special-requirements.ended", order, at: time, by: member, after: 300...20_000) {
      if let act { $0.writeAct(act) }
      $0.set("reason", reason)
    }
  }

  /// What an order forbids: one thing at least.
  mutating func bans() -> [StaticString] {
    let drawn = Telling.bans.filter { random.percent($0.1) }.map(\.0)
    return drawn.isEmpty ? ["violence"] : drawn
  }

  private static let bans: [(StaticString, Int)] = [
    ("violence", 93), ("pursuit", 66), ("visits", 34), ("contact", 52), ("shared-home", 5), ("alcohol", 38),
    ("weapons", 9),
  ]
  private static let serviceMethods = Weighted<StaticString>([
    ("in-person", 93), ("electronic", 5), ("by-proxy", 2),
  ])
}
