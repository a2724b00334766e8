import IncidentEvents
import Language
import Rulebook

extension LegalPeriod {
  /// The period in English words: `from 2024-06-16`, `until 2026-03-01`, `always`. The rulebook tells only whether a day lies
  /// in it; its days are contiguous, so the first and the last one are looked for among the years of an entry.
  var words: String { text(in: .en) }

  /// The period in the reader's language.
  var spoken: String { text(in: Spoken.language) }

  private func text(in language: Language) -> String {
    let first = CivilDate.daysSince1970(year: 1900, month: 1, day: 1)
    let last = CivilDate.daysSince1970(year: 2099, month: 12, day: 31)
    guard let from = (first...last).first(where: contains(day:)),
      let to = (from...last).last(where: contains(day:))
    else { return Phrase.Explain.onNoDay.text(in: language) }
    var parts: [FilledPhrase] = []
    if from > first { parts.append(Phrase.Explain.from(day: .text(Self.text(from)))) }
    if to < last { parts.append(Phrase.Explain.until(day: .text(Self.text(to)))) }
    if parts.isEmpty { return Phrase.Explain.always.text(in: language) }
    return parts.map { $0.text(in: language) }.joined(separator: " ")
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
