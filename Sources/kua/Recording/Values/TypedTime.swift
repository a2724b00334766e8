import IncidentEvents
import Rulebook

/// A time as people write it: `3.7.2024 14:30`, `2024-07-03`, `вчера 22:00`, `қазір`.
struct TypedTime: Equatable {
  /// Seconds since 1970 of the calendar as written.
  let wallClock: Int64
  /// Minutes east of UTC, where they are written.
  let offsetMinutes: Int16?
  /// How much of it is given: `exact` with minutes, else `hour`, `day` or `month`.
  let precision: TimePrecision

  /// Why a text is no time.
  enum Fault: Error, Equatable {
    case notATime
    /// 30 February, 25:00.
    case noSuchTime
  }

  /// Reads a text.
  /// - Parameter now: what `now`, `today` and `yesterday` go by.
  init(_ text: String, now: LocalTime) throws(Fault) {
    if let written = LocalTime(text.trimmingSpaces) {
      self.init(wallClock: written.wallClock, offsetMinutes: written.offsetMinutes, precision: .exact)
      return
    }
    var words = text.lowercased().replacing("t", with: " ", betweenDigits: true)
      .split(whereSeparator: { $0 == " " || $0 == "\u{a0}" || $0 == "," }).map(String.init)
    guard !words.isEmpty, words.count <= 4 else { throw .notATime }
    if words.count == 1, Self.now.contains(words[0]) {
      self.init(wallClock: now.wallClock, offsetMinutes: now.offsetMinutes, precision: .exact)
      return
    }
    var offset: Int16?
    if words.count > 1, let last = words.last, let minutes = Self.offset(last) {
      offset = minutes
      words.removeLast()
    }
    let today = Int((now.wallClock - Int64(now.secondOfDay)) / 86_400)
    var day: (days: Int, precision: TimePrecision)?
    if let first = words.first, let found = try Self.day(first, today) {
      day = found
      words.removeFirst()
    }
    guard !words.isEmpty else {
      guard let day, offset == nil else { throw .notATime }
      self.init(wallClock: Int64(day.days) * 86_400, offsetMinutes: nil, precision: day.precision)
      return
    }
    let clock = try Self.clock(words)
    guard day?.precision ?? .day == .day else { throw .notATime }
    self.init(
      wallClock: Int64(day?.days ?? today) * 86_400 + Int64(clock.seconds), offsetMinutes: offset,
      precision: clock.precision)
  }

  private init(wallClock: Int64, offsetMinutes: Int16?, precision: TimePrecision) {
    self.wallClock = wallClock
    self.offsetMinutes = offsetMinutes
    self.precision = precision
  }

  // MARK: Words

  private static let now: Set<String> = ["now", "сейчас", "қазір"]
  private static let daysAgo: [String: Int] = [
    "today": 0, "сегодня": 0, "бүгін": 0, "yesterday": 1, "вчера": 1, "кеше": 1, "позавчера": 2,
  ]
  private static let hours: Set<String> = [
    "h", "hour", "ч", "ч.", "час", "часа", "часов", "сағ", "сағ.", "сағат",
  ]
  /// What stands between a day and a clock and says nothing: `3.7.2024 в 14:30`.
  private static let fillers: Set<String> = ["at", "в"]

  /// A day, or a month by itself.
  private static func day(_ word: String, _ today: Int) throws(Fault) -> (
    days: Int, precision: TimePrecision
  )? {
    if let ago = daysAgo[word] { return (today - ago, .day) }
    let isDotted = word.contains(".")
    let parts = word.split(separator: isDotted ? "." : "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int($0) : nil }
    guard numbers.count == parts.count, 2...3 ~= numbers.count else { return nil }
    guard parts.allSatisfy({ 1...4 ~= $0.utf8.count }) else { throw .notATime }
    let big = isDotted ? Array(numbers.reversed()) : numbers
    let yearText = isDotted ? parts[parts.count - 1] : parts[0]
    let year: Int
    switch yearText.utf8.count {
    case 4: year = big[0]
    // A year of two digits stands at the end of a whole date only.
    case 2 where isDotted && big.count == 3: year = 2000 + big[0]
    default: throw .notATime
    }
    let month = big[1], day = big.count == 3 ? big[2] : 1
    guard 1900...2099 ~= year, 1...12 ~= month, 1...daysOfMonth(month, year) ~= day else { throw .noSuchTime }
    return (CivilDate.daysSince1970(year: year, month: month, day: day), big.count == 3 ? .day : .month)
  }

  private static func daysOfMonth(_ month: Int, _ year: Int) -> Int {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return CivilDate.daysSince1970(year: next.0, month: next.1, day: 1)
      - CivilDate.daysSince1970(year: year, month: month, day: 1)
  }

  /// A clock: `14:30`, `14:30:05`, or an hour alone: `14 h`, `14ч`.
  private static func clock(_ words: [String]) throws(Fault) -> (seconds: Int, precision: TimePrecision) {
    let words = words.filter { !fillers.contains($0) }
    let parts = words.first?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    if words.count == 1, 2...3 ~= parts.count {
      let numbers = parts.compactMap { part in
        1...2 ~= part.utf8.count && part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(part) : nil
      }
      guard numbers.count == parts.count, parts[1].utf8.count == 2 else { throw .notATime }
      guard numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { throw .noSuchTime }
      return (numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0), .exact)
    }
    let joined = words.joined()
    let digits = joined.prefix { $0.isASCII && $0.isNumber }
    guard 1...2 ~= digits.utf8.count, hours.contains(String(joined.dropFirst(digits.count))),
      let hour = Int(digits)
    else { throw .notATime }
    guard hour < 24 else { throw .noSuchTime }
    return (hour * 3600, .hour)
  }

  /// `+05:00`, `+05`, `+5`.
  private static func offset(_ word: String) -> Int16? {
    guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
    let parts = word.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.allSatisfy({ 1...2 ~= $0.utf8.count }), let hours = Int(parts[0]),
      let minutes = parts.count == 2 ? Int(parts[1]) : 0, hours <= 14, minutes < 60
    else { return nil }
    return Int16((hours * 60 + minutes) * (sign == "-" ? -1 : 1))
  }
}

extension String {
  /// Without white space around it.
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The text with a character replaced where digits stand on both sides of it.
  fileprivate func replacing(_ character: Character, with other: Character, betweenDigits: Bool) -> String {
    let all = Array(self)
    return String(
      all.indices.map { i in
        guard all[i] == character, i > 0, i + 1 < all.count, all[i - 1].isNumber, all[i + 1].isNumber else {
          return all[i]
        }
        return other
      })
  }
}
