import IncidentEvents
import Rulebook

extension LocalTime {
  /// For people: `2024-07-03 14:22:10`, and only as exact as it is known. The offset is given where the wall clock
  /// alone leaves it open or it is not the zone's.
  /// - Parameter seconds: whether they are told.
  func words(_ precision: TimePrecision? = nil, seconds: Bool = true) -> String {
    let text = description
    let date = text.prefix(10)
    let offsets = Law.zone.offsets(atWallClock: wallClock)
    let offset = offsets == [offsetMinutes] ? "" : " " + text.suffix(6)
    switch precision {
    case nil, .exact: return "\(date) \(text.dropFirst(11).prefix(seconds ? 8 : 5))\(offset)"
    case .hour: return "\(date) \(text.dropFirst(11).prefix(2)) h\(offset)"
    case .day: return "\(date)"
    case .month: return "\(date.prefix(7))"
    case .unknown: return "unknown"
    }
  }

  /// The day, or what is known of it.
  func day(_ precision: TimePrecision? = nil) -> String {
    precision == .month || precision == .unknown ? words(precision) : String(description.prefix(10))
  }
}

extension RecordedTime {
  /// For people: `2024-07-03 09:22:10`, in UTC.
  var words: String {
    let text = description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8))"
  }
}

/// A span of bytes in the unit people use: 34.5 MB.
func size(bytes: Int) -> String {
  var value = bytes, rest = 0, unit = 0
  while value >= 1000, unit < 4 {
    rest = value % 1000 / 100
    value /= 1000
    unit += 1
  }
  let name = ["bytes", "kB", "MB", "GB", "TB"][unit]
  return unit == 0 ? "\(value) \(name)" : "\(value).\(rest) \(name)"
}
