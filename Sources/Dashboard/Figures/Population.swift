public import IncidentEvents
import Language

/// How many people live in each district on a day, and who says so: rates by district rest on it.
public struct Population: Sendable, Equatable {
  /// The day.
  public let on: CivilDate
  /// Who says so, in their own words.
  public let source: String
  /// By district; one that is not there has no rate.
  public let people: [District: Int]

  /// The fewest people a district can have: fewer make rates that say nothing.
  public static let fewest = 1_000

  /// - Parameter people: no fewer than ``fewest`` in any.
  public init(on: CivilDate, source: String, people: [District: Int]) {
    precondition(people.values.allSatisfy { $0 >= Self.fewest }, "a rate is by many people")
    self.on = on
    self.source = source
    self.people = people
  }

  /// The day, in words.
  var day: FilledPhrase {
    func said(_ language: Language) -> String { language.day(on.day, month: on.month, year: on.year) }
    return FilledPhrase(Phrase(kk: said(.kk), ru: said(.ru), en: said(.en)))
  }

  /// How many of a count there are per 100,000 people of a district, to the nearest whole number; nil where it is not
  /// known how many live there, withheld where the count is.
  func rate(_ count: ShownNumber, in district: District) -> ShownNumber? {
    guard let people = people[district] else { return nil }
    guard let count = count.number else { return .withheld }
    // No log holds that many.
    guard count <= .max / 100_000 else { return nil }
    let (rate, rest) = (count * 100_000).quotientAndRemainder(dividingBy: people)
    return .number(rest >= people - rest ? rate + 1 : rate)
  }
}
