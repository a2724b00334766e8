import IncidentEvents
import Rulebook
import Testing

@Suite("Whether an offence is domestic")
struct DomesticTests {
  /// The events after the file of a suspect, person 1, and a victim, person 2; and what is derived.
  struct Story: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let acts: [Act]
    let isDomestic: Bool

    init(_ title: String, _ acts: [Act], _ isDomestic: Bool) {
      (testDescription, self.acts, self.isDomestic) = (title, acts, isDomestic)
    }
  }

  static let stories = [
    Story("nothing recorded", [.registered()], false),
    Story("a spouse, recorded before", [.related("spouse"), .registered()], true),
    Story("a spouse, recorded after", [.registered(), .related("spouse")], true),
    Story("a neighbour", [.related("neighbour"), .registered()], false),
    Story("any qualifying one suffices", [.related("neighbour"), .related("sibling"), .registered()], true),
    Story("in-laws, before the law of 2026", [.related("in-law"), .registered()], false),
    Story(
      "in-laws, by the law of 2026",
      [
        .related("in-law"),
        .registered().saying([
          "committedFrom": "2026-03-02T00:00:00+05:00", "committedTo": "2026-03-02T00:00:00+05:00",
        ]).at("2026-03-02T12:00:00+05:00"),
      ], true),
    Story("one that names this offence", [.registered(), .related("parent", offence: 1)], true),
    Story(
      "one that names another offence", [.registered(), .registered(2), .related("parent", offence: 2)], false
    ),
    Story(
      "a pair known under other references",
      [
        .party(3, "suspect"), .party(4), .identified(3, as: 1), .identified(2, as: 4),
        .related("spouse").saying(["suspect": .person(3), "victim": .person(4)]), .registered(),
      ], true),
    Story(
      "the pair the other way round",
      [.related("spouse").saying(["suspect": .person(2), "victim": .person(1)]), .registered()], false),
    Story(
      "a pair the offence gained by a relationship that names it",
      [
        .party(3, "suspect"), .registered(),
        .related("stranger", offence: 1).saying(["suspect": .person(3)]),
        .related("cohabitant").saying(["suspect": .person(3)]),
      ], true),
  ]

  @Test("follows from the relationships recorded", arguments: stories)
  func derived(_ story: Story) throws {
    let history = try History(Act.file + story.acts)
    func holds(atEndOf year: Int?) throws -> Bool {
      try Domestic.holds(
        for: history.state(OffenceState.self, of: .of(.offence)), atEndOf: year,
        record: { try history.state(PersonState.self, of: $0).record },
        samePerson: { key in
          var members = [key]
          var next = 0
          while next < members.count {
            let record = try history.state(PersonState.self, of: members[next]).record
            members += record.sameAs.filter { !members.contains($0) }
            next += 1
          }
          return members
        })
    }
    #expect(try holds(atEndOf: nil) == story.isDomestic)
    #expect(try holds(atEndOf: 2024) == story.isDomestic)
    #expect(try !holds(atEndOf: 2023))
  }

  @Test("A relationship that settles what was declared is not flagged; one that contradicts it is")
  func flagged() throws {
    #expect(try History(Act.file).decide(.registered().saying(["domestic": "yes"])).codes.isEmpty)
    let yes = Act.file + [.registered().saying(["domestic": "yes"])]
    #expect(try History(yes).decide(.related("spouse")).codes.isEmpty)
    #expect(try History(yes).decide(.related("stranger")).codes == ["OFF-05"])
    #expect(try History(yes).decide(.related("stranger", offence: 1)).codes == ["OFF-05"])
    let no = Act.file + [.registered().saying(["domestic": "no"])]
    #expect(try History(no).decide(.related("spouse", offence: 1)).codes == ["OFF-05"])
    #expect(try History(no).decide(.related("stranger")).codes.isEmpty)
  }
}
