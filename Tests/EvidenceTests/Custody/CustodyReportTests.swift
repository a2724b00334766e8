import Foundation
import IncidentEvents
import Language
import Ledger
import Testing
import TransparencyLog

@testable import Evidence

/// The reports are compared with Snapshots/; to accept a change, run the tests with KUA_RECORD_SNAPSHOTS=1 and look at
/// the difference.
@Suite("Chain-of-custody report")
struct CustodyReportTests {
  static let video = Reference(CustodyStory.video)

  static func report(
    _ story: CustodyStory, of exhibit: String = CustodyStory.video, upTo size: Int? = nil,
    for officer: CustodyStory.Officer = .auditor
  ) throws -> CustodyReport {
    try story.ledger.custodyReport(
      of: [#require(Reference(exhibit))], upTo: size ?? story.ledger.size(at: .now),
      for: story.ledger.reader(officer.reference), program: "kua 0.1.0")
  }

  static func text(_ report: CustodyReport) throws -> String {
    String(decoding: try report.json(), as: UTF8.self)
  }

  static func isAsRecorded(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["KUA_RECORD_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    // A page is long: the first line that differs is enough.
    let pair = zip(recorded.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
    #expect(recorded == text, "\(name): \(pair.map { "\($0)" } ?? "one is longer")")
  }

  @Test("The report of a whole life is as recorded: data, text, and a page in each language")
  func snapshots() throws {
    let report = try Self.report(CustodyStory.whole())
    try Self.isAsRecorded(Self.text(report), "custody.json")
    for language in Language.allCases {
      try Self.isAsRecorded(report.text(in: language, width: 100), "custody-\(language.rawValue).txt")
      try Self.isAsRecorded(report.html(in: language), "custody-\(language.rawValue).html")
    }
  }

  @Test("The same entries give the same bytes, whatever the machine and the time")
  func reproducible() throws {
    let one = try Self.report(CustodyStory.whole()), other = try Self.report(CustodyStory.whole())
    #expect(try one.json() == other.json())
    #expect(try one.html(in: .kk) == other.html(in: .kk))
  }

  @Test("Every line of the report names the event and the position it rests on")
  func sources() throws {
    let report = try Self.report(CustodyStory.whole())
    let record = try #require(report.records.first)
    let text = try Self.text(report)
    for event in record.told {
      #expect(text.contains("\"event\":\"\(event.id)\",\"fact") || text.contains("\"event\":\"\(event.id)\""))
      #expect(text.contains("\"position\":\(event.position)"))
    }
    let derived = ["lastCheck", "chain", "irregularities", "exhibit"]
    for section in try report.sections(of: record) {
      for fact in section.facts where section.key != "chain" && !derived.contains(fact.key) {
        #expect(fact.source != nil, "\(section.key).\(fact.key)")
      }
    }
  }

  @Test("A transfer by someone who did not have it, and a file that differs, are named by their rules")
  func irregularities() throws {
    let report = try Self.report(CustodyStory.whole())
    let codes = try report.irregularities(of: #require(report.records.first)).map { row -> String in
      if case .text(let code)? = row.cells.first { code } else { "" }
    }
    #expect(codes.contains("EVD-02") && codes.contains("EVD-05") && codes.contains("CAM-04"))
    #expect(!codes.contains("EVD-04") && !codes.contains("CHAIN"))
  }

  @Test("An entry left out of the record shows as a line of its own", arguments: [0, 3, 5])
  func dropped(which: Int) throws {
    let report = try Self.report(CustodyStory.whole())
    let links = try #require(report.records.first).chain.links
    let named = links.map(\.member).filter { member in
      links.contains { $0.member.previous == member.id && !$0.member.isRetracted }
    }
    let gone = named[which]
    let without = try report.dropping(gone.position)
    let chain = try #require(without.records.first).chain
    // What names it is more than one where a retracted event did so too; it is told once.
    #expect(!chain.isWhole && chain.broken.allSatisfy { $0.standing == .missing(gone.id) })
    #expect(try Self.text(without).split(separator: "MISSING ENTRY").count == 2)
    for language in Language.allCases {
      let page = try without.html(in: language)
      #expect(page.contains("class=\"fault\""))
      #expect(page.contains(CustodyWords.missingEntry.text(in: language)))
      #expect(try without.text(in: language).contains("\(gone.id)"))
    }
  }

  @Test("Of a corrected event both are told: what was written and what counts")
  func corrected() throws {
    let text = try Self.report(CustodyStory.whole()).text(in: .en)
    #expect(text.contains("Purpose: court"))
    #expect(text.contains("data.purpose = \"review\"") && text.contains("data.purpose = \"court\""))
    #expect(text.contains("✗ Evidence accessed"))
    #expect(text.contains("Disputed by the entry at position"))
  }

  @Test("At an earlier size the report knows nothing of what came later")
  func earlier() throws {
    let story = try CustodyStory.whole()
    let whole = try #require(try Self.report(story).records.first)
    let mismatch = try #require(whole.events.filter { $0.line.type == .evidenceVerified }.dropFirst().first)
    let report = try Self.report(story, upTo: mismatch.position + 1)
    #expect(report.size == mismatch.position + 1)
    let standing = try CustodyStanding(#require(report.records.first))
    #expect(standing.quarantined?.position == mismatch.position)
    #expect(try CustodyStanding(whole).quarantines.map(\.from.position) == [mismatch.position])
    #expect(standing.disposed == nil && standing.rulings.isEmpty && standing.holds.isEmpty)
    let before = try Self.report(story, upTo: mismatch.position)
    #expect(try CustodyStanding(#require(before.records.first)).quarantined == nil)
    #expect(try !Self.text(before).contains("\(mismatch.id)"))
    #expect(try CustodyStanding(whole).disposed != nil)
    #expect(try CustodyStanding(whole).quarantined == nil)
  }

  @Test("A copy's report says what it was made of, with the original's digest")
  func copy() throws {
    let report = try Self.report(CustodyStory.whole(), of: CustodyStory.redacted)
    let text = try report.text(in: .en)
    #expect(text.contains("Copy of exhibit No. 2024-173"))
    #expect(text.contains("SHA-256 of the original: \(CustodyStory.digest("video"))"))
    #expect(try #require(report.records.first).chain.isWhole)
  }

  @Test("What is sealed from the reader is withheld, and the report says that it is")
  func sealed() throws {
    let story = try CustodyStory.whole()
    try story.tell(
      "access.restricted", CustodyStory.file,
      #"{"act":"31/2","from":"\#(CustodyStory.Officer.inspector.actor)"}"#, by: .prosecutor,
      at: "2024-12-03T10:00:00+05:00")
    #expect(throws: CustodyError.unknown(try #require(Self.video))) {
      try Self.report(story, for: .inspector)
    }
    // The copy is of no case itself; how it was made speaks of what is sealed.
    try story.tell(
      "evidence.verified", CustodyStory.clip,
      #"{"previous":"\#(try story.derived(CustodyStory.clip))","sha256":"\#(CustodyStory.digest(CustodyStory.clip))","tool":"kua-0.1.0"}"#,
      by: .custodian, at: "2024-12-04T10:00:00+05:00")
    let report = try Self.report(story, of: CustodyStory.clip, for: .inspector)
    let record = try #require(report.records.first)
    #expect(record.withheld.count == 1)
    #expect(record.chain.isWhole)
    let page = try report.html(in: .ru), data = try Self.text(report)
    #expect(page.contains(CustodyWords.linkWithheld.text(in: .ru)))
    for secret in [CustodyStory.video, CustodyStory.digest("video"), "2024-173", CustodyStory.file] {
      #expect(!page.contains(secret) && !data.contains(secret))
    }
    #expect(try Self.report(story, of: CustodyStory.clip).records.first?.withheld == [])
  }

  @Test("Names are told as of the time, where they are given; otherwise people are references")
  func names() throws {
    let story = try CustodyStory.whole()
    let plain = try Self.report(story)
    #expect(try !Self.text(plain).contains("Образцовна"))
    let custodian = CustodyStory.Officer.custodian.reference
    let history = try story.ledger.history(
      upTo: plain.size, for: story.ledger.reader(CustodyStory.Officer.auditor.reference))
    let enrolled = try #require(plain.people.enrolment(of: custodian, at: plain.size)).position
    let named = try CustodyReport(
      of: [#require(Self.video)], in: history, anchor: plain.anchor, isSynthetic: true,
      values: [
        DisclosedValue(position: enrolled, subject: custodian, field: "name", value: "Үлгі Образцовна"),
        DisclosedValue(position: plain.size, subject: custodian, field: "name", value: "Later Name"),
      ])
    #expect(try Self.text(named).contains("Үлгі Образцовна"))
    #expect(try !Self.text(named).contains("Later Name"))
  }

  @Test("The page loads nothing, runs nothing, and says on every page that the ledger is synthetic")
  func page() throws {
    for language in Language.allCases {
      let page = try Self.report(CustodyStory.whole()).html(in: language)
      let style = try #require(page.firstMatch(of: /<style>((?s).*)<\/style>/)?.1)
      #expect(page.contains("style-src 'sha256-\(Digest.sha256(of: Array(style.utf8)).base64)'"))
      #expect(page.contains("default-src 'none'"))
      for word in ["<script", "http://", "https://", " style=", "<img", "<link", "onload"] {
        #expect(!page.contains(word), "\(word)")
      }
      #expect(style.contains(Phrase.Synthetic.anyLedger.text(in: language)))
      #expect(!page.contains("{{") && !page.contains("}}"))
    }
  }

  @Test("Each attack has its answer from the record, or rests elsewhere")
  func attacks() throws {
    let report = try Self.report(CustodyStory.whole())
    let answers = try report.answers(#require(report.records.first))
    #expect(
      answers.map(\.key) == [
        "camera-assignment", "late-activation", "clock-drift", "transcoded-export", "gaps-and-mutes",
        "undocumented-redaction", "unlogged-viewing", "ends-at-export", "keys-in-bundle",
      ])
    #expect(
      answers.map(\.answer) == [
        .record, .partly, .record, .record, .partly, .record, .partly, .record, .elsewhere,
      ])
    let bare = try CustodyStory()
    try bare.begin()
    try bare.tell(
      "evidence.registered", CustodyStory.video,
      #"{"bytes":1024,"kind":"photo","mediaType":"image/jpeg","number":"7","sha256":"\#(CustodyStory.digest("photo"))"}"#,
      by: .custodian, at: "2024-07-02T12:00:00+05:00")
    let photo = try Self.report(bare)
    #expect(
      try photo.answers(#require(photo.records.first)).map(\.answer) == [
        .elsewhere, .elsewhere, .elsewhere, .elsewhere, .elsewhere, .record, .partly, .record, .elsewhere,
      ])
  }
}
