extension Telling {
  /// A case that never reaches a court stands still for a time, now and then, and at times is terminated.
  mutating func terminate(
    _ subject: Reference, by investigator: Member, isUnknown: Bool = false, paused: Int, outOf100 part: Int
  ) {
    let mark = last
    aside(subject) { telling in
      if telling.random.percent(paused), !telling.pause(subject, isUnknown: isUnknown, by: investigator) {
        return
      }
      let time = max(mark + telling.days(25...70), telling.last + telling.days(2...9))
      guard telling.random.percent(part), time < Telling.end else { return }
      telling.terminate(subject, telling.random.pick(Telling.grounds), at: time)
    }
  }

  private static let grounds = Weighted<StaticString>([
    ("reconciliation", 58), ("no-offence", 27), ("limitation-period", 5), ("death", 4), ("amnesty", 6),
  ])

  /// The investigation is suspended and, at times, resumed: whether it goes on.
  private mutating func pause(_ subject: Reference, isUnknown: Bool, by investigator: Member) -> Bool {
    let (ground, resumption) =
      isUnknown ? ("suspect-unidentified", "suspect-identified") : random.pick(Telling.pauses)
    let time = last + days(6...24)
    guard time < Telling.end else { return false }
    suspend(subject, ground, at: time, by: investigator)
    let resumed = last + days(9...60)
    guard random.percent(62), resumed < Telling.end else { return false }
    let act = random.within(1...9_999)
    record("case.resumed", subject, at: resumed, by: investigator, after: 300...20_000) {
      $0.writeAct(act)
      $0.set("ground", resumption)
    }
    return true
  }

  private static let pauses = Weighted<(StaticString, StaticString)>([
    (("examination-pending", "examination-concluded"), 48), (("suspect-absconded", "suspect-found"), 34),
    (("suspect-ill", "suspect-recovered"), 14), (("force-majeure", "decision-set-aside"), 4),
  ])

  mutating func suspend(
    _ subject: Reference, _ ground: StaticString, at time: Instant, by investigator: Member
  ) {
    let act = random.within(1...9_999)
    record("case.suspended", subject, at: time, by: investigator, after: 300...20_000) {
      $0.writeAct(act)
      $0.set("ground", ground)
    }
  }

  /// A prosecutor ends a case without a sentence.
  mutating func terminate(_ subject: Reference, _ ground: StaticString, at time: Instant) {
    let prosecutor = plan.cast.city(.prosecutor, &random)
    let act = random.within(1...9_999)
    record("case.terminated", subject, at: time, by: prosecutor, after: 900...80_000, isSigned: true) {
      $0.writeAct(act)
      $0.set("ground", ground)
    }
  }
}
