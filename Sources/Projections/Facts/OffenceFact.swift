public import IncidentEvents

/// One offence of the year's figure.
public struct OffenceFact: Sendable, Hashable {
  /// The month of its registration, 1 to 12.
  public let month: Int
  /// The day of the week on which the act ended, by local time: 1 is Monday.
  public let weekday: Int
  /// The local hour at which the act ended, 0 to 23.
  public let hour: Int
  /// At the year's end.
  public let article: Article
  /// By relationships known by the year's end.
  public let isDomestic: Bool
  public let district: District

  package init(
    month: Int, committed: LocalTime, article: Article, isDomestic: Bool, district: District
  ) {
    self.month = month
    // 1 January 1970 was a Thursday.
    weekday = ((committed.dayNumber + 3) % 7 + 7) % 7 + 1
    hour = committed.secondOfDay / 3600
    self.article = article
    self.isDomestic = isDomestic
    self.district = district
  }
}
