extension Telling {
  /// Registers every body and enrols everyone who will record: those of Saraishyq in June 2024, all
  /// others in November 2023. The first events are entered by the operator, whom entry 0 introduces; once
  /// there are key officers, they enrol.
  static func introduceCast(plan: Plan, journal: Journal, books: Books) {
    func telling(_ number: Int, from start: Instant) -> Telling {
      Telling(
        Beginning(start: start, kind: .cast, number: Int32(number)), plan: plan, journal: journal,
        books: books)
    }
    var early = telling(0, from: Dates.ledgerOpened + .hours(3))
    var late = telling(1, from: Instant(local: 2024, 6, 12, 9))
    var earlyOffice = telling(2, from: Instant(local: 2023, 11, 2, 9))
    var lateOffice = telling(3, from: Instant(local: 2024, 6, 12, 18))
    for station in plan.cast.stations {
      if station.district == .saraishyq {
        late.introduce(station, enroller: plan.cast.keyOfficer)
        lateOffice.enrol(station, ofLedger: true, by: plan.cast.keyOfficer)
      } else {
        early.introduce(station, enroller: .operator)
        earlyOffice.enrol(station, ofLedger: true, by: .operator)
      }
    }
  }

  private mutating func introduce(_ station: Cast.Station, enroller: Member) {
    let time = (last + .minutes(4)).wholeSecond
    var wording = Generator(seed: plan.seed, .wording, of: station.reference)
    let name = Wording.bodyName(station.row.kind.word, &wording)
    let place = Persona(person: station.reference, seed: plan.seed).address
    record("body.registered", station.reference, at: time, by: .operator, after: 5...60) {
      $0.set("kind", station.row.kind.word)
      $0.set("name", private: .text(name))
      $0.set("place", private: .text(place))
      if station.row.isProtected { $0.set("protected", true) }
      if !station.row.services.isEmpty { $0.set("services", words: station.row.services) }
    }
    enrol(station, ofLedger: false, by: enroller)
  }

  /// Enrols those of a body who serve the ledger itself, or all the others.
  private mutating func enrol(_ station: Cast.Station, ofLedger: Bool, by enroller: Member) {
    for (role, actor) in station.members where role.isOfLedger == ofLedger {
      let time = (last + .seconds(random.within(20...90))).wholeSecond
      let persona = Persona(person: actor, seed: plan.seed)
      let key = plan.content.isSigned && Policy.signers.contains(role) ? plan.keys.key(of: actor) : nil
      let isUnderPolicy = time >= OfficeAct.policy.start
      record("actor.enrolled", actor, at: time, by: enroller, after: 2...15, isSigned: isUnderPolicy) {
        $0.set("body", station.reference)
        if let key { $0.set("key", ascii: Array(key.verifierKey.utf8)) }
        $0.set("name", private: .text(persona.name))
        $0.set("roles", words: role.words)
      }
    }
  }
}
