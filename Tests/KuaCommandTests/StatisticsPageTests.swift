import Dashboard
import EventLog
import Foundation
import Language
import Ledger
import Projections
import Testing
import TransparencyLog

@testable import kua

/// The pages are compared with Snapshots/; to accept a change, run the tests with KUA_RECORD_SNAPSHOTS=1 and look at
/// the difference.
@Suite("Statistics as they are printed")
struct StatisticsPageTests {
  private static func page(_ split: StatisticsSplit? = nil) throws -> StatisticsPage {
    let projection = try SampleLedger.shared.projection()
    let view = try projection.folded(StatisticsView.self)
    return StatisticsPage(
      description: SampleLedger.shared.description, size: projection.log.size,
      root: try projection.log.root().base64,
      figures: try view.tally().figures(of: 2024, through: projection.lastDay()), split: split,
      status: try RegisterStatus(of: 2024, in: projection))
  }

  private static func table(_ name: String) throws -> CrossTablePage {
    let projection = try SampleLedger.shared.projection()
    var view = try projection.folded(StatisticsView.self)
    let facts = try view.facts(of: 2024, convictions: projection.firstConvictions())
    return CrossTablePage(
      table: try #require(
        try CrossTable.everyTable(
          of: facts, projection.acts(of: 2024),
          SampleLedger.flags
        ).first { $0.name == name }),
      year: 2024,
      description: SampleLedger.shared.description, size: projection.log.size,
      root: try projection.log.root().base64)
  }

  private func compare(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Snapshots/stats-\(name).txt")
    if ProcessInfo.processInfo.environment["KUA_RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("The figures are as recorded, in a narrow window, a wide one and a pipe")
  func figures() throws {
    let page = try Self.page()
    try compare(page.text(Terminal(hasColour: false, width: 80)), "80")
    try compare(page.text(Terminal(hasColour: false, width: 120, language: .ru)), "120-ru")
    try compare(page.text(.none), "pipe")
  }

  @Test("By month they have their course, and come in pieces where the window is narrow")
  func months() throws {
    let page = try Self.page(.month)
    try compare(page.text(Terminal(hasColour: false, width: 80)), "month-80")
    try compare(page.text(Terminal(hasColour: false, width: 140, language: .kk)), "month-140-kk")
    try compare(page.text(Terminal(hasColour: false, width: 140, isASCII: true)), "month-140-ascii")
  }

  @Test(
    "So have tables beside them", arguments: ["offences-by-hour", "reports-funnel", "days-between-steps"])
  func tables(name: String) throws {
    try compare(Self.table(name).text(Terminal(hasColour: false, width: 100)), name)
  }

  @Test("No table is wider than the window, from 60 columns on", arguments: Language.allCases)
  func fits(language: Language) throws {
    let pages = [try Self.page(), try Self.page(.month), try Self.page(.district)]
    let tables = try CrossTable.names.map(Self.table)
    for width in [60, 80, 100, 132] {
      let terminal = Terminal(hasColour: false, width: width, language: language)
      for text in pages.map({ $0.text(terminal) }) + tables.map({ $0.text(terminal) }) {
        // The first two lines say what it is and where it stands: they have a root, which is not cut.
        for line in text.split(separator: "\n").dropFirst(2) where !line.hasPrefix("kua") {
          #expect(line.columnCount <= width, "\(width): \(line)")
        }
      }
    }
  }

  @Test("A spreadsheet where decimals have commas gets a byte order mark, semicolons and CRLF, exactly")
  func spreadsheet() throws {
    let bytes = Array(try Self.page().csvTable(in: .ru).csv(.withDecimalCommas).utf8)
    #expect(bytes.prefix(3) == [0xef, 0xbb, 0xbf])
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    #expect(lines[0] == "показатель;название;значение;не установлено;доля, %;в среднем, ч;часть от")
    #expect(
      lines.dropLast().allSatisfy { $0.split(separator: ";", omittingEmptySubsequences: false).count == 7 })
    let figures = try Self.page().figures
    let hours = try #require(lines.first { $0.hasPrefix("registration.hours;") })
    let cells = hours.components(separatedBy: ";")
    #expect(cells[2] == "\(figures[.registrationHours])")
    #expect(cells[4] == "")
    #expect(cells[5].contains(",") && !cells[5].contains("."))
    let share = try #require(lines.first { $0.hasPrefix("call-outs.recorded;") }).components(separatedBy: ";")
    let tenths =
      (2000 * figures[.callOutsRecorded] + figures[.callOutsAttended]) / (2 * figures[.callOutsAttended])
    #expect(share[4] == "\(tenths / 10),\(tenths % 10)")
  }

  @Test("A cell with what separates cells, or a quote, is quoted")
  func quoted() {
    #expect(
      CSVStyle.withDecimalCommas.line(["a;b", "1,5", "\"да\"", "x"]) == "\"a;b\";1,5;\"\"\"да\"\"\";x\r\n")
    #expect(CSVStyle.standard.line(["a;b", "1,5"]) == "a;b,\"1,5\"\n")
  }

  @Test("Without a locale CSV is RFC 4180 as before, and nobody's language")
  func standard() throws {
    let csv = try Self.page().csvTable.csv()
    #expect(csv.hasPrefix("figure,title,value,unidentified,of\noffences.registered,Offences registered,"))
    #expect(!csv.contains("\r"))
    #expect(
      try Self.page(.month).csvTable.csv().hasPrefix("figure,01,02,03,04,05,06,07,08,09,10,11,12,total\n"))
    let months = try Self.page(.month).csvTable(in: .kk).csv(.withDecimalCommas)
    #expect(months.hasPrefix("\u{feff}көрсеткіш;атауы;қаңтар;ақпан;"))
  }
}
