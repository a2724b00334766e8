import EventLog
import IncidentEvents
import Ledger
import Projections
import Rulebook
import Testing

@testable import Dashboard
@testable import kua

@Suite("Published statistics")
struct PublishedStatisticsTests {
  private let story: SmallStory
  private static let statistician = SmallStory.reference("actor", "statistician")

  init() throws {
    story = try SmallStory()
    try story.take([
      story.operatorLine(
        "actor.enrolled", Self.statistician,
        "{\"body\":\"\(SmallStory.Office.police.body)\",\"name\":\"Үлгі Статистик\",\"roles\":[\"statistician\"]}"
      )
    ])
  }

  /// The reference of the n-th report.
  private static func report(_ number: Int) -> String {
    let letters = String(number).map { String(Unicode.Scalar(UInt8(97 + ($0.wholeNumberValue ?? 0)))) }
    return SmallStory.reference("report", "x" + letters.joined() + "z")
  }

  private func receive(_ numbers: Range<Int>) throws {
    try story.take(
      numbers.map { number in
        let district = District.allCases[number % 5].name
        let channel = number % 3 == 0 ? "112" : "102"
        return story.line(
          "report.received", Self.report(number), "{\"channel\":\"\(channel)\",\"district\":\"\(district)\"}",
          by: .duty)
      })
  }

  private func acting() throws -> Acting {
    try Acting(#require(Reference(Self.statistician)), in: story.ledger)
  }

  private func draft(_ k: SmallNumber? = nil) throws -> PublicationDraft {
    let projection = try story.ledger.projection()
    var publications = try Publications(in: projection)
    return try publications.draft(of: 2024, cutoff: projection.log.size, under: k)
  }

  @discardableResult
  private func publish(_ draft: PublicationDraft, table: String? = nil) throws -> RecordedEvent {
    try story.ledger.record(by: acting(), waiting: 10) { _ in
      CommandEvent(
        type: .statisticsPublished, subject: try PublishedEvent.ledgerBody(in: story.ledger.history()),
        data: [
          (
            "edition",
            .object([
              ("cutoff", .integer(draft.cutoff)), ("k", .integer(draft.k.rawValue)),
              ("rulebook", .string(draft.rulebook)), ("table", .string(table ?? draft.digest)),
            ])
          ), ("year", .integer(2024)),
        ])
    }
  }

  private func tables() throws -> [PublishedTable] {
    var publications = try Publications(in: story.ledger.projection())
    return try publications.tables(of: 2024)
  }

  @Test("A table comes out the same after later entries, a retraction and another table")
  func recomputes() throws {
    try receive(0..<60)
    let first = try draft()
    try publish(first)
    let fourth = try #require(
      try story.ledger.history().candidates(tagged: Self.report(4)).first)
    let id = try story.ledger.history().log.entry(at: fourth) { try Event($0, at: fourth).id }
    try story.take([
      story.line(
        "event.retracted", Self.report(4), "{\"reason\":\"entered-in-error\",\"target\":\"\(id)\"}", by: .duty
      )
    ])
    try receive(60..<100)
    let second = try draft()
    #expect(throws: PublicationError.self) { try draft(.three) }
    #expect(second.cutoff > first.cutoff && second.digest != first.digest)
    try publish(second)
    try receive(100..<110)
    let tables = try tables()
    #expect(tables.map(\.digest) == [first.digest, second.digest])
    #expect(tables.map(\.shown) == [first.shown, second.shown])
    #expect(tables[0].shown[.reportsReceived] == .number(60))
    #expect(tables[1].shown[.reportsReceived] == .number(99))
    #expect(
      PublicRevision.between(tables[0].shown, tables[1].shown).first
        == PublicRevision(figure: .reportsReceived, published: 60, revised: 99))
  }

  @Test("What changed of a table is told with the entries it comes from, a retraction among them")
  func revisions() throws {
    try receive(0..<40)
    try publish(draft())
    let published = try story.ledger.history().log.size
    let first = try #require(try story.ledger.history().candidates(tagged: Self.report(3)).first)
    let id = try story.ledger.history().log.entry(at: first) { try Event($0, at: first).id }
    try story.take([
      story.line(
        "event.retracted", Self.report(3), "{\"reason\":\"entered-in-error\",\"target\":\"\(id)\"}", by: .duty
      )
    ])
    try receive(40..<42)
    let revisions = try Publications(in: story.ledger.projection()).revisions(of: #require(try tables().last))
    let reports = try #require(revisions.first { $0.figure == .reportsReceived })
    #expect(reports.published == .number(40) && reports.then == 40 && reports.now == 41)
    #expect(reports.entries == [published, published + 1, published + 2])
    let part = try PublishedPart(of: 2024, in: story.ledger.projection())
    #expect(part.fault == nil && part.events.count == 1 && part.revisions == revisions)
  }

  @Test("A table that does not come out the same is an error that names both digests")
  func differs() throws {
    try receive(0..<40)
    let draft = try draft(), wrong = String(repeating: "0", count: 64)
    try publish(draft, table: wrong)
    let error = #expect(throws: PublicationError.self) { try tables() }
    #expect(error?.code == .differs)
    #expect(error?.description.contains(wrong) == true)
    #expect(error?.description.contains(draft.digest) == true)
    #expect(try PublishedPart(of: 2024, in: story.ledger.projection()).fault != nil)
  }

  @Test("A press briefing is taken into account: what it told a little differently is withheld")
  func briefing() throws {
    try receive(0..<60)
    _ = try story.ledger.record(by: acting(), waiting: 10) { _ in
      CommandEvent(
        type: .statisticsPublished, subject: try PublishedEvent.ledgerBody(in: story.ledger.history()),
        data: [
          ("document", "02-11/2025"),
          (
            "figures",
            .array([.object([("figure", .string("reports.received")), ("value", .integer(58))])])
          ), ("year", .integer(2024)),
        ])
    }
    #expect(try draft().shown[.reportsReceived] == .withheld)
    let events = try PublishedEvent.all(in: story.ledger.history())
    #expect(
      events.map(\.content) == [.briefing(.init(document: "02-11/2025", figures: [.reportsReceived: 58]))])
  }

  @Test(
    "Only the ledger's command writes statistics.published, a statistician only, and nothing takes it back")
  func ledgerOnly() throws {
    try receive(0..<40)
    let draft = try draft(), recorded = try publish(draft)
    let line = story.operatorLine(
      "statistics.published", "\(recorded.event.subject)",
      String(decoding: recorded.event.data, as: UTF8.self))
    func codes(_ receipt: Receipt?) -> [String] {
      guard case .refused(let findings) = receipt else { return [] }
      return findings.map(\.code.text)
    }
    #expect(codes(try story.submit([line]).first) == ["CMD-01"])
    let retraction = story.line(
      "event.retracted", "\(recorded.event.subject)",
      "{\"reason\":\"entered-in-error\",\"target\":\"\(recorded.id)\"}", by: .supervisor)
    #expect(codes(try story.submit([retraction]).first).contains("EVT-02"))
    #expect(throws: EventRefused.self) {
      try story.ledger.record(by: story.acting(.duty), waiting: 10) { _ in recorded.event }
    }
  }
}
