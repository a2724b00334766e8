/// How an offence stands in the register over time: under which articles, and what became of the entry.
///
/// Only what a path says decides whether the offence counts in the year; a count of registrations would
/// take nearly every path for the first one.
struct OffencePath {
  /// What became of the registration itself.
  enum Fate: Equatable {
    case stands, withdrawn, restored, registeredTwice
    /// Under another article at first, which a correction puts right, or the second one does.
    case corrected(from: Article), correctedTwice(from: Article, by: Article)
    /// Put under another article by a correction that is taken back.
    case correctedInVain(to: Article)
    /// In another district at first, or in another year.
    case moved, misdated
  }
  /// When it was registered, and when that was recorded.
  enum Registered { case inYear, inYearRecordedInNext, inNextYear }
  /// When the act was done: under the law of 16 June, or before it.
  enum Committed { case underLaw, beforeLaw, beforeLawRegisteredBefore }

  let articles: [Article]
  /// Whether the last requalification is an act of the next year.
  var lastInNextYear = false
  var fate = Fate.stands
  var registered = Registered.inYear
  var committed = Committed.underLaw

  /// The article at the year's end.
  var articleAtEnd: Article { lastInNextYear ? articles[articles.count - 2] : articles[articles.count - 1] }

  /// The article it is entered under, rightly or not.
  var articleAsEntered: Article {
    switch fate {
    case .corrected(let article), .correctedTwice(let article, _): article
    default: articles[0]
    }
  }

  /// Whether figures of the year count it.
  var counts: Bool {
    fate != .withdrawn && registered != .inNextYear && committed == .underLaw
      && (articleAtEnd == .minorHarm || articleAtEnd == .battery)
  }

  /// The plain path to an article: registered under it, and nothing more.
  static func plain(_ article: Article) -> OffencePath { OffencePath(articles: [article]) }

  /// Whether the registration stands as it was made, so that a court may follow.
  var isPlain: Bool {
    articles.count == 1 && fate == .stands && registered == .inYear && committed == .underLaw
  }

  /// Paths that end the year under 108-1; the plain ones make up the rest.
  static let toMinorHarm: [(OffencePath, Int)] = [
    (OffencePath(articles: [.battery, .minorHarm]), 34),
    (OffencePath(articles: [.moderateHarm, .minorHarm]), 27),
    (OffencePath(articles: [.hooliganism, .minorHarm]), 5),
    (OffencePath(articles: [.minorHarm, .battery, .minorHarm]), 6),
    (OffencePath(articles: [.minorHarm, .moderateHarm], lastInNextYear: true), 9),
    (OffencePath(articles: [.minorHarm, .battery], lastInNextYear: true), 4),
    (OffencePath(articles: [.minorHarm], fate: .restored), 3),
    (OffencePath(articles: [.minorHarm], fate: .registeredTwice), 3),
    (OffencePath(articles: [.minorHarm], fate: .corrected(from: .moderateHarm)), 3),
    (OffencePath(articles: [.minorHarm], fate: .corrected(from: .battery)), 4),
    (OffencePath(articles: [.minorHarm], fate: .correctedTwice(from: .battery, by: .threat)), 2),
    (OffencePath(articles: [.minorHarm], fate: .correctedInVain(to: .graveHarm)), 1),
    (OffencePath(articles: [.minorHarm], fate: .moved), 4),
    (OffencePath(articles: [.minorHarm], fate: .misdated), 2),
    (OffencePath(articles: [.minorHarm], registered: .inYearRecordedInNext), 11),
  ]

  /// Paths that end the year under 109-1; the plain ones make up the rest.
  static let toBattery: [(OffencePath, Int)] = [
    (OffencePath(articles: [.minorHarm, .battery]), 21),
    (OffencePath(articles: [.hooliganism, .battery]), 14),
    (OffencePath(articles: [.battery, .minorHarm], lastInNextYear: true), 6),
    (OffencePath(articles: [.battery], fate: .restored), 2),
    (OffencePath(articles: [.battery], fate: .registeredTwice), 2),
    (OffencePath(articles: [.battery], fate: .corrected(from: .hooliganism)), 2),
    (OffencePath(articles: [.battery], fate: .moved), 2),
    (OffencePath(articles: [.battery], registered: .inYearRecordedInNext), 8),
  ]

  /// Paths that a hasty count would take in, and that do not count.
  static let uncounted: [(OffencePath, Int)] = [
    (OffencePath(articles: [.minorHarm, .moderateHarm]), 38),
    (OffencePath(articles: [.minorHarm, .graveHarm]), 7),
    (OffencePath(articles: [.battery, .hooliganism]), 12),
    (OffencePath(articles: [.battery, .threat]), 5),
    (OffencePath(articles: [.moderateHarm, .minorHarm], lastInNextYear: true), 6),
    (OffencePath(articles: [.hooliganism, .battery], lastInNextYear: true), 3),
    (OffencePath(articles: [.minorHarm], committed: .beforeLawRegisteredBefore), 2),
    (OffencePath(articles: [.minorHarm], committed: .beforeLaw), 3),
    (OffencePath(articles: [.moderateHarm], committed: .beforeLaw), 24),
    (OffencePath(articles: [.moderateHarm, .minorHarm], committed: .beforeLaw), 2),
    (OffencePath(articles: [.minorHarm], fate: .withdrawn), 9),
    (OffencePath(articles: [.battery], fate: .withdrawn), 7),
    (OffencePath(articles: [.moderateHarm], fate: .corrected(from: .minorHarm)), 4),
    (OffencePath(articles: [.hooliganism], fate: .corrected(from: .battery)), 3),
    (OffencePath(articles: [.minorHarm], registered: .inNextYear), 26),
    (OffencePath(articles: [.battery], registered: .inNextYear), 19),
  ]
}
