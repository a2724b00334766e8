extension Telling {
  /// Beside a case there is now and then another one: about the same suspect, and joined to it; parted from it; or a
  /// second one that ends in reconciliation, which the law does not know.
  mutating func companion(of subject: Reference, _ first: Registration, by investigator: Member) {
    let mark = last
    aside(subject, as: .companion) { telling in
      guard mark + .days(60) < Telling.end else { return }
      switch telling.random.below(60) {
      case 0, 1: telling.join(subject, first, by: investigator)
      case 2: telling.sever(subject, first, by: investigator)
      case 3: telling.reconcileTwice(subject, first, by: investigator)
      default: return
      }
    }
  }

  /// A second case under the same article, about the same two persons.
  private mutating func second(_ first: Registration, at time: Instant, by investigator: Member) -> Reference
  {
    let report = report(at: time, first.district, slot: 20, callOut: 80)
    let file = reference(.case, 1)
    openCase(file, from: [report.reference], at: time + minutes(30...200), by: investigator)
    for person in first.victims { party(person, "victim", in: file, at: last, by: investigator) }
    for person in first.suspects { party(person, "suspect", in: file, at: last, by: investigator) }
    let registration = Registration(
      offence: reference(.offence, 1), case: file, article: first.article, district: first.district,
      committed: (time - .minutes(50), time - .minutes(20)), suspects: first.suspects, victims: first.victims,
      domestic: first.domestic, number: books.nextInvestigation())
    register(registration, at: last + hours(2...9), by: investigator)
    return file
  }

  private mutating func join(_ subject: Reference, _ first: Registration, by investigator: Member) {
    let other = second(first, at: last + days(3...18), by: investigator)
    let act = random.within(1...9_999)
    record("case.joined", other, at: last + days(1...9), by: investigator, after: 300...9000) {
      $0.writeAct(act)
      $0.set("into", subject)
      $0.set("reason", "same-suspect")
    }
  }

  private mutating func sever(_ subject: Reference, _ first: Registration, by investigator: Member) {
    // A second suspect whom nobody finds.
    let suspect = reference(.person, 44)
    party(suspect, "suspect", in: subject, at: last + hours(3...40), by: investigator, isKnown: false)
    let offence = reference(.offence, 2)
    let registration = Registration(
      offence: offence, case: subject, article: first.article, district: first.district,
      committed: first.committed,
      suspects: [suspect], victims: first.victims, domestic: "no", number: first.number, episode: 2)
    register(registration, at: last + days(1...5), by: investigator)
    let (file, act) = (reference(.case, 2), random.within(1...9_999))
    record("case.severed", file, at: last + days(6...15), by: investigator, after: 300...9000) {
      $0.writeAct(act)
      $0.set("offences", references: [offence])
      $0.set("outOf", subject)
      $0.set("reason", "prosecutor-instruction")
    }
    suspend(file, "suspect-unidentified", at: last + days(5...20), by: investigator)
  }

  private mutating func reconcileTwice(_ subject: Reference, _ first: Registration, by investigator: Member) {
    for (file, days) in [(reference(.case, 1), 10), (reference(.case, 3), 12)] {
      let time = last + .days(days)
      let report = report(at: time, first.district, slot: 50 + days, callOut: 80)
      openCase(file, from: [report.reference], at: time + minutes(30...200), by: investigator)
      for person in first.victims { party(person, "victim", in: file, at: last, by: investigator) }
      for person in first.suspects { party(person, "suspect", in: file, at: last, by: investigator) }
      let registration = Registration(
        offence: reference(.offence, days), case: file, article: .threat, district: first.district,
        committed: (time - .minutes(50), time - .minutes(20)), suspects: first.suspects,
        victims: first.victims,
        domestic: first.domestic, number: books.nextInvestigation())
      register(registration, at: last + hours(2...9), by: investigator)
      terminate(file, "reconciliation", at: last + self.days(4...8))
    }
  }

}
