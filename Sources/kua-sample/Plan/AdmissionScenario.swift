/// What is particular about an admission to a crisis centre.
enum AdmissionScenario {
  case alone, withOneChild, withTwoChildren, withThreeChildren
  case again, againWithChild, merged, identifiedLater, unknown, restored, late, overlapping, alsoBefore
  // Nobody counted:
  case withdrawn, previousYear, nextYear, unseenDischarge

  /// Persons of the story counted in the year.
  var persons: Int {
    switch self {
    case .withOneChild, .againWithChild: 2
    case .withTwoChildren: 3
    case .withThreeChildren: 4
    case .withdrawn, .previousYear, .nextYear, .unseenDischarge: 0
    default: 1
    }
  }

  /// How many stories of each kind; women alone and the unidentified make up the rest.
  static let rows: [(AdmissionScenario, Int)] = [
    (.withOneChild, 52), (.withTwoChildren, 28), (.withThreeChildren, 9), (.again, 19), (.againWithChild, 7),
    (.merged, 5), (.identifiedLater, 4), (.restored, 1), (.late, 4), (.overlapping, 3), (.alsoBefore, 3),
    (.withdrawn, 4), (.previousYear, 14), (.nextYear, 16), (.unseenDischarge, 3),
  ]

  /// The days on which the first admission can come.
  var days: ClosedRange<Int> {
    switch self {
    case .previousYear, .alsoBefore: Dates.days((2023, 12, 5), (2023, 12, 30))
    case .nextYear: Dates.days((2025, 1, 2), (2025, 1, 22))
    case .late: Dates.days((2024, 12, 29), (2024, 12, 31))
    case .again, .againWithChild, .merged, .identifiedLater, .restored, .overlapping:
      Dates.days((2024, 1, 2), (2024, 9, 20))
    default: Dates.days((2024, 1, 2), (2024, 12, 28))
    }
  }

  /// The stories in order, with as many women alone as make the figure.
  static func plan(year: Year, scale: Scale) -> [AdmissionScenario] {
    var plan = CasePlan.fill(rows.map { ($0.0, scale($0.1)) }, rest: .alone, to: 0)
    plan += Array(repeating: .unknown, count: scale(year.unidentifiedInCrisisCentres))
    let counted = plan.reduce(Boundaries.countedDays) { $0 + $1.persons }
    return plan + Array(repeating: .alone, count: max(0, scale(year.personsInCrisisCentres) - counted))
  }
}
