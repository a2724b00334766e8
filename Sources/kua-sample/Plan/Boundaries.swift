/// Acts in the seconds around the edges of the windows: the year, the law of 16 June, the hour that
/// came twice.
enum Boundaries {
  /// A survey at an exact time; at the year's edges the person is designated at the same second.
  struct Survey {
    let time: Instant
    let isDesignated: Bool
    let counts: Bool
  }

  private static let lastSecond = Dates.yearEnds - .seconds(1)
  private static let beforeYear = Dates.yearBegins - .seconds(1)
  private static let beforeLaw = Dates.law - .seconds(1)

  static let surveys: [Survey] = [
    Survey(time: beforeYear, isDesignated: true, counts: false),
    Survey(time: Dates.yearBegins, isDesignated: true, counts: true),
    Survey(time: Zone.change - .minutes(30), isDesignated: false, counts: true),
    Survey(time: Zone.change + .minutes(30), isDesignated: false, counts: true),
    Survey(time: lastSecond, isDesignated: true, counts: true),
    Survey(time: Dates.yearEnds, isDesignated: true, counts: false),
  ]

  /// Days of admissions and of support around the year's edges, and whether they count.
  static let days: [(Instant, counts: Bool)] = [
    (Instant(local: 2023, 12, 31), false), (Instant(local: 2024, 1, 1), true),
    (Instant(local: 2024, 12, 31), true), (Instant(local: 2025, 1, 1), false),
  ]

  /// How many surveys, and how many persons by day, the edges add to the year's figures.
  static var countedSurveys: Int { surveys.count { $0.counts } }
  static var countedDesignated: Int { surveys.count { $0.counts && $0.isDesignated } }
  static var countedDays: Int { days.count { $0.counts } }

  /// Offences at the edges.
  static let cases: [CaseScenario] = [
    // The span's end counts: begun under the old law, ended at the first instant of the new one.
    row(
      OffencePath(articles: [.minorHarm]), .none,
      Pin(committedFrom: Dates.law - .minutes(20), committedTo: Dates.law, registered: Dates.law)),
    row(
      OffencePath(articles: [.battery]), .named,
      Pin(committedFrom: Dates.law, committedTo: Dates.law, registered: Dates.law + .minutes(35))),
    row(
      OffencePath(articles: [.moderateHarm], committed: .beforeLaw), .named,
      Pin(
        committedFrom: Dates.law - .minutes(40), committedTo: beforeLaw, registered: Dates.law + .minutes(10))
    ),
    row(
      OffencePath(articles: [.minorHarm], committed: .beforeLaw), .named,
      Pin(committedFrom: Dates.law - .hours(1), committedTo: beforeLaw, registered: Dates.law + .hours(1))),
    row(
      OffencePath(articles: [.battery], committed: .beforeLawRegisteredBefore), .otherKind,
      Pin(
        committedFrom: Dates.law - .minutes(30), committedTo: Dates.law - .minutes(10), registered: beforeLaw)
    ),
    row(
      OffencePath(articles: [.minorHarm]), .pairBefore,
      Pin(
        committedFrom: lastSecond - .hours(2), committedTo: lastSecond - .minutes(100), registered: lastSecond
      )),
    row(
      OffencePath(articles: [.battery], registered: .inNextYear), .named,
      Pin(
        committedFrom: lastSecond - .hours(3), committedTo: lastSecond - .minutes(160),
        registered: Dates.yearEnds)),
    row(
      OffencePath(articles: [.minorHarm, .moderateHarm]), .none, december(20, requalified: lastSecond)),
    row(
      OffencePath(articles: [.battery, .hooliganism], lastInNextYear: true), .otherKind,
      december(18, requalified: Dates.yearEnds)),
    row(OffencePath(articles: [.battery, .minorHarm]), .none, december(21, requalified: lastSecond)),
  ]

  private static func december(_ day: Int, requalified: Instant) -> Pin {
    Pin(
      committedFrom: Instant(local: 2024, 12, day, 20, 4), committedTo: Instant(local: 2024, 12, day, 20, 15),
      registered: Instant(local: 2024, 12, day, 23, 1, 40), requalified: requalified)
  }

  private static func row(_ path: OffencePath, _ kinship: Kinship, _ pin: Pin) -> CaseScenario {
    CaseScenario(episodes: [.init(path: path, kinship: kinship)], pin: pin)
  }
}
