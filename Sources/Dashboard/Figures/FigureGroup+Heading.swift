public import Language
public import Projections

extension FigureGroup {
  /// What the group is called.
  public var heading: Phrase {
    switch self {
    case .briefing: .Statistics.briefing
    case .reports: .Statistics.reports
    case .cases: .Statistics.cases
    case .victims: .Statistics.victims
    case .prevention: .Statistics.prevention
    }
  }
}
