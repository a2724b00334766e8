/// What a registration of an offence says.
struct Registration {
  let offence: Reference
  let `case`: Reference
  let article: Article
  let district: District
  let committed: (from: Instant, to: Instant)
  let suspects: [Reference]
  let victims: [Reference]
  let domestic: StaticString
  let number: Int
  var episode = 1
}

extension Telling {
  /// An offence is entered in the register.
  @discardableResult
  mutating func register(
    _ registration: Registration, at time: Instant, by member: Member, attested: Attestation? = nil,
    notBefore: Instant? = nil
  ) -> Entry {
    record(
      "offence.registered", registration.offence, at: time, by: member, after: 120...7200, attested: attested,
      notBefore: notBefore
    ) {
      $0.set("article", registration.article.word)
      $0.set("case", registration.case)
      $0.set("committedFrom", registration.committed.from)
      $0.set("committedTo", registration.committed.to)
      $0.set("district", registration.district.word)
      $0.set("domestic", registration.domestic)
      $0.set("episode", registration.episode)
      $0.set("erdr", spelled: { $0.write(decimal: registration.number, digits: 15) })
      $0.set("part", 1)
      if !registration.suspects.isEmpty { $0.set("suspects", references: registration.suspects) }
      if !registration.victims.isEmpty { $0.set("victims", references: registration.victims) }
    }
  }

  /// An offence comes under another article.
  mutating func requalify(
    _ offence: Reference, from: Article, to: Article, at time: Instant, by member: Member,
    attested: Attestation? = nil
  ) {
    let reasons = Weighted<StaticString>([
      ("forensic-conclusion", 6), ("new-circumstances", 3), ("prosecutor-instruction", 2),
    ])
    let reason = random.pick(reasons)
    record("offence.requalified", offence, at: time, by: member, after: 300...40_000, attested: attested) {
      $0.set("from", from.word)
      $0.set("part", 1)
      $0.set("reason", reason)
      $0.set("to", to.word)
    }
  }
}
