extension [UInt8] {
  /// Appends an act time: the local wall clock and its offset, 25 characters.
  mutating func write(act instant: Instant) {
    let local = LocalTime(instant)
    write(decimal: local.year, digits: 4)
    append(45)
    write(decimal: local.month, digits: 2)
    append(45)
    write(decimal: local.day, digits: 2)
    append(84)
    writeClock(local.hour, local.minute, local.second)
    write("+0")
    append(UInt8(48 + local.offset))
    write(":00")
  }

  /// Appends a recorded time: UTC with milliseconds, 24 characters.
  mutating func write(recorded instant: Instant) {
    let seconds = instant.milliseconds / 1000
    let date = CivilDate.of(day: seconds / 86_400)
    let clock = seconds % 86_400
    write(decimal: date.year, digits: 4)
    append(45)
    write(decimal: date.month, digits: 2)
    append(45)
    write(decimal: date.day, digits: 2)
    append(84)
    writeClock(clock / 3600, clock / 60 % 60, clock % 60)
    append(46)
    write(decimal: instant.milliseconds % 1000, digits: 3)
    append(90)
  }

  /// Appends the attribute `recordedtime` after the end of another one's text, and leaves its own text open.
  mutating func write(recordedMember instant: Instant) {
    write("\",\"recordedtime\":\"")
    write(recorded: instant)
  }

  private mutating func writeClock(_ hour: Int, _ minute: Int, _ second: Int) {
    write(decimal: hour, digits: 2)
    append(58)
    write(decimal: minute, digits: 2)
    append(58)
    write(decimal: second, digits: 2)
  }
}
