import IncidentEvents

/// How a column writes dates and times: `dd.MM.yyyy HH:mm`. Two letters want two digits, one letter one or two; every
/// other character stands for itself.
public struct DatePattern: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case number(Unit, digits: ClosedRange<Int>)
    case character(Character)
  }
  private enum Unit: Sendable, Equatable { case year, month, day, hour, minute, second }

  /// As it is written.
  public let text: String
  private let parts: [Part]

  /// Parses a pattern; nil when it is none: it has a year, a month and a day, each unit once, no minutes without hours.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      rest = rest.dropFirst(run.count)
      let unit: Unit
      switch first {
      case "y": unit = .year
      case "M": unit = .month
      case "d": unit = .day
      case "H": unit = .hour
      case "m": unit = .minute
      case "s": unit = .second
      default:
        if first.isLetter || first.isNumber { return nil }
        parts += run.map(Part.character)
        continue
      }
      guard unit == .year ? run.count == 4 : run.count <= 2 else { return nil }
      parts.append(.number(unit, digits: unit == .year ? 4...4 : run.count == 2 ? 2...2 : 1...2))
    }
    let units = parts.compactMap { if case .number(let unit, _) = $0 { unit } else { nil } }
    func has(_ unit: Unit) -> Bool { units.contains(unit) }
    guard units.count == Set(units.map { "\($0)" }).count, has(.year), has(.month), has(.day),
      has(.hour) || !has(.minute), has(.minute) || !has(.second)
    else { return nil }
    self.text = text
    self.parts = parts
  }

  /// A date, and as much of its clock as was written.
  public struct Reading: Sendable, Equatable {
    public let year: Int, month: Int, day: Int
    public let hour: Int?, minute: Int?, second: Int?

    /// Seconds since 1970 of the calendar as written.
    /// - Parameter isEnd: whether what was not written is counted to its end.
    func wallClock(isEnd: Bool) -> Int64 {
      let days = CivilDate.daysSince1970(year: year, month: month, day: day)
      let (h, m, s) = (
        hour ?? (isEnd ? 23 : 0), minute ?? (isEnd ? 59 : 0), second ?? (isEnd && minute == nil ? 59 : 0)
      )
      return Int64(((days * 24 + h) * 60 + m) * 60 + s)
    }
  }

  /// Reads a text; nil when it is not written so, or is no day of the calendar.
  func read(_ text: String) -> Reading? {
    var rest = text.utf8[...]
    var year = 0, month = 0, day = 0
    var hour: Int?, minute: Int?, second: Int?
    for part in parts {
      switch part {
      case .character(let character):
        let wanted = String(character).utf8
        guard rest.starts(with: wanted) else { return nil }
        rest = rest.dropFirst(wanted.count)
      case .number(let unit, let digits):
        let run = rest.prefix(digits.upperBound).prefix { 0x30...0x39 ~= $0 }
        guard digits.contains(run.count), let value = Int(String(run) ?? "") else { return nil }
        rest = rest.dropFirst(run.count)
        switch unit {
        case .year: year = value
        case .month: month = value
        case .day: day = value
        case .hour: hour = value
        case .minute: minute = value
        case .second: second = value
        }
      }
    }
    guard rest.isEmpty, (1900...2099).contains(year), (1...12).contains(month), hour ?? 0 < 24,
      minute ?? 0 < 60,
      second ?? 0 < 60
    else { return nil }
    let last = CivilDate(
      daysSince1970: CivilDate.daysSince1970(
        year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1) - 1)
    guard (1...last.day).contains(day) else { return nil }
    return Reading(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }
}
