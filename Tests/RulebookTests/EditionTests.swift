import IncidentEvents
import Language
import Testing

@testable import Rulebook

@Suite("Editions of the rulebook")
struct EditionTests {
  /// An edition that no law has: a day and a half to register, no flag of a call-out without a recording.
  static let second = RulebookEdition.first.changed(
    to: "kua-rulebook-998", .off06Hours, 36, without: "CAL-01")
  /// Another one after it: two days.
  static let third = second.changed(to: "kua-rulebook-999", .off06Hours, 48)

  static func adopted(_ edition: RulebookEdition) -> Act {
    Act(
      "rulebook.adopted", .of(.body),
      ["digest": .string(edition.digest), "version": .string(edition.version)])
  }

  /// The first offence, so many hours after the report.
  static func registered(hoursAfter hours: Int) -> Act {
    let day = 1 + (20 + hours) / 24, hour = (20 + hours) % 24
    return Act.registered().at("2024-07-0\(day)T\(hour < 10 ? "0" : "")\(hour):00:01+05:00")
  }

  @Test("A limit is that of the edition in force where the event stands")
  func limits() throws {
    try RulebookEdition.$known.withValue(RulebookEdition.released + [Self.second, Self.third]) {
      for (given, hours, isFlagged) in [
        ([], 24, true), ([], 23, false), ([Self.second], 24, false), ([Self.second], 36, true),
        ([Self.second, Self.third], 36, false), ([Self.third], 48, true),
        ([Self.third, RulebookEdition.first], 24, true),
      ] {
        let history = try History(Act.file + given.map(Self.adopted))
        let decision = try history.decide(Self.registered(hoursAfter: hours))
        #expect(decision.codes == (isFlagged ? ["OFF-06"] : []), "\(given.map(\.version)) \(hours)")
        for finding in decision.findings {
          let edition = given.last ?? .first
          #expect(finding.edition == edition)
          let limit = Language.ru.number(Int(edition.limit(.off06Hours)))
          #expect(finding.message(in: .ru).contains("допускается \(limit)."))
        }
      }
    }
  }

  @Test(
    "An administrative detention may last 24 hours by the first edition and 48 by the second",
    arguments: [
      (1, "2024-07-03T01:00:00+05:00", false), (1, "2024-07-03T01:00:01+05:00", true),
      (2, "2024-07-03T01:00:01+05:00", false), (2, "2024-07-04T01:00:00+05:00", false),
      (2, "2024-07-04T01:00:01+05:00", true),
    ])
  func detention(number: Int, until end: String, isFlagged: Bool) throws {
    let edition = try #require(RulebookEdition.all.first { $0.version == "kua-rulebook-\(number)" })
    let history = try History(Act.file + [Self.adopted(edition)])
    #expect(try history.decide(.detained(to: end)).codes == (isFlagged ? ["DET-01"] : []))
  }

  @Test("A rule that an edition withdrew is asked no more")
  func withdrawn() throws {
    let silent = Act.callOut.saying(["cameras": .array([])]).without("noRecordingReason")
    let codes = try RulebookEdition.$known.withValue(RulebookEdition.released + [Self.second]) {
      try [Act.file, Act.file + [Self.adopted(Self.second)]].map { try History($0).decide(silent).codes }
    }
    #expect(codes == [["CAL-01"], []])
  }

  @Test("A version with another digest is refused, and one that is not known")
  func unknown() throws {
    let other = Self.adopted(.first).saying(["digest": .string(String(repeating: "0", count: 64))])
    #expect(try History(Act.beginning).decide(other).codes == ["RBK-01"])
    #expect(try History(Act.beginning).decide(Self.adopted(Self.third)).codes == ["RBK-01"])
    #expect(try History(Act.beginning).decide(Self.adopted(.first)) == .accepted(flags: [], attested: []))
  }

  @Test("Every edition has a digest of its own, and every rule once")
  func released() {
    #expect(Set(RulebookEdition.all.map(\.digest)).count == RulebookEdition.all.count)
    for edition in RulebookEdition.all {
      #expect(Set(edition.rules.map(\.code)).count == edition.rules.count)
      #expect(edition.digest.count == 64)
    }
  }
}

extension RulebookEdition {
  /// An edition that differs from this one in a limit, and lacks a rule.
  func changed(
    to version: String, _ limit: RuleLimit, _ value: Int64, without withdrawn: RuleCode? = nil
  ) -> RulebookEdition {
    var limits = limits
    limits[limit.rawValue] = value
    let rules = rules.filter { $0.code != withdrawn }.map { rule -> RuleDefinition in
      // Only OFF-06 has a limit of that name that a test changes.
      guard rule.code == "OFF-06" else { return rule }
      return RuleDefinition(
        code: rule.code, answer: rule.answer, basis: rule.basis, mark: rule.mark, decidedBy: rule.decidedBy,
        isProtected: rule.isProtected, validity: rule.validity, limits: ["hours": Int(value)],
        sentence: rule.sentence)
    }
    return RulebookEdition(
      version: version, digest: String(repeating: "\(value % 10)", count: 64), basis: basis, mark: mark,
      rules: rules, limits: limits)
  }
}
