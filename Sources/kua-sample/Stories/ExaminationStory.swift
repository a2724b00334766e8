extension Telling {
  /// A forensic examiner finds how grave the harm to the victim's health is, mostly.
  ///
  /// - Parameters:
  ///   - article: What the offence stands under in the end: the finding fits it.
  ///   - days: How long after the registration.
  mutating func examine(
    _ victim: Reference, of offence: Reference, as article: Article, in file: Reference, registered: Instant,
    after days: ClosedRange<Int>, outOf100 part: Int
  ) {
    guard let finding = article.finding else { return }
    aside(offence, as: .examination, from: max(last, registered)) { telling in
      let time = max(registered + telling.days(days), telling.last)
      guard telling.random.percent(part), time < Telling.end else { return }
      let examiner = telling.plan.cast.city(.examiner, &telling.random)
      let length = telling.random.within(finding.days)
      telling.record("forensic-examination.concluded", victim, at: time, by: examiner, after: 1800...60_000) {
        $0.set("case", file)
        $0.set("conclusion", finding.word)
        $0.set("days", length)
        $0.set("offence", offence)
      }
    }
  }
}

extension Article {
  /// What an examination finds where an offence comes to stand under the article; nil where none is made.
  fileprivate var finding: (word: StaticString, days: ClosedRange<Int>)? {
    switch self {
    case .minorHarm: ("minor", 5...21)
    case .battery, .torture: ("none", 0...0)
    case .moderateHarm: ("moderate", 22...110)
    case .graveHarm: ("grave", 60...300)
    case .murder, .threat, .rape, .hooliganism: nil
    }
  }
}
