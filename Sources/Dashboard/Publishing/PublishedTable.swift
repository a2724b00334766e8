public import IncidentEvents
public import Projections

/// A year's table as the public was given it: computed anew from the log at its cutoff, and the same.
public struct PublishedTable: Sendable, Equatable {
  /// The event that published it.
  public let position: Int
  public let event: EventID
  public let time: LocalTime
  public let year: Int
  /// How many entries it counts.
  public let cutoff: Int
  /// Numbers under it are withheld.
  public let k: SmallNumber
  /// SHA-256 of the edition of the rulebook in force at the cutoff.
  public let rulebook: String
  /// SHA-256 of the canonical table.
  public let digest: String
  /// What the public was told.
  public let shown: ShownFigures
  /// Every number at the cutoff, and the last local day that anything was known of: for those inside.
  public let figures: YearlyFigures
  public let lastDay: Int
}
