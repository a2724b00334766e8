/// What a figure counts, and how: its definition file in `Schemas/figures`.
public struct FigureDefinition: Sendable {
  public let key: String
  public let title: String
  public let definition: String
  /// What one of it is.
  public let unit: String
  public let population: String
  /// By which time it belongs to a year and month.
  public let timeBasis: String
  /// By which district it is split, if by any.
  public let districtRule: String
  public let revisionPolicy: String
  /// How finely it may be published.
  public let disclosure: String
  public let source: String
  /// The figure it is a part of, or is to be divided by: the two are printed as a rate.
  public let of: Figure?
  /// Whether the figure is split by district.
  public let isByDistrict: Bool
  /// The value of the briefing for Astana, 2024; nil for a figure it does not give.
  public let briefing2024: Int?
  /// Whether the briefing says "more than" that.
  public let isLowerBound: Bool

  /// Whether it counts persons, of whom some are unidentified.
  public var countsPersons: Bool { unit == "person" }
}
