/// What is particular about someone's support.
enum SupportScenario {
  case woman, child, merged, unknown, identifiedLater, partlyWithdrawn, restored, late
  /// Entered as a man, and put right.
  case corrected
  // Nobody counted:
  case otherKinds, man, withdrawn, previousYear, nextYear

  var persons: Int {
    switch self {
    case .otherKinds, .man, .withdrawn, .previousYear, .nextYear: 0
    default: 1
    }
  }

  /// How many stories of each kind; women and the unidentified make up the rest.
  static let rows: [(SupportScenario, Int)] = [
    (.child, 214), (.merged, 12), (.identifiedLater, 6), (.partlyWithdrawn, 5), (.restored, 2), (.late, 14),
    (.corrected, 3), (.otherKinds, 163), (.man, 71), (.withdrawn, 6), (.previousYear, 25), (.nextYear, 32),
  ]

  /// The days on which the first service can come.
  var days: ClosedRange<Int> {
    switch self {
    case .previousYear: Dates.days((2023, 12, 4), (2023, 12, 28))
    case .nextYear: Dates.days((2025, 1, 3), (2025, 1, 24))
    case .late: Dates.days((2024, 12, 27), (2024, 12, 31))
    case .merged, .identifiedLater, .partlyWithdrawn, .restored: Dates.days((2024, 1, 2), (2024, 11, 10))
    default: Dates.days((2024, 1, 2), (2024, 12, 28))
    }
  }

  /// The stories in order, with as many women as make the figure.
  ///
  /// - Parameter elsewhere: How many persons counted are helped in other stories.
  static func plan(year: Year, scale: Scale, elsewhere: Int) -> [SupportScenario] {
    var plan = CasePlan.fill(rows.map { ($0.0, scale($0.1)) }, rest: .woman, to: 0)
    plan += Array(repeating: .unknown, count: scale(year.unidentifiedSupported))
    let counted = plan.reduce(Boundaries.countedDays + elsewhere) { $0 + $1.persons }
    return plan + Array(repeating: .woman, count: max(0, scale(year.personsSupported) - counted))
  }
}
