extension Telling {
  /// A judgement is appealed against, or can not be any more, and after a conviction is served.
  mutating func afterSentence(_ subject: Reference, _ charge: Charge, isConviction: Bool) {
    let imposed = last
    aside(charge.offence) { telling in
      guard telling.random.percent(62) else { return }
      let clerk = telling.plan.cast.city(.courtClerk, &telling.random)
      let stands = telling.appeal(subject, charge, isConviction: isConviction, by: clerk)
      let inForce = max(imposed + telling.days(16...24), telling.last)
      guard inForce < Telling.end else { return }
      telling.judgement("sentence.in-force", subject, charge, at: inForce, by: clerk)
      let served = telling.last + telling.days(6...46)
      guard isConviction, stands, telling.random.percent(70), served < Telling.end else { return }
      telling.judgement("sentence.served", subject, charge, at: served, by: clerk)
    }
    if isConviction { programme(charge.person, .court, outOf100: 30) }
  }

  /// Now and then somebody appeals, and a higher court changes the sentence or leaves it.
  ///
  /// - Returns: Whether the verdict stands.
  private mutating func appeal(_ subject: Reference, _ charge: Charge, isConviction: Bool, by clerk: Member)
    -> Bool
  {
    let time = last + days(3...14)
    guard random.percent(isConviction ? 16 : 40), time + .days(46) < Telling.end else { return true }
    let appellant: StaticString =
      isConviction ? random.pick(["convicted", "defence", "victim", "prosecutor"]) : "prosecutor"
    record("sentence.appealed", subject, at: time, by: clerk, after: 1200...90_000) {
      $0.set("article", charge.article.word)
      $0.set("by", appellant)
      $0.set("offence", charge.offence)
      $0.set("person", charge.person)
    }
    guard random.percent(52) else { return true }
    // Mostly the penalty changes; the verdict seldom does.
    let stands = random.percent(84)
    let isConvicted = isConviction == stands
    let (act, amount) = (random.within(1...9_999), random.within(5...20))
    let changed = last + days(15...30)
    record(
      "sentence.changed", subject, at: changed, by: clerk, after: 1200...90_000, performer: clerk.body,
      isSigned: true
    ) {
      $0.writeAct(act)
      $0.set("article", charge.article.word)
      $0.set("instance", "appeal")
      $0.set("offence", charge.offence)
      if isConvicted {
        $0.set(
          "penalty",
          object: {
            $0.set("amount", amount)
            $0.set("kind", "arrest-days")
          })
      }
      $0.set("person", charge.person)
      $0.set("verdict", isConvicted ? "convicted" : "acquitted")
    }
    return stands
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
}
