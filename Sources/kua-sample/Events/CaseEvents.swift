extension Telling {
  mutating func openCase(_ subject: Reference, from reports: [Reference], at time: Instant, by member: Member)
  {
    record("case.opened", subject, at: time, by: member, after: 60...3600) {
      if !reports.isEmpty { $0.set("reports", references: reports) }
    }
  }

  /// A person becomes a party to a case.
  @discardableResult
  mutating func party(
    _ person: Reference, _ role: StaticString, in subject: Reference, at time: Instant, by member: Member,
    isKnown: Bool = true, band stated: StaticString? = nil
  ) -> Entry {
    let isVictim = role.utf8CodeUnitCount == 6
    let sex: StaticString = random.percent(isVictim ? 84 : 12) ? "female" : "male"
    let drawn = random.pick(Telling.ageBands)
    let band = stated ?? drawn
    let persona = Persona(person: person, seed: plan.seed)
    var omission = Generator(seed: plan.seed, .omission, of: person, at: time)
    // Of someone unknown nothing personal is known; of the others, mostly something is missing.
    let states = [97, 86, 80, 77, 72, isVictim ? 38 : 4].map { omission.percent($0) && isKnown }
    return record("party.added", subject, at: time, by: member, after: 60...5400) {
      $0.set("address", private: states[3] ? .text(persona.address) : nil)
      if isKnown { $0.set("ageBand", band) }
      $0.set("birthDate", private: states[2] ? .text(persona.birthDate) : nil)
      $0.set("identity", isKnown ? "known" : "unknown")
      $0.set("iin", private: states[1] ? .text(persona.iin) : nil)
      $0.set("name", private: states[0] ? .text(persona.name) : nil)
      $0.set("person", person)
      $0.set("phone", private: states[4] ? .text(persona.phone) : nil)
      $0.set("role", role)
      $0.set("safeContact", private: states[5] ? .text(persona.safeContact) : nil)
      $0.set("sex", sex)
    }
  }

  private static let ageBands = Weighted<StaticString>([
    ("18-29", 27), ("30-44", 46), ("45-59", 20), ("60-plus", 7),
  ])

  /// A relationship between a suspect and a victim.
  @discardableResult
  mutating func relationship(
    _ kind: StaticString, _ suspect: Reference, _ victim: Reference, offence: Reference?,
    in subject: Reference,
    at time: Instant, by member: Member, attested: Attestation? = nil
  ) -> Entry {
    record("relationship.recorded", subject, at: time, by: member, after: 60...7200, attested: attested) {
      $0.set("kind", kind)
      if let offence { $0.set("offence", offence) }
      $0.set("suspect", suspect)
      $0.set("victim", victim)
    }
  }
}
