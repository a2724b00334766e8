public import CanonicalJSON

/// Act time as it was written: the local wall clock and its offset, whole seconds.
public struct LocalTime: BitwiseCopyable, Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 of the calendar as written, whatever the offset.
  public let wallClock: Int64
  /// Minutes east of UTC.
  public let offsetMinutes: Int16
  public let year: Int16
  public let month: UInt8
  public let day: UInt8

  @inlinable public init(wallClock: Int64, offsetMinutes: Int16, year: Int16, month: UInt8, day: UInt8) {
    self.wallClock = wallClock
    self.offsetMinutes = offsetMinutes
    self.year = year
    self.month = month
    self.day = day
  }

  /// Parses `2024-07-03T14:22:10+05:00`; nil when `text` is no such time.
  public init?(_ text: String) {
    let inside = Array((text + "\"").utf8)
    var reader = EntryReader(unsafe inside.span.bytes)
    guard let time = try? reader.localTime(), reader.atEnd else { return nil }
    self = time
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  @inlinable public var instant: Int64 { wallClock &- Int64(offsetMinutes) &* 60 }
  /// The local day, as days since 1970-01-01 of the calendar as written.
  @inlinable public var dayNumber: Int {
    Int(wallClock >= 0 ? wallClock / 86400 : (wallClock - 86399) / 86400)
  }
  /// Seconds since the local midnight.
  @inlinable public var secondOfDay: Int {
    Int(wallClock - (wallClock >= 0 ? wallClock : wallClock - 86399) / 86400 * 86400)
  }
}

extension LocalTime: CustomStringConvertible {
  /// RFC 3339, 25 characters.
  public var description: String {
    let second = secondOfDay, offset = Int(offsetMinutes.magnitude)
    let date = "\(Self.pad(Int(year), 4))-\(Self.pad(Int(month)))-\(Self.pad(Int(day)))"
    let clock = "\(Self.pad(second / 3600)):\(Self.pad(second / 60 % 60)):\(Self.pad(second % 60))"
    return "\(date)T\(clock)\(offsetMinutes < 0 ? "-" : "+")\(Self.pad(offset / 60)):\(Self.pad(offset % 60))"
  }

  static func pad(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Recorded time: the ledger's clock, UTC, in milliseconds since 1970-01-01T00:00:00Z.
public struct RecordedTime: BitwiseCopyable, Hashable, Comparable, Sendable, CustomStringConvertible {
  public let milliseconds: Int64

  @inlinable public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Parses `2024-07-03T09:22:10.123Z`; nil when `text` is no such time.
  public init?(_ text: String) {
    let inside = Array((text + "\"").utf8)
    var reader = EntryReader(unsafe inside.span.bytes)
    guard let time = try? reader.recordedTime(), reader.atEnd else { return nil }
    self = time
  }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }

  /// RFC 3339 in UTC, 24 characters.
  public var description: String {
    let seconds = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    let date = CivilDate(daysSince1970: Int(seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400))
    let time = LocalTime(
      wallClock: seconds, offsetMinutes: 0, year: Int16(date.year), month: UInt8(date.month),
      day: UInt8(date.day))
    return "\(time.description.prefix(19)).\(LocalTime.pad(Int(milliseconds - seconds * 1000), 3))Z"
  }
}

/// A day of the Gregorian calendar.
public struct CivilDate: Hashable, Sendable {
  public let year: Int, month: Int, day: Int

  /// The day so many days after 1970-01-01 (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
  public init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days from 1970-01-01 to a day of the calendar.
  @inlinable
  public static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year &- 1 : year
    let era = (shifted >= 0 ? shifted : shifted &- 399) / 400
    let yearOfEra = shifted &- era &* 400
    let dayOfYear = (153 &* (month &+ (month > 2 ? -3 : 9)) &+ 2) / 5 &+ day &- 1
    return era &* 146_097 &+ yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear &- 719_468
  }
}

extension EntryReader {
  /// `2024-07-03T14:22:10+05:00` and the closing quote: 25 characters, years 1900 to 2099, a day that exists.
  @inlinable @inline(__always)
  public mutating func localTime() throws(Malformed) -> LocalTime {
    let at = offset
    guard count &- at >= 26, byte(at: at &+ 25) == 0x22, let clock = wallClock(at),
      byte(at: at &+ 22) == 0x3a, digits(at &+ 20), digits(at &+ 23)
    else { throw Malformed(offset: at, expected: "a local time with its offset") }
    let sign = byte(at: at &+ 19), hours = two(at &+ 20), minutes = two(at &+ 23)
    guard sign == 0x2b || sign == 0x2d, hours <= 14, minutes <= 59 else {
      throw Malformed(offset: at, expected: "a local time with its offset")
    }
    offset = at &+ 26
    return LocalTime(
      wallClock: clock, offsetMinutes: Int16((hours &* 60 &+ minutes) &* (sign == 0x2d ? -1 : 1)),
      year: Int16(two(at) &* 100 &+ two(at &+ 2)), month: UInt8(two(at &+ 5)), day: UInt8(two(at &+ 8)))
  }

  /// `2024-07-03T09:22:10.123Z` and the closing quote: 24 characters.
  @inlinable @inline(__always)
  public mutating func recordedTime() throws(Malformed) -> RecordedTime {
    let at = offset
    guard count &- at >= 25, byte(at: at &+ 24) == 0x22, byte(at: at &+ 23) == 0x5a,
      byte(at: at &+ 19) == 0x2e,
      digits(at &+ 20), byte(at: at &+ 22) &- 0x30 <= 9, let clock = wallClock(at)
    else { throw Malformed(offset: at, expected: "a UTC time with milliseconds") }
    offset = at &+ 25
    return RecordedTime(
      milliseconds: clock &* 1000 &+ Int64(two(at &+ 20) &* 10 &+ Int(byte(at: at &+ 22) &- 0x30)))
  }

  /// Two decimal digits at `i`.
  @inlinable @inline(__always)
  func two(_ i: Int) -> Int { (Int(byte(at: i)) &- 48) &* 10 &+ (Int(byte(at: i &+ 1)) &- 48) }

  @inlinable @inline(__always)
  func digits(_ i: Int) -> Bool { byte(at: i) &- 0x30 <= 9 && byte(at: i &+ 1) &- 0x30 <= 9 }

  /// The nineteen characters `2024-07-03T14:22:10` at `i` as seconds since 1970; nil when they are no such clock.
  @inlinable @inline(__always)
  func wallClock(_ i: Int) -> Int64? {
    guard digits(i), digits(i &+ 2), digits(i &+ 5), digits(i &+ 8), digits(i &+ 11), digits(i &+ 14),
      digits(i &+ 17), byte(at: i &+ 4) == 0x2d, byte(at: i &+ 7) == 0x2d, byte(at: i &+ 10) == 0x54,
      byte(at: i &+ 13) == 0x3a, byte(at: i &+ 16) == 0x3a
    else { return nil }
    let year = two(i) &* 100 &+ two(i &+ 2), month = two(i &+ 5), day = two(i &+ 8)
    let hour = two(i &+ 11), minute = two(i &+ 14), second = two(i &+ 17)
    guard year >= 1900, year <= 2099, month >= 1, month <= 12, day >= 1, hour <= 23, minute <= 59,
      second <= 59,
      day <= 28 || day <= daysOfMonth(month, year: year)
    else { return nil }
    let days = CivilDate.daysSince1970(year: year, month: month, day: day)
    return Int64(((days &* 24 &+ hour) &* 60 &+ minute) &* 60 &+ second)
  }

  @inlinable
  func daysOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
