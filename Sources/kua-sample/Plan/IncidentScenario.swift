/// What is particular about a report's risk survey and the designation that may rest on it.
enum IncidentScenario {
  // The survey counts, and so does the person as high-risk:
  case designated, designatedTwice, designatedBelow, designatedAttested, designatedMerged, designatedUnknown
  case designatedLifted, designatedLate, designationRestored
  // The survey counts, the designation does not:
  case designationWithdrawn, designatedNextYear
  // The survey counts:
  case ordinary, ineligible, restored, late, enteredTwice
  /// Entered as unscorable, or in another year; put right.
  case completed, misdated
  // It does not:
  case unscorable, withdrawn, previousYear, previousYearDesignated, nextYear
  /// Entered as scorable; put right.
  case emptied

  var surveyCounts: Bool {
    switch self {
    case .unscorable, .withdrawn, .previousYear, .previousYearDesignated, .nextYear, .emptied: false
    default: true
    }
  }

  /// Surveys in one story: of persons found to be one, each reference was surveyed.
  var surveys: Int { self == .designatedMerged ? 2 : 1 }

  /// Persons counted as high-risk that are not simply designated, of 106; the unidentified are added.
  static let designations: [(IncidentScenario, Int)] = [
    (.designatedTwice, 18), (.designatedBelow, 6), (.designatedAttested, 2), (.designatedMerged, 4),
    (.designatedLifted, 6), (.designatedLate, 2), (.designationRestored, 1),
  ]
  /// Other counted surveys that are not ordinary.
  static let peculiar: [(IncidentScenario, Int)] = [
    (.designationWithdrawn, 3), (.designatedNextYear, 4), (.ineligible, 320), (.restored, 4), (.late, 31),
    (.enteredTwice, 5), (.completed, 4), (.misdated, 5),
  ]
  /// Surveys that do not count.
  static let uncounted: [(IncidentScenario, Int)] = [
    (.unscorable, 611), (.withdrawn, 37), (.emptied, 3), (.previousYear, 160), (.previousYearDesignated, 3),
    (.nextYear, 190),
  ]

  /// The days on which the report can come.
  var days: ClosedRange<Int> {
    switch self {
    case .previousYear: Dates.days((2023, 12, 4), (2023, 12, 30))
    case .previousYearDesignated: Dates.days((2023, 12, 4), (2023, 12, 26))
    case .nextYear: Dates.days((2025, 1, 1), (2025, 1, 19))
    case .late, .designatedLate: Dates.days((2024, 12, 29), (2024, 12, 31))
    case .designatedNextYear: Dates.days((2024, 11, 20), (2024, 12, 24))
    case .unscorable, .withdrawn, .ordinary, .ineligible, .restored, .enteredTwice, .completed, .misdated,
      .emptied:
      Dates.days((2024, 1, 1), (2024, 12, 31))
    default: Dates.days((2024, 1, 1), (2024, 10, 31))
    }
  }
}

/// Lays out the surveys: which scenario each numbered incident follows, and which causes are stated for it.
struct IncidentPlan {
  private let runs: [(scenario: IncidentScenario, end: Int)]
  private let alcohol: Scatter
  private let jealousy: Scatter
  private let instability: Scatter
  private let monitored: Scatter

  init(year: Year, scale: Scale, surveysElsewhere: Int) {
    let designated = scale(year.personsHighRisk) - Boundaries.countedDesignated
    var rows = IncidentScenario.designations.map { ($0.0, scale($0.1)) }
    rows.append((.designatedUnknown, scale(year.unidentifiedHighRisk)))
    rows.append((.designated, max(0, designated - rows.reduce(0) { $0 + $1.1 })))
    rows += IncidentScenario.peculiar.map { ($0.0, scale($0.1)) }
    let surveys = scale(year.surveys) - surveysElsewhere
    rows.append((.ordinary, max(0, surveys - rows.reduce(0) { $0 + $1.1 * $1.0.surveys })))
    let counted = rows.reduce(0) { $0 + $1.1 }
    rows += IncidentScenario.uncounted.map { ($0.0, scale($0.1)) }
    var end = 0
    runs = rows.map { row in
      end += row.1
      return (row.0, end)
    }
    alcohol = Scatter(choosing: scale(year.causeAlcohol), of: counted, step: 7_919)
    jealousy = Scatter(choosing: scale(year.causeJealousy), of: counted, step: 5_003)
    instability = Scatter(choosing: scale(year.causeSocialInstability), of: counted, step: 6_841)
    monitored = Scatter(choosing: scale(560), of: counted, step: 3_571)
  }

  /// How many incidents there are.
  var count: Int { runs[runs.count - 1].end }

  /// The scenario of an incident.
  func scenario(_ number: Int) -> IncidentScenario {
    for run in runs where number < run.end { return run.scenario }
    return .ordinary
  }

  /// The causes that count, stated for a counted incident's survey.
  func causes(_ number: Int) -> [StaticString] {
    var causes: [StaticString] = []
    if alcohol.contains(number) { causes.append("alcohol") }
    if jealousy.contains(number) { causes.append("jealousy") }
    if instability.contains(number) { causes.append("social-instability") }
    return causes
  }

  /// Whether somebody is helped whose aggressor was designated.
  func isAssisted(_ number: Int) -> Bool { scenario(number) == .designated && number % 3 != 0 }

  /// How many are so helped.
  var assisted: Int { (0..<count).count { isAssisted($0) } }

  /// Whether the person surveyed is monitored, whatever the score.
  func isMonitored(_ number: Int) -> Bool { monitored.contains(number) }
}
