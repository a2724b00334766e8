import IncidentEvents
import Language
import Projections

extension CrossTable.Axis {
  /// The months of a year.
  static func months(of year: Int) -> Self {
    Self(
      title: Phrase.CrossTables.month,
      headings: (1...12).map { month in
        .init(
          key: "\(year)-\(month < 10 ? "0" : "")\(month)",
          title: FilledPhrase(
            Phrase(
              kk: Language.kk.month(month), ru: Language.ru.month(month), en: Language.en.month(month))))
      })
  }

  /// The districts, in the vocabulary's order.
  static let districts = Self(
    title: Phrase.CrossTables.district,
    headings: District.allCases.map { .init(key: "\($0.name)", title: FilledPhrase($0.phrase)) })

  /// From Monday to Sunday.
  static let weekdays = Self(
    title: Phrase.CrossTables.weekday,
    headings: [
      Phrase.CrossTables.monday, Phrase.CrossTables.tuesday, Phrase.CrossTables.wednesday,
      Phrase.CrossTables.thursday, Phrase.CrossTables.friday, Phrase.CrossTables.saturday,
      Phrase.CrossTables.sunday,
    ].enumerated().map { .init(key: "\($0 + 1)", title: FilledPhrase($1)) })

  /// The hours of a day, 0 to 23.
  static let hours = Self(
    title: Phrase.CrossTables.hour,
    headings: (0..<24).map {
      .init(key: "\($0)", title: FilledPhrase(verbatim: $0 < 10 ? "0\($0)" : "\($0)"))
    })

  /// One column, or row, that says how many there are.
  static func count(of things: Phrase) -> Self {
    Self(title: Phrase.CrossTables.count, headings: [.init(key: "count", title: FilledPhrase(things))])
  }

  /// Hours from a report to a registration.
  static let hoursToRegistration = Self(
    title: Phrase.CrossTables.time, headings: HoursBand.allCases.map { .init(key: $0.key, title: $0.title) })

  /// Days between two steps.
  static let days = Self(
    title: Phrase.CrossTables.time, headings: DaysBand.allCases.map { .init(key: $0.key, title: $0.title) })
}

extension HoursBand {
  /// As people read it.
  var title: FilledPhrase {
    let (from, to) = hours
    guard let to else { return Phrase.CrossTables.hoursOver(from: .number(from)) }
    if from == 0 { return FilledPhrase(Phrase.CrossTables.underHour) }
    return Phrase.CrossTables.hoursBetween(from: .number(from), to: .number(to))
  }
}

extension DaysBand {
  /// As people read it.
  var title: FilledPhrase {
    let (from, to) = days
    guard let to else { return Phrase.CrossTables.daysOver(from: .number(from - 1)) }
    if to == 0 { return FilledPhrase(Phrase.CrossTables.underDay) }
    return Phrase.CrossTables.daysFromTo(from: .number(from), to: .number(to))
  }
}
