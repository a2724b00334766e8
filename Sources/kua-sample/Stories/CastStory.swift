extension Telling {
  /// Registers every body and enrols everyone who will record: those of Saraishyq in June 2024, all
  /// others in November 2023. The first events are entered by the operator, whom entry 0 introduces.
  static func introduceCast(plan: Plan, journal: Journal, books: Books) {
    let opened = Dates.ledgerOpened + .hours(3)
    var early = Telling(
      Beginning(start: opened, kind: .cast, number: 0), plan: plan, journal: journal, books: books)
    var late = Telling(
      Beginning(start: Instant(local: 2024, 6, 12, 9), kind: .cast, number: 1), plan: plan, journal: journal,
      books: books)
    for station in plan.cast.stations {
      if station.district == .saraishyq { late.introduce(station) } else { early.introduce(station) }
    }
  }

  private mutating func introduce(_ station: Cast.Station) {
    let time = (last + .minutes(4)).wholeSecond
    var wording = Generator(seed: plan.seed, .wording, of: station.reference)
    let name = Wording.bodyName(station.row.kind, &wording)
    let place = Persona(person: station.reference, seed: plan.seed).address
    record("body.registered", station.reference, at: time, by: .operator, after: 5...60) {
      $0.set("kind", station.row.kind)
      $0.set("name", private: .text(name))
      $0.set("place", private: .text(place))
      if station.row.isProtected { $0.set("protected", true) }
      if !station.row.services.isEmpty { $0.set("services", words: station.row.services) }
    }
    // Once there are key officers, they enrol.
    let isLate = station.district == .saraishyq
    let enroller = isLate ? plan.cast.keyOfficer : .operator
    for (role, actor) in station.members {
      let time = (last + .seconds(random.within(20...90))).wholeSecond
      let persona = Persona(person: actor, seed: plan.seed)
      let key = plan.content.isSigned && Policy.signers.contains(role) ? plan.keys.key(of: actor) : nil
      record("actor.enrolled", actor, at: time, by: enroller, after: 2...15, isSigned: isLate) {
        $0.set("body", station.reference)
        if let key { $0.set("key", ascii: Array(key.verifierKey.utf8)) }
        $0.set("name", private: .text(persona.name))
        $0.set("roles", words: role.words)
      }
    }
  }
}
