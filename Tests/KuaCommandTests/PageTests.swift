import EventLog
import Foundation
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook
import Testing

@testable import kua

/// The pages are compared with Snapshots/; to accept a change, run the tests with KUA_RECORD_SNAPSHOTS=1 and look at
/// the difference.
@Suite("Pages")
struct PageTests {
  /// A page on paper of some width.
  struct Sheet: CustomTestStringConvertible {
    let kind: EntityKind
    /// Nil as in a pipe.
    let width: Int?
    var testDescription: String { name }
    var name: String { "page-\(kind.name)-\(width.map(String.init) ?? "pipe")" }
  }

  static let sheets =
    EntityKind.allCases.filter { !$0.isNumber }.map { Sheet(kind: $0, width: 120) } + [
      Sheet(kind: .case, width: 80), Sheet(kind: .case, width: nil), Sheet(kind: .person, width: 80),
    ]

  static func page(_ reference: Reference, limit: Int = 12) throws -> Page {
    try PageBuilder(SampleLedger.shared, asOf: .now, limit: limit, for: .ledger).page(of: reference)
  }

  static func text(_ reference: Reference, width: Int?, limit: Int = 12) throws -> String {
    PageText(
      page: try page(reference, limit: limit), description: SampleLedger.shared.description,
      terminal: Terminal(hasColour: false, width: width), limit: limit
    ).text
  }

  @Test("A page of each kind is as recorded", arguments: sheets)
  func snapshots(sheet: Sheet) throws {
    let reference = try #require(SampleLedger.busiest(sheet.kind))
    let text = try Self.text(reference, width: sheet.width)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Snapshots/\(sheet.name).txt")
    if ProcessInfo.processInfo.environment["KUA_RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("No line is wider than the terminal", arguments: [80, 100, 120, 200])
  func widths(width: Int) throws {
    for kind in EntityKind.allCases where !kind.isNumber {
      let reference = try #require(SampleLedger.busiest(kind))
      for line in try Self.text(reference, width: width).split(separator: "\n") {
        // A digest or a heading is shown whole.
        if line.contains("SHA-256") || line.hasPrefix("\(reference)") { continue }
        #expect(line.count <= width, "\(kind): \(line)")
      }
    }
  }

  @Test("A person found to be another has one page under both references")
  func joined() throws {
    var pair: (Reference, Reference)?
    let history = try SampleLedger.shared.history()
    try history.log.forEach { position, entry in
      let event = try Event(entry, at: position)
      if case .personIdentified(let data) = event.fact, !history.revisions.isRetracted(event.position),
        pair == nil
      {
        pair = (event.subject, data.sameAs)
      }
    }
    let (one, other) = try #require(pair)
    let first = try Self.page(one, limit: .max), second = try Self.page(other, limit: .max)
    #expect(first.timeline.lines.map(\.position) == second.timeline.lines.map(\.position))
    #expect(first.state == second.state)
    #expect(first.tables.map(\.rows.count) == second.tables.map(\.rows.count))
  }

  @Test("The JSON of a page says in full what the page shortens")
  func json() throws {
    for kind in EntityKind.allCases where !kind.isNumber {
      let reference = try #require(SampleLedger.busiest(kind))
      let page = try Self.page(reference)
      let text = page.json(SampleLedger.shared.description, limit: 5).text
      #expect(text.hasPrefix("{\"reference\":\"\(reference)\",\"kind\":\"\(kind.name)\",\"state\":"))
      let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let tables = try #require(parsed?["tables"] as? [String: [String: Any]])
      #expect(tables.count == page.tables.count, "two tables of \(kind) have one name")
      #expect(Set(page.facts.map(\.key)).count == page.facts.count)
    }
  }

  @Test("The state and the tables are the same however few lines are asked for")
  func limited() throws {
    let reference = try #require(SampleLedger.busiest(.person))
    let whole = try Self.page(reference, limit: .max), part = try Self.page(reference, limit: 1)
    #expect(whole.state == part.state)
    #expect(whole.tables.map(\.rows.count) == part.tables.map(\.rows.count))
    #expect(part.timeline.lines.count == 1)
    #expect(part.timeline.omitted == whole.timeline.lines.count - 1)
  }

  @Test(
    "Every retracted event, flag and attestation of the log is marked alike on a page and in its own entry")
  func marked() throws {
    let history = try SampleLedger.shared.history()
    let all = try SampleLedger.shared.projection().revisions
    #expect(!all.retracted.isEmpty)
    for position in all.retracted {
      let line = try history.line(at: position)
      #expect(line.isRetracted && line.retractedBy != nil && line.flags.isEmpty)
    }
    for position in all.all.map(\.position) {
      #expect(try history.line(at: position).target?.position != nil)
    }
  }

  @Test("Penalties, times and sizes are told in words")
  func words() throws {
    #expect(FactWords.penalty(.fineMci, 126).text(in: .ru).contains("126"))
    #expect(FactWords.penalty(.communityServiceHours, 120).text(in: .en).hasSuffix(": 120"))
    #expect(size(bytes: 999) == "999 bytes")
    #expect(size(bytes: 34_560_000) == "34.5 MB")
    let time = try #require(LocalTime("2024-07-03T14:22:10+05:00"))
    #expect(time.words() == "2024-07-03 14:22:10")
    #expect(time.words(.hour) == "2024-07-03 14 h")
    #expect(time.words(.day) == "2024-07-03")
    #expect(time.words(.month) == "2024-07")
    #expect(time.words(.unknown) == "unknown")
    #expect(time.words(seconds: false) == "2024-07-03 14:22")
    let twice = try #require(LocalTime("2024-02-29T23:30:00+05:00"))
    #expect(twice.words() == "2024-02-29 23:30:00 +05:00")
  }

  @Test("Lines break at spaces, and colours take no room")
  func wrapping() {
    #expect(Wrapping.wrap("one two three", 8, "  ") == "one two\n  three")
    #expect(Wrapping.wrap("one two three", nil, "  ") == "one two three")
    #expect(Wrapping.wrap("unbreakable word", 4, "") == "unbreakable\nword")
    #expect(Wrapping.visible("\u{1b}[33mOFF-06\u{1b}[0m") == 6)
  }
}
