public import IncidentEvents

extension LocalTime {
  /// The same wall clock so many days later, with the offset the zone has then.
  public func after(days: Int) -> LocalTime { Self.inZone(wallClock: wallClock + Int64(days) * 86_400) }

  /// The same day and wall clock so many months later; the month's last day where it has no such day.
  public func after(months: Int) -> LocalTime {
    let whole = Int(year) * 12 + Int(month) - 1 + months
    let first = CivilDate.daysSince1970(year: whole / 12, month: whole % 12 + 1, day: 1)
    let next = CivilDate.daysSince1970(year: (whole + 1) / 12, month: (whole + 1) % 12 + 1, day: 1)
    let days = first + min(Int(day), next - first) - 1
    return Self.inZone(wallClock: Int64(days) * 86_400 + Int64(secondOfDay))
  }

  /// The same day and wall clock so many years later.
  public func after(years: Int) -> LocalTime { after(months: years * 12) }

  private static func inZone(wallClock: Int64) -> LocalTime {
    Law.zone.localTime(atMilliseconds: Law.zone.instant(ofWallClock: wallClock) * 1000)
  }
}
