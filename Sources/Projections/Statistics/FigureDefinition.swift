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
  /// The value of the briefing for Astana, 2024.
  public let briefing2024: Int
  /// Whether the briefing says "more than" that.
  public let isLowerBound: Bool

  /// Whether the figure is split by district.
  public var isByDistrict: Bool { !key.hasPrefix("persons.") }
  /// Whether it counts persons, of whom some are unidentified.
  public var countsPersons: Bool { key.hasPrefix("persons.") }
}
