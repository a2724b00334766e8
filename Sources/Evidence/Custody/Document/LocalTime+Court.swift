import IncidentEvents
import Language

extension LocalTime {
  /// The day and the wall clock as papers of a court write them, with the offset: `03.07.2024 14:22:10 (UTC+5)`.
  func court(_ precision: TimePrecision? = nil, in language: Language) -> String {
    let text = Array(description.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    let isEnglish = language == .en
    let month = isEnglish ? part(0..<7) : "\(part(5..<7)).\(part(0..<4))"
    let day = isEnglish ? part(0..<10) : "\(part(8..<10)).\(month)"
    switch precision {
    case nil, .exact: return "\(day) \(part(11..<19)) (\(offset))"
    case .hour: return "\(day) \(part(11..<13)):… (\(offset))"
    case .day: return day
    case .month: return month
    case .unknown: return CustodyWords.timeUnknown.text(in: language)
    }
  }

  /// `UTC+5`, `UTC+5:30`.
  private var offset: String {
    let minutes = Int(offsetMinutes.magnitude)
    let rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + String(minutes % 60)
    return "UTC\(offsetMinutes < 0 ? "\u{2212}" : "+")\(minutes / 60)\(rest)"
  }

  /// The time in a sentence of any language.
  var sentence: FilledPhrase {
    FilledPhrase(Phrase(kk: court(in: .kk), ru: court(in: .ru), en: court(in: .en)))
  }

  /// The same instant in UTC, in seconds, RFC 3339.
  var utc: String { String(RecordedTime(milliseconds: instant * 1000).description.prefix(19)) + "Z" }
}

extension RecordedTime {
  /// As papers of a court write it: `03.07.2024 09:22:10,123 UTC`.
  func court(in language: Language) -> String {
    let text = Array(description.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    let day = language == .en ? part(0..<10) : "\(part(8..<10)).\(part(5..<7)).\(part(0..<4))"
    let rest = part(20..<23)
    return "\(day) \(part(11..<19))\(rest == "000" ? "" : String(language.decimalSeparator) + rest) UTC"
  }
}
