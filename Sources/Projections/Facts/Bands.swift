/// Hours, as coarse as facts tell them.
public enum HoursBand: Int, CaseIterable, Sendable {
  case under1, from1, from3, from6, from12, over24, over72

  /// - Parameters:
  ///   - hours: whole hours.
  ///   - isOver24: whether it is more than 24 hours, by a second or more.
  package init(_ hours: Int, isOver24: Bool) {
    self =
      switch hours {
      case ..<1: .under1
      case ..<3: .from1
      case ..<6: .from3
      case ..<12: .from6
      case _ where !isOver24: .from12
      case ..<72: .over24
      default: .over72
      }
  }

  /// From how many hours on, and to how many where it ends.
  public var hours: (from: Int, to: Int?) {
    switch self {
    case .under1: (0, 1)
    case .from1: (1, 3)
    case .from3: (3, 6)
    case .from6: (6, 12)
    case .from12: (12, 24)
    case .over24: (24, 72)
    case .over72: (72, nil)
    }
  }

  /// As facts write it: `0-1`, `72+`.
  public var key: String { hours.to.map { "\(hours.from)-\($0)" } ?? "\(hours.from)+" }
}

/// Whole days, as coarse as facts tell them.
public enum DaysBand: Int, CaseIterable, Sendable {
  case under1, week, month, quarter, half, longer

  public init(_ days: Int) {
    self =
      switch days {
      case ..<1: .under1
      case ...7: .week
      case ...30: .month
      case ...90: .quarter
      case ...180: .half
      default: .longer
      }
  }

  /// From how many days on, and to how many, both of them included, where it ends.
  public var days: (from: Int, to: Int?) {
    switch self {
    case .under1: (0, 0)
    case .week: (1, 7)
    case .month: (8, 30)
    case .quarter: (31, 90)
    case .half: (91, 180)
    case .longer: (181, nil)
    }
  }

  /// As facts write it: `0`, `1-7`, `181+`.
  public var key: String {
    guard let last = days.to else { return "\(days.from)+" }
    return days.from == last ? "\(last)" : "\(days.from)-\(last)"
  }
}
