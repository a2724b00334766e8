import IncidentEvents
public import Projections

/// A year's figures as an audience sees them: every number, or those that disclosure control lets through.
public struct ShownFigures: Sendable, Equatable {
  public let year: Int
  public let audience: Audience
  /// By figure, in the order of ``Figure``.
  public let totals: [ShownNumber]
  /// By figure: months 1 to 12 at 0 to 11; nil for a figure that this audience does not see by month.
  public let months: [[ShownNumber]?]
  /// By figure: quarters 1 to 4 at 0 to 3; nil for a figure that this audience does not see by quarter.
  public let quarters: [[ShownNumber]?]
  /// By figure: districts in the vocabulary's order; nil for a figure that this audience does not see by district, and
  /// for one that is not split so.
  public let districts: [[ShownNumber]?]

  /// - Parameters: each by figure, in the order of ``Figure``.
  public init(
    year: Int, audience: Audience, totals: [ShownNumber], months: [[ShownNumber]?],
    quarters: [[ShownNumber]?], districts: [[ShownNumber]?]
  ) {
    self.year = year
    self.audience = audience
    self.totals = totals
    self.months = months
    self.quarters = quarters
    self.districts = districts
  }

  /// Every number there is, for those who may read the ledger's statistics.
  public init(everyNumber figures: YearlyFigures) {
    func shown(_ numbers: [Int]) -> [ShownNumber] { numbers.map { .number($0) } }
    self.init(
      year: figures.year, audience: .internal, totals: shown(figures.totals),
      months: figures.months.map(shown),
      quarters: figures.months.map { months in
        shown((0..<4).map { months[$0 * 3..<$0 * 3 + 3].reduce(0, +) })
      },
      districts: Figure.allCases.map {
        $0.definition.isByDistrict ? shown(figures.districts[Int($0.rawValue)]) : nil
      })
  }

  /// The figure's total.
  public subscript(figure: Figure) -> ShownNumber { totals[Int(figure.rawValue)] }
  public func months(of figure: Figure) -> [ShownNumber]? { months[Int(figure.rawValue)] }
  public func quarters(of figure: Figure) -> [ShownNumber]? { quarters[Int(figure.rawValue)] }
  public func districts(of figure: Figure) -> [ShownNumber]? { districts[Int(figure.rawValue)] }
}
