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
    record("body.registered", station.reference, at: time, by: .operator, after: 5...60) {
      $0.set("kind", station.row.kind)
      if station.row.isProtected { $0.set("protected", true) }
      if !station.row.services.isEmpty { $0.set("services", words: station.row.services) }
    }
    for (role, actor) in station.members {
      let time = (last + .seconds(random.within(20...90))).wholeSecond
      record("actor.enrolled", actor, at: time, by: .operator, after: 2...15) {
        $0.set("body", station.reference)
        $0.set("roles", words: [role.word])
      }
    }
  }
}
