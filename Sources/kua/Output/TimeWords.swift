import IncidentEvents
import Language
import Rulebook

extension LocalTime {
  /// For people: `2024-07-03 14:22:10`, and only as exact as it is known. The offset is given where the wall clock
  /// alone leaves it open or it is not the zone's.
  /// - Parameter seconds: whether they are told.
  func words(
    _ precision: TimePrecision? = nil, seconds: Bool = true, in language: Language = .en
  ) -> String {
    let text = description
    let date = text.prefix(10)
    let offsets = Law.zone.offsets(atWallClock: wallClock)
    let offset = offsets == [offsetMinutes] ? "" : " " + text.suffix(6)
    switch precision {
    case nil, .exact: return "\(date) \(text.dropFirst(11).prefix(seconds ? 8 : 5))\(offset)"
    case .hour:
      let hour = Phrase.Time.hour(hour: .text("\(text.dropFirst(11).prefix(2))"))
      return "\(date) \(hour.text(in: language))\(offset)"
    case .day: return "\(date)"
    case .month: return "\(date.prefix(7))"
    case .unknown: return Phrase.Time.unknown.text(in: language)
    }
  }

  /// The day, or what is known of it.
  func day(_ precision: TimePrecision? = nil, in language: Language = .en) -> String {
    precision == .month || precision == .unknown
      ? words(precision, in: language) : String(description.prefix(10))
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
func size(bytes: Int, in language: Language = .en) -> String {
  var value = bytes, rest = 0, unit = 0
  while value >= 1000, unit < 4 {
    rest = value % 1000 / 100
    value /= 1000
    unit += 1
  }
  let names = [
    Phrase.Time.bytes, Phrase.Time.kilobytes, Phrase.Time.megabytes, Phrase.Time.gigabytes,
    Phrase.Time.terabytes,
  ]
  let name = names[unit].text(in: language)
  return unit == 0 ? "\(value) \(name)" : "\(value)\(language.decimalSeparator)\(rest) \(name)"
}
