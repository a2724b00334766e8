extension Telling {
  /// A person is referred to a service, having agreed to it, and mostly the service answers.
  ///
  /// - Parameter services: The services in question, by how often each is meant.
  mutating func refer(
    _ person: Reference, to services: Weighted<Service> = Service.ofVictims, at time: Instant,
    by member: Member,
    slot: Int = 0
  ) {
    let referral = reference(.referral, slot)
    aside(referral, as: .referral) { telling in
      guard time < Telling.end else { return }
      let service = telling.random.pick(services)
      let number = telling.random.below(5)
      let receiver = telling.plan.cast.someone(of: service.provider, number: number, &telling.random)
      let consent = telling.consent(of: person, to: service, at: time - telling.minutes(2...30), by: member)
      let urgency = telling.random.pick(Telling.urgencies)
      let isNamed = telling.random.percent(80)
      func make(_ referral: Reference, _ telling: inout Telling) -> Entry {
        telling.record("referral.made", referral, at: time, by: member, after: 300...20_000) {
          $0.set("person", person)
          $0.set("service", service.word)
          $0.set("to", private: isNamed ? .reference(receiver.body) : nil)
          $0.set("urgency", urgency)
        }
      }
      _ = make(referral, &telling)
      let other = telling.reference(.referral, slot + 20)
      telling.mistake(about: other, once: 60) { make(other, &$0) }
      // Nobody in a hospital answers here.
      if service != .medical, telling.random.percent(89) {
        let answer = telling.random.pick(Telling.answers)
        let answered = max(time, telling.last) + telling.hours(1...96)
        telling.record("referral.answered", referral, at: answered, by: receiver) { $0.set("answer", answer) }
      }
      let withdrawn = telling.last + telling.days(3...50)
      if let consent, telling.random.percent(3), withdrawn < Telling.end {
        telling.record("consent.withdrawn", person, at: withdrawn, by: member) {
          $0.set("consent", consent.id)
        }
      }
    }
  }

  /// The person agrees that data are passed on, or another ground lets them be. Now and then nobody asks.
  private mutating func consent(
    of person: Reference, to service: Service, at time: Instant, by member: Member
  )
    -> Entry?
  {
    let ground = service == .childProtection ? "child" : random.pick(Telling.grounds)
    let scopes = Telling.scopes.filter { random.percent($0.1) }.map(\.0)
    let expires = random.percent(40) ? time + .days(random.pick([90, 180, 365])) : nil
    guard !random.once(in: 34) else { return nil }
    return record("consent.given", person, at: time, by: member, after: 60...240) {
      if let expires { $0.set("expires", expires) }
      $0.set("ground", ground)
      $0.set("recipients", words: [service.provider.word])
      $0.set("scope", words: ["referral"] + scopes)
    }
  }

  private static let urgencies = Weighted<StaticString>([
    ("routine", 55), ("within-24-hours", 33), ("immediate", 12),
  ])
  private static let answers = Weighted<StaticString>([("accepted", 76), ("declined", 9), ("no-show", 15)])
  private static let grounds = Weighted<StaticString>([
    ("consent", 86), ("danger", 9), ("legal-duty", 4), ("incapacity", 1),
  ])
  private static let scopes: [(StaticString, Int)] = [
    ("contact", 78), ("case-file", 16), ("health", 12), ("whereabouts", 5),
  ]
}

/// A kind of help, and what kind of body gives it.
enum Service {
  case shelter, psychological, legal, medical, social, childProtection

  var word: StaticString {
    switch self {
    case .shelter: "shelter"
    case .psychological: "psychological"
    case .legal: "legal"
    case .medical: "medical"
    case .social: "social"
    case .childProtection: "child-protection"
    }
  }

  var provider: BodyKind {
    switch self {
    case .shelter: .crisisCentre
    case .psychological, .legal: .ngo
    case .medical: .health
    case .social, .childProtection: .socialService
    }
  }

  static let ofVictims = Weighted<Service>([
    (.psychological, 40), (.legal, 26), (.shelter, 13), (.social, 12), (.medical, 6), (.childProtection, 3),
  ])
  /// What someone who was violent is referred to.
  static let ofAggressors = Weighted<Service>([(.psychological, 74), (.social, 19), (.medical, 7)])
}
