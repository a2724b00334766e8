import ArgumentParser
import IncidentEvents
import Rulebook

/// A bound in time: an instant, or a whole local day.
struct TimeArgument: ExpressibleByArgument, Sendable {
  /// Its first and its last millisecond since 1970-01-01T00:00:00Z.
  let first: Int64, last: Int64

  init?(argument text: String) {
    if let time = RecordedTime(text) {
      first = time.milliseconds
      last = first
    } else if let time = LocalTime(text) {
      first = time.instant * 1000
      last = first + 999
    } else if let midnight = LocalTime(text + "T00:00:00+00:00") {
      first = Law.zone.instant(ofWallClock: midnight.wallClock) * 1000
      last = Law.zone.instant(ofWallClock: midnight.wallClock + 86_400) * 1000 - 1
    } else {
      return nil
    }
  }
}
