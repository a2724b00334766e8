/// When violence is reported: more in the evening and at night, and more on Saturdays and Sundays.
enum Rhythm {
  private static let hours = Weighted<Int>([
    (0, 52), (1, 40), (2, 28), (3, 18), (4, 11), (5, 8), (6, 9), (7, 12), (8, 17), (9, 21), (10, 24),
    (11, 26),
    (12, 28), (13, 30), (14, 32), (15, 33), (16, 37), (17, 44), (18, 58), (19, 72), (20, 84), (21, 92),
    (22, 88),
    (23, 71),
  ])

  /// A moment on one of these local days.
  static func moment(on days: ClosedRange<Int>, _ random: inout Generator) -> Instant {
    var day = random.within(days)
    while !CivilDate.isWeekend(day: day) && random.percent(28) { day = random.within(days) }
    return Instant(localDay: day, second: random.pick(hours) * 3600 + random.below(3600))
  }

  /// A moment at night, when shops sell what they may not, on one of these local days or the morning after.
  static func night(on days: ClosedRange<Int>, _ random: inout Generator) -> Instant {
    Instant(localDay: random.within(days), second: random.within(75_600...104_000))
  }

  /// A moment in working hours on one of these local days.
  static func office(on days: ClosedRange<Int>, _ random: inout Generator) -> Instant {
    var day = random.within(days)
    if CivilDate.isWeekend(day: day) && random.percent(85) { day = max(day - 2, days.lowerBound) }
    return Instant(localDay: day, second: random.within(9 * 3600...18 * 3600))
  }
}
