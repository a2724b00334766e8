import EventLog
import IncidentEvents
import Projections
import Rulebook
import Testing

@testable import Ledger

@Suite("Events that belong together")
struct TogetherTests {
  static func file(_ name: String) -> String { SmallStory.reference("case", name) }
  static func offence(_ name: String) -> String { SmallStory.reference("offence", name) }

  /// An offence of a case; an ERDR number that ends as given.
  static func registered(
    _ story: SmallStory, _ offence: String, in file: String, _ erdr: String, episode: Int = 1
  )
    -> String
  {
    story.line(
      "offence.registered", offence,
      """
      {"article":"109-1","case":"\(file)","committedFrom":"2024-07-01T12:00:00+05:00",\
      "committedTo":"2024-07-01T12:00:00+05:00","district":"esil","domestic":"unknown","episode":\(episode),\
      "erdr":"9999000000000\(erdr)","part":1}
      """, by: .investigator)
  }

  static func bytes(_ lines: [String]) -> [[UInt8]] { lines.map { Array($0.utf8) } }

  @Test("Where one is refused, nothing of the others is left, and they can be submitted anew")
  func takenBack() throws {
    let story = try SmallStory()
    let writer = try story.ledger.writer(waiting: 10, threads: .one)
    let opened = story.line("case.opened", Self.file("first"), by: .investigator)
    let party = story.line(
      "party.added", Self.file("first"),
      """
      {"identity":"known","iin":"061211600012","name":"Үлгі Мысалова","person":"\(SmallStory.reference("person", "one"))",\
      "role":"victim"}
      """, by: .investigator)
    // A case that nobody has opened.
    let bad = Self.registered(story, Self.offence("bad"), in: Self.file("nowhere"), "01")
    let before = try story.ledger.log.size()
    let receipts = try writer.submit(together: Self.bytes([opened, party, bad]))
    #expect(receipts.count == 3)
    guard case .refused(let findings)? = receipts.last else {
      Issue.record("the last is refused")
      return
    }
    #expect(findings.map(\.code) == ["REF-01"])
    #expect(writer.pendingCount == 0)
    let key = try #require(Reference(Self.file("first")))
    #expect(try !writer.isIntroduced(key))
    #expect(try !writer.state(CaseState.self, of: key).isIntroduced)
    let good = Self.registered(story, Self.offence("good"), in: Self.file("first"), "01")
    for receipt in try writer.submit(together: Self.bytes([opened, party, good])) {
      guard case .accepted(_, let flags, _) = receipt else {
        Issue.record("\(receipt)")
        return
      }
      // The person is not known already: the first try has left no number in the vault.
      #expect(flags.isEmpty)
    }
    try writer.finish()
    #expect(try story.ledger.log.size() == before + 3)
  }

  @Test("What was accepted before them stays, in states and in the batch")
  func beforeThem() throws {
    let story = try SmallStory()
    let writer = try story.ledger.writer(waiting: 10, threads: .one)
    let first = [
      story.line("case.opened", Self.file("first"), by: .investigator),
      Self.registered(story, Self.offence("good"), in: Self.file("first"), "02"),
    ]
    _ = try writer.submit(together: Self.bytes(first))
    let second = [
      Self.registered(story, Self.offence("next"), in: Self.file("first"), "02", episode: 2),
      Self.registered(story, Self.offence("twice"), in: Self.file("first"), "02"),
    ]
    let receipts = try writer.submit(together: Self.bytes(second))
    guard case .refused(let findings)? = receipts.last else {
      Issue.record("a number used twice is asked about")
      return
    }
    #expect(findings.map(\.code) == ["OFF-01"])
    #expect(writer.pendingCount == 2)
    let key = try #require(Reference(Self.file("first")))
    #expect(try writer.state(CaseState.self, of: key).offences.count == 1)
    let recorded = try writer.submit(together: Self.bytes([second[0]]))
    guard case .accepted? = recorded.first else {
      Issue.record("\(recorded)")
      return
    }
    try writer.finish()
    #expect(try story.ledger.history().state(CaseState.self, of: key).offences.count == 2)
  }

  @Test("Behind a retraction they are judged by what counts")
  func behindARetraction() throws {
    let story = try SmallStory()
    let opened = story.line("case.opened", Self.file("first"), by: .investigator)
    let good = Self.registered(story, Self.offence("good"), in: Self.file("first"), "03")
    try story.take([opened, good])
    let writer = try story.ledger.writer(waiting: 10, threads: .one)
    let id = good.split(separator: "\"id\":\"")[1].prefix(36)
    let retraction = story.line(
      "event.retracted", Self.offence("good"), "{\"reason\":\"entered-in-error\",\"target\":\"\(id)\"}",
      by: .supervisor)
    let again = Self.registered(story, Self.offence("again"), in: Self.file("first"), "03")
    let bad = Self.registered(story, Self.offence("bad"), in: Self.file("nowhere"), "04")
    _ = try writer.submit(together: Self.bytes([retraction]))
    guard case .refused? = try writer.submit(together: Self.bytes([again, bad])).last,
      case .accepted? = try writer.submit(together: Self.bytes([again])).last
    else {
      Issue.record("the number is free again")
      return
    }
    try writer.finish()
    let key = try #require(Reference(Self.file("first")))
    #expect(
      try story.ledger.history().state(CaseState.self, of: key).offences.map { "\($0)" } == [
        Self.offence("again")
      ])
  }
}
