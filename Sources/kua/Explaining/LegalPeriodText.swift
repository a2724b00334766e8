import IncidentEvents
import Rulebook

extension LegalPeriod {
  /// The period in words: `from 2024-06-16`, `until 2026-03-01`, `always`. The rulebook tells only whether a day lies
  /// in it; its days are contiguous, so the first and the last one are looked for among the years of an entry.
  var words: String {
    let first = CivilDate.daysSince1970(year: 1900, month: 1, day: 1)
    let last = CivilDate.daysSince1970(year: 2099, month: 12, day: 31)
    guard let from = (first...last).first(where: contains(day:)),
      let to = (from...last).last(where: contains(day:))
    else { return "on no day" }
    let parts = [from > first ? "from \(Self.text(from))" : "", to < last ? "until \(Self.text(to))" : ""]
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? "always" : text
  }

  private func contains(day: Int) -> Bool {
    LocalTime(Self.text(day) + "T00:00:00+05:00").map(contains) ?? false
  }

  private static func text(_ day: Int) -> String {
    let date = CivilDate(daysSince1970: day)
    func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(pad(date.month))-\(pad(date.day))"
  }
}
