/// The zone Asia/Almaty as data: since when which offset from UTC holds (tz database 2024a).
///
/// Clocks went back from UTC+6 to UTC+5 at 2024-02-29T18:00Z; that day had 25 hours.
enum Zone {
  /// 2024-02-29T18:00:00Z.
  static let change = Instant(milliseconds: 1_709_229_600_000)
  static let offsetBefore = 6
  static let offsetAfter = 5

  /// Hours ahead of UTC at an instant.
  static func offset(at instant: Instant) -> Int {
    instant < change ? offsetBefore : offsetAfter
  }
}

/// A wall clock of the zone, read off.
struct LocalTime {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int
  let offset: Int

  init(_ instant: Instant) {
    offset = Zone.offset(at: instant)
    let clock = instant.milliseconds / 1000 + offset * 3600
    (year, month, day) = CivilDate.of(day: clock / 86_400)
    let second = clock % 86_400
    hour = second / 3600
    minute = second / 60 % 60
    self.second = second % 60
  }
}

extension Instant {
  /// The instant at which the zone's wall clock shows this; of the hour that came twice, the first.
  init(local year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0) {
    self.init(localDay: CivilDate.day(year, month, day), second: (hour * 60 + minute) * 60 + second)
  }

  /// The instant on a local day, counted from 1970-01-01, so many seconds of wall clock after midnight.
  init(localDay day: Int, second: Int) {
    let clock = (day * 86_400 + second) * 1000
    let before = Instant(milliseconds: clock) - .hours(Zone.offsetBefore)
    self = before < Zone.change ? before : before + .hours(Zone.offsetBefore - Zone.offsetAfter)
  }

  /// The local day, counted from 1970-01-01.
  var localDay: Int { (milliseconds / 1000 + Zone.offset(at: self) * 3600) / 86_400 }

  /// The midnight with which this local day began.
  var localMidnight: Instant { Instant(localDay: localDay, second: 0) }

  /// The local year.
  var localYear: Int { LocalTime(self).year }
}
