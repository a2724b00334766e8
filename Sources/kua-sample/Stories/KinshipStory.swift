extension Telling {
  /// What the ledger learns, after the registration and within the year, of suspect and victim.
  mutating func kinship(_ episode: Int, _ kinship: Kinship, _ kind: StaticString, _ file: CaseFile) {
    let (suspect, victim) = (file.suspects[episode], file.victims[episode])
    let offence = file.offences[episode]
    let by = file.investigator
    let soon = file.registered[episode] + minutes(10...300)
    switch kinship {
    case .pairBefore, .none, .inNextYear: return
    case .named, .solelyNamed:
      relationship(kind, suspect, victim, offence: offence, in: file.reference, at: soon, by: by)
    case .pairAfter:
      let time = before(Dates.yearEnds, file.registered[episode] + days(1...6))
      relationship(kind, suspect, victim, offence: nil, in: file.reference, at: time, by: by)
    case .identifiedLater:
      let known = reference(.person, episode * 8 + 4)
      party(known, "suspect", in: file.reference, at: soon, by: by)
      relationship(kind, known, victim, offence: nil, in: file.reference, at: soon, by: by)
      identify(suspect, as: known, at: soon + days(3...15), by: by)
    case .restored:
      let entry = relationship(kind, suspect, victim, offence: offence, in: file.reference, at: soon, by: by)
      retractInVain(entry, "wrong-case", by: by)
    case .besideAnother:
      relationship("acquaintance", suspect, victim, offence: nil, in: file.reference, at: soon, by: by)
      relationship(
        kind, suspect, victim, offence: offence, in: file.reference, at: soon + .minutes(4), by: by)
    case .otherKind:
      let other = random.pick(Kinship.others)
      let names = random.percent(50)
      relationship(
        other, suspect, victim, offence: names ? offence : nil, in: file.reference, at: soon, by: by)
    case .withdrawn:
      let entry = relationship(kind, suspect, victim, offence: offence, in: file.reference, at: soon, by: by)
      retract(entry, "wrong-person", by: by, after: days(2...14))
    case .otherSuspect:
      let someone = reference(.person, episode * 8 + 5)
      party(someone, "witness", in: file.reference, at: soon, by: by)
      relationship(kind, someone, victim, offence: nil, in: file.reference, at: soon, by: by)
    }
  }

  /// The time, or a moment shortly before the end where it would come after it.
  mutating func before(_ end: Instant, _ time: Instant) -> Instant {
    time < end ? time : end - minutes(10...90)
  }
}
