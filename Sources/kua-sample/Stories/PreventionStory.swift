/// How often, of a hundred, each thing is done about someone who was violent.
struct Prevention {
  let detention, order, requirements, conversation, register, programme, family, referral: Int

  /// After a call-out from which no case followed.
  static let afterCallOut = Prevention(
    detention: 34, order: 87, requirements: 4, conversation: 58, register: 44, programme: 4, family: 4,
    referral: 40)
  /// Beside an administrative protocol.
  static let besideProtocol = Prevention(
    detention: 30, order: 56, requirements: 13, conversation: 38, register: 24, programme: 3, family: 8,
    referral: 16)
  /// In the case of a domestic offence.
  static let inCase = Prevention(
    detention: 26, order: 76, requirements: 4, conversation: 44, register: 38, programme: 2, family: 8,
    referral: 0)
}

extension Telling {
  /// What is done so that it does not happen again: each thing by itself, besides the story.
  mutating func prevent(_ violence: Violence, _ chances: Prevention, at time: Instant) {
    let mark = last
    var basis: EventID?
    aside(violence.person, as: .order) { telling in
      guard telling.random.percent(chances.order), time < Telling.end else { return }
      basis = telling.protect(violence, at: time).id
    }
    aside(violence.person, as: .requirements) { telling in
      let imposed = mark + telling.days(9...30)
      guard telling.random.percent(chances.requirements), imposed < Telling.end else { return }
      telling.require(violence, from: imposed)
    }
    aside(violence.person, as: .detention) { telling in
      guard telling.random.percent(chances.detention), time + .days(3) < Telling.end else { return }
      // Some stay longer than a day and a night.
      let length =
        telling.random.once(in: 45) ? telling.random.within(27...50) : telling.random.within(3...23)
      telling.detain(violence, "administrative", from: time - telling.minutes(0...40), hours: length)
    }
    aside(violence.person, as: .conversation) { telling in
      guard telling.random.percent(chances.conversation) else { return }
      telling.conversations(violence, from: time)
    }
    aside(violence.person, as: .register) { telling in
      let opened = mark + telling.days(1...6)
      guard telling.random.percent(chances.register), opened < Telling.end else { return }
      telling.register(violence, basis: basis, from: opened)
    }
    programme(violence.person, .voluntary, outOf100: chances.programme)
    family(violence, outOf100: chances.family)
    if let victim = violence.victims.first, telling(victim, isReferred: chances.referral) {
      refer(
        victim, at: mark + .hours(2), by: violence.report.inspector ?? violence.report.receipt.by, slot: 2)
    }
  }

  private func telling(_ victim: Reference, isReferred part: Int) -> Bool {
    var chance = Generator(seed: plan.seed, .prevention, of: victim)
    return chance.percent(part)
  }

  private mutating func conversations(_ violence: Violence, from time: Instant) {
    let inspector = violence.report.inspector ?? plan.cast.police(.inspector, violence.district, &random)
    var next = time + minutes(20...300)
    for _ in 0..<random.pick([1, 1, 2, 3]) where next < Telling.end {
      converse(with: violence.person, at: next, by: inspector)
      next = last + days(7...35)
    }
  }

  /// On the preventive register for some months; once in a while entered twice.
  private mutating func register(_ violence: Violence, basis: EventID?, from time: Instant) {
    let officer = plan.cast.police(.dvUnit, violence.district, &random)
    enterRegister(violence.person, basis: basis, at: time, by: officer)
    let again = last + days(3...30)
    if random.once(in: 70), again < Telling.end {
      enterRegister(
        violence.person, basis: nil, at: again, by: plan.cast.police(.dvUnit, violence.district, &random))
    }
    let closed = last + days(85...200)
    guard closed < Telling.end, random.percent(78) else { return }
    leaveRegister(violence.person, at: closed, by: officer)
  }
}
