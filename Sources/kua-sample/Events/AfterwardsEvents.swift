extension Telling {
  /// Nothing told besides a story happens after this.
  private static let end = Instant(local: 2025, 1, 24)

  /// A judgement can not be appealed any more, and after a conviction is served.
  mutating func afterSentence(_ subject: Reference, _ charge: Charge, isConviction: Bool) {
    let imposed = last
    aside(charge.offence) { telling in
      guard telling.random.percent(62) else { return }
      let clerk = telling.plan.cast.city(.courtClerk, &telling.random)
      let inForce = imposed + telling.days(16...24)
      guard inForce < Telling.end else { return }
      telling.judgement("sentence.in-force", subject, charge, at: inForce, by: clerk)
      let served = telling.last + telling.days(6...46)
      guard isConviction, telling.random.percent(70), served < Telling.end else { return }
      telling.judgement("sentence.served", subject, charge, at: served, by: clerk)
    }
  }

  private mutating func judgement(
    _ type: StaticString, _ subject: Reference, _ charge: Charge, at time: Instant, by clerk: Member
  ) {
    record(type, subject, at: time, by: clerk, after: 1200...90_000, performer: clerk.body, isSigned: true) {
      $0.set("article", charge.article.word)
      $0.set("offence", charge.offence)
      $0.set("person", charge.person)
    }
  }

  /// A case that never reaches a court is now and then terminated.
  mutating func terminate(_ subject: Reference, outOf100 part: Int) {
    let grounds = Weighted<StaticString>([
      ("reconciliation", 58), ("no-offence", 27), ("limitation-period", 5), ("death", 4), ("amnesty", 6),
    ])
    let mark = last
    aside(subject) { telling in
      let time = mark + telling.days(25...70)
      guard telling.random.percent(part), time < Telling.end else { return }
      let prosecutor = telling.plan.cast.city(.prosecutor, &telling.random)
      let (ground, act) = (telling.random.pick(grounds), telling.random.within(1...9_999))
      telling.record(
        "case.terminated", subject, at: time, by: prosecutor, after: 900...80_000, isSigned: true
      ) {
        $0.writeAct(act)
        $0.set("ground", ground)
      }
    }
  }

  /// Now and then something is held, so that it is neither disposed of nor erased; mostly the hold is lifted.
  mutating func hold(_ subject: Reference, outOf100 part: Int) {
    let mark = last
    aside(Reference(.actor, high: subject.high, low: subject.low)) { telling in
      let time = mark + telling.days(1...9)
      guard telling.random.percent(part), time < Telling.end else { return }
      let prosecutor = telling.plan.cast.city(.prosecutor, &telling.random)
      let act = telling.random.within(1...9_999)
      let hold = telling.record(
        "legal-hold.placed", subject, at: time, by: prosecutor, after: 900...80_000, isSigned: true
      ) { $0.writeAct(act) }
      let lifted = telling.last + telling.days(20...120)
      guard telling.random.percent(60), lifted < Telling.end else { return }
      telling.record(
        "legal-hold.lifted", subject, at: lifted, by: prosecutor, after: 900...80_000, isSigned: true
      ) {
        $0.writeAct(act + 10_000)
        $0.set("hold", hold.id)
      }
    }
  }

  /// A case is sealed from an inspector of the district or, rarely, from a whole department.
  mutating func seal(_ subject: Reference, _ district: District, once count: Int) {
    let mark = last
    aside(Reference(.body, high: subject.high, low: subject.low)) { telling in
      guard telling.random.once(in: count) else { return }
      let prosecutor = telling.plan.cast.city(.prosecutor, &telling.random)
      let someone = telling.plan.cast.police(.inspector, district, &telling.random)
      let other = telling.plan.cast.police(.inspector, district == .esil ? .nura : .esil, &telling.random)
      let (isBody, act) = (telling.random.percent(25), telling.random.within(1...9_999))
      let isLimited = telling.random.percent(50)
      telling.record(
        "access.restricted", subject, at: mark + telling.hours(2...60), by: prosecutor, after: 300...9_000,
        isSigned: true
      ) {
        $0.writeAct(act)
        $0.set("from", isBody ? other.body : someone.actor)
        if isLimited { $0.set("until", Instant(local: 2025, 6, 1)) }
      }
    }
  }

  /// Two witnesses of a case are taken for one person, and then parted again.
  mutating func confuse(_ subject: Reference, by investigator: Member, once count: Int) {
    let (mark, one, other) = (last, reference(.person, 40), reference(.person, 41))
    aside(one) { telling in
      guard telling.random.once(in: count), mark + .days(30) < Telling.end else { return }
      for person in [one, other] {
        telling.party(person, "witness", in: subject, at: mark + .hours(2), by: investigator)
      }
      telling.identify(one, as: other, at: mark + telling.days(1...9), by: investigator)
      telling.record(
        "person.separated", one, at: telling.last + telling.days(2...14), by: investigator
      ) { $0.set("from", other) }
    }
  }

  /// An exhibit goes from the custodian to a prosecutor and on to a court; both hands sign each time.
  mutating func handOver(
    _ exhibit: Reference, digest: (UInt64, UInt64, UInt64, UInt64), custodian: Member, outOf100 part: Int
  ) {
    let mark = last
    aside(exhibit) { telling in
      let time = mark + telling.days(2...25)
      guard telling.random.percent(part), time + .days(20) < Telling.end else { return }
      let prosecutor = telling.plan.cast.city(.prosecutor, &telling.random)
      let clerk = telling.plan.cast.city(.courtClerk, &telling.random)
      // Once in a while what arrives is not what was sent.
      let arrived = telling.random.once(in: 30) ? (digest.0 ^ 1, digest.1, digest.2, digest.3) : digest
      telling.transfer(exhibit, "review", digest, arrived, from: custodian, to: prosecutor, at: time)
      guard telling.random.percent(55) else { return }
      let later = telling.last + telling.days(2...14)
      telling.transfer(exhibit, "court", arrived, arrived, from: prosecutor, to: clerk, at: later)
    }
  }

  private mutating func transfer(
    _ exhibit: Reference, _ purpose: StaticString, _ out: (UInt64, UInt64, UInt64, UInt64),
    _ arrived: (UInt64, UInt64, UInt64, UInt64), from: Member, to: Member, at time: Instant
  ) {
    let order = random.within(1...9_999)
    record(
      "evidence.transferred", exhibit, at: time, by: from, after: 60...7_200, isSigned: true,
      cosigners: [to.actor]
    ) {
      $0.set("authority", spelled: { $0.write(act: order) })
      $0.set("digestIn", spelled: { $0.write(sha256: arrived) })
      $0.set("digestOut", spelled: { $0.write(sha256: out) })
      $0.set("from", from.actor)
      $0.set("purpose", purpose)
      $0.set("to", to.actor)
    }
  }
}

extension Line {
  /// The number of the act an event rests on.
  fileprivate mutating func writeAct(_ number: Int) { set("act", spelled: { $0.write(act: number) }) }
}

extension [UInt8] {
  /// Appends the number of an act; no office of the city has the number 9999.
  fileprivate mutating func write(act number: Int) {
    write("9999-24/")
    write(decimal: number)
  }

  /// Appends a digest in hexadecimal.
  mutating func write(sha256 digest: (UInt64, UInt64, UInt64, UInt64)) {
    for part in [digest.0, digest.1, digest.2, digest.3] { write(hexadecimal: part, digits: 16) }
  }
}
