// Numbers as people read them.

import Language

/// A whole number with its thousands apart: 4,496.
func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = ""
  for (at, digit) in digits.enumerated() {
    if at > 0, (digits.count - at) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return (number < 0 ? "-" : "") + text
}

/// A number and its noun: 1 entry, 2 entries.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(grouped(number)) \(number == 1 ? one : many ?? one + "s")"
}

/// Milliseconds as seconds with three decimals: 1.250.
func seconds(_ milliseconds: Int) -> String {
  let rest = String(milliseconds % 1000)
  return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
}

/// How many a second, of so many in so many milliseconds.
func rate(_ count: Int, _ milliseconds: Int) -> Int { count * 1000 / max(1, milliseconds) }

/// A span of seconds in its two largest units: 3 d 4 h.
func span(seconds: Int, in language: Language = .en) -> String {
  let span =
    switch seconds {
    case ..<60: Phrase.Time.seconds(seconds: .number(max(0, seconds)))
    case ..<3600: Phrase.Time.minutes(minutes: .number(seconds / 60), seconds: .number(seconds % 60))
    case ..<86_400: Phrase.Time.hours(hours: .number(seconds / 3600), minutes: .number(seconds / 60 % 60))
    default: Phrase.Time.days(days: .number(seconds / 86_400), hours: .number(seconds / 3600 % 24))
    }
  return span.text(in: language)
}
