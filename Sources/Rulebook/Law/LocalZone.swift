public import IncidentEvents

/// A time zone, as the instants at which its offset from UTC changed.
public struct LocalZone: Sendable {
  /// From an instant on, an offset holds.
  struct Transition: Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    let instant: Int64
    /// Minutes east of UTC.
    let offsetMinutes: Int16
  }

  /// Its name in the tz database.
  public let name: String
  let minutesBefore: Int16
  let transitions: [Transition]

  /// The offset that holds at an instant (seconds since 1970 UTC), in minutes east of UTC.
  public func offsetMinutes(at instant: Int64) -> Int16 {
    // Nearly every time asked about is a recent one.
    for transition in transitions.reversed() where instant >= transition.instant {
      return transition.offsetMinutes
    }
    return minutesBefore
  }

  /// Whether a time is written with an offset that the zone had at that moment. In an hour that comes twice
  /// both offsets are right; in one that is left out none is.
  public func isTrue(_ time: LocalTime) -> Bool { offsetMinutes(at: time.instant) == time.offsetMinutes }

  /// The offsets a wall clock (seconds since 1970 of the calendar as written) can carry: one; two in an
  /// hour that comes twice, the earlier first; none in an hour that is left out.
  public func offsets(atWallClock wallClock: Int64) -> [Int16] {
    Set(transitions.map(\.offsetMinutes) + [minutesBefore]).sorted(by: >).filter {
      offsetMinutes(at: wallClock - Int64($0) * 60) == $0
    }
  }
}

extension LocalZone {
  /// The local time at an instant, given in milliseconds since 1970-01-01T00:00:00Z.
  public func localTime(atMilliseconds milliseconds: Int64) -> LocalTime {
    let instant = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    let offset = offsetMinutes(at: instant)
    let wallClock = instant + Int64(offset) * 60
    let date = CivilDate(
      daysSince1970: Int(wallClock >= 0 ? wallClock / 86_400 : (wallClock - 86_399) / 86_400))
    return LocalTime(
      wallClock: wallClock, offsetMinutes: offset, year: Int16(date.year), month: UInt8(date.month),
      day: UInt8(date.day))
  }

  /// The instant of a wall clock (seconds since 1970 of the calendar as written); the later one where it
  /// comes twice, and by the offset before a gap where it does not come at all.
  public func instant(ofWallClock wallClock: Int64) -> Int64 {
    let offset = offsets(atWallClock: wallClock).last ?? offsetMinutes(at: wallClock - 86_400)
    return wallClock - Int64(offset) * 60
  }
}
