import Foundation
import IncidentEvents
import Language
import Projections
import Testing

@testable import Dashboard

@Suite("The site of a year")
struct SiteTests {
  static func files(_ audience: Audience) throws -> [String: [UInt8]] {
    try SiteExample.site(audience).files()
  }

  static func pages(_ files: [String: [UInt8]]) -> [ReadPage] {
    files.filter { $0.key.hasSuffix(".html") }.map { ReadPage($0.key, $0.value) }.sorted { $0.path < $1.path }
  }

  @Test("Every page there is to be is there, in each language", arguments: Audience.allCases)
  func pages(audience: Audience) throws {
    let files = try Self.files(audience)
    for language in Language.allCases {
      for page in SitePage.allCases { #expect(files["\(language.rawValue)/\(page.file)"] != nil) }
    }
    #expect(files["index.html"] != nil && files["style.css"] != nil)
    let one = try SiteExample.site(audience, languages: [.kk]).files()
    #expect(one.keys.allSatisfy { $0.hasPrefix("kk/") || $0 == "index.html" || $0 == "style.css" })
    #expect(!ReadPage("", one["kk/index.html"]!).text.contains("../ru/"))
  }

  @Test(
    "Every link leads to a file of the site, and every anchor to a place on its page",
    arguments: Audience.allCases)
  func links(audience: Audience) throws {
    let files = try Self.files(audience)
    let pages = Self.pages(files)
    let anchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.values("id"))) })
    for page in pages {
      #expect(Set(page.values("id")).count == page.values("id").count, "\(page.path): an id is used twice")
      for link in page.values("href") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let target = parts[0].isEmpty ? page.path : Self.target(of: parts[0], on: page.path)
        #expect(files[target] != nil, "\(page.path): \(link)")
        if parts.count == 2 { #expect(anchors[target]?.contains(parts[1]) == true, "\(page.path): \(link)") }
      }
      for names in page.values("aria-labelledby") {
        for name in names.split(separator: " ") { #expect(anchors[page.path]!.contains(String(name))) }
      }
    }
  }

  /// The path that a link on a page leads to.
  private static func target(of link: String, on page: String) -> String {
    var path = page.split(separator: "/").dropLast()
    for part in link.split(separator: "/") {
      if part == ".." { path.removeLast() } else { path.append(part) }
    }
    return path.joined(separator: "/")
  }

  @Test("Nothing on a page runs, and nothing is loaded from elsewhere", arguments: Audience.allCases)
  func policy(audience: Audience) throws {
    for page in Self.pages(try Self.files(audience)) {
      #expect(
        page.text.contains(
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; "
            + "img-src 'self'; base-uri 'none'; form-action 'none'\">"))
      for word in [
        "<script", " style=", " onclick", "javascript:", "http://", "https://", "<iframe", "<style",
      ] {
        #expect(!page.text.contains(word), "\(page.path): \(word)")
      }
      #expect(page.text.contains("&lt;astana&gt;") || page.path == "index.html", "\(page.path)")
      #expect(!page.text.contains("<astana>"))
    }
  }

  @Test("Every number on every page is the figure it says it is", arguments: Audience.allCases)
  func numbers(audience: Audience) throws {
    let years = [2023: SiteExample.figures(2023, audience), 2024: SiteExample.figures(2024, audience)]
    let byKey = Dictionary(uniqueKeysWithValues: Figure.allCases.map { ($0.key, $0) })
    for language in Language.allCases {
      var seen: Set<String> = []
      let withheld = Phrase.Site.withheld.text(in: language)
      for page in Self.pages(try Self.files(audience)) where page.path.hasPrefix("\(language.rawValue)/") {
        for number in page.numbers {
          let figure = try #require(byKey[number.figure])
          let shown = try #require(Self.shown(figure, number.at, years), "\(page.path): \(number)")
          let text = shown.number.map { SiteWords.thin(language.number($0)) } ?? withheld
          #expect(number.text == text, "\(page.path): \(number)")
          seen.insert("\(number.figure) \(number.at)")
        }
      }
      for figure in Figure.allCases {
        #expect(seen.contains("\(figure.key) 2024"), "\(figure.key)")
        #expect(seen.contains("\(figure.key) 2023"), "\(figure.key)")
      }
      #expect(seen.count > 300)
    }
  }

  private static func shown(_ figure: Figure, _ at: String, _ years: [Int: ShownFigures]) -> ShownNumber? {
    if let district = District.allCases.first(where: { $0.name == at }) {
      return years[2024]!.districts(of: figure)?[Int(district.rawValue)]
    }
    guard let figures = years[Int(at.prefix(4)) ?? 0] else { return nil }
    if at.count == 4 { return figures[figure] }
    if at.dropFirst(5).first == "Q" { return figures.quarters(of: figure)?[Int(at.dropFirst(6))! - 1] }
    return figures.months(of: figure)?[Int(at.dropFirst(5))! - 1]
  }

  @Test("The CSV beside a chart has the numbers of its table, and none that is withheld")
  func csv() throws {
    let files = try Self.files(.public)
    let lines = String(decoding: files["en/data/by-hour.csv"]!, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 1 + 3 * 24)
    #expect(lines[0] == "row,row_title,column,column_title,value,status")
    #expect(lines.contains("1,1,4,4,4,told"))
    #expect(lines.contains("2,2,3,3,,withheld"))
    #expect(lines.contains("2,2,5,5,,none"))
    for (path, bytes) in files where path.hasSuffix(".vl.json") {
      let members = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let data = try #require(members["data"] as? [String: Any])
      let beside = path.prefix { $0 != "." }.split(separator: "/").dropLast().joined(separator: "/")
      #expect(files["\(beside)/\(try #require(data["url"] as? String))"] != nil)
    }
  }

  @Test("The same figures give the same bytes")
  func deterministic() throws {
    for audience in Audience.allCases { #expect(try Self.files(audience) == Self.files(audience)) }
  }

  @Test("Which of the withheld numbers a stay falls into changes no byte of the public pages")
  func stays() throws {
    func files(first: Int, second: Int) throws -> [String: [UInt8]] {
      // Nothing but these stays is counted of the figure.
      var alone = Tally()
      for (cell, amount) in SiteExample.tally(2024).counts where cell.figure != .personsCrisisCentre {
        alone.add(cell, amount)
      }
      for (month, persons) in [(1, first), (4, second), (7, 40), (10, 50)] {
        alone.add(CountCell(.personsCrisisCentre, year: 2024, month: month), persons)
      }
      let shown = DisclosureControl(alone.figures(of: 2024), through: .max).shown
      #expect(shown.quarters(of: .personsCrisisCentre)?.prefix(2) == [.withheld, .withheld])
      return try Site(figures: shown, before: nil, record: SiteExample.record(.public)).files()
    }
    #expect(try files(first: 2, second: 4) == files(first: 3, second: 3))
  }

  @Test("No page lacks a translation or mixes languages", arguments: Audience.allCases)
  func languages(audience: Audience) throws {
    for page in Self.pages(try Self.files(audience)) where page.path != "index.html" {
      let language = try #require(Language(rawValue: String(page.path.prefix(2))))
      let said = Set(page.said)
      for text in said {
        #expect(!text.contains("{") && !text.contains("}"), "\(page.path): \(text)")
        let isForeign =
          language == .en ? text.unicodeScalars.contains { 0x400...0x52f ~= $0.value } : Self.isEnglish(text)
        #expect(!isForeign, "\(page.path): \(text)")
      }
      for other in Language.allCases where other != language {
        for figure in Figure.allCases where figure.title.text(in: other) != figure.title.text(in: language) {
          #expect(!said.contains(figure.title.text(in: other)), "\(page.path): \(figure.key)")
        }
      }
    }
  }

  /// Whether two Latin words stand side by side; the name of a command may.
  private static func isEnglish(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { word -> String? in
      let isLatin = word.utf8.count > 2 && word.utf8.allSatisfy { 0x41...0x5a ~= $0 || 0x61...0x7a ~= $0 }
      return isLatin ? "\(word)" : nil
    }
    return zip(words, words.dropFirst()).contains { $0 != nil && $1 != nil && $0 != "kua" }
  }

  @Test(
    "Of shares that are all withheld no picture is drawn, though their wholes are told",
    arguments: [true, false])
  func hiddenShares(isTold: Bool) throws {
    func headings(_ names: [String]) -> [CrossTable.Heading] {
      names.map { .init(key: $0, title: FilledPhrase(verbatim: $0)) }
    }
    let table = CrossTable(
      name: "shares", subject: .quality, title: FilledPhrase(Phrase.Site.causes),
      rows: .init(title: Phrase.Site.district, headings: headings(["a", "b"])),
      columns: .init(title: Phrase.Site.number, headings: headings(["whole", "part"])),
      cells: [[.number(400), .withheld], [.number(300), isTold ? .number(30) : .withheld]],
      unit: Phrase.Site.number, chart: .shares)
    let words = SiteWords(language: .en, audience: .public)
    #expect((SectionChart(section: SiteSection(table: table), words: words).svg() != nil) == isTold)
  }

  @Test("Numbers withheld are counted in the right form of the word")
  func plurals() {
    func said(_ count: Int, _ language: Language) -> String {
      Phrase.Site.numbersWithheld(count: count).text(in: language)
    }
    #expect(
      [1, 2, 5, 21, 111].map { said($0, .ru) } == [
        "скрыто 1 число", "скрыто 2 числа", "скрыто 5 чисел", "скрыто 21 число", "скрыто 111 чисел",
      ])
    #expect(
      [1, 2, 5, 21, 111].map { said($0, .kk) } == [1, 2, 5, 21, 111].map { "\($0) сан жасырылған" })
    #expect(
      [1, 2, 21].map { said($0, .en) } == ["1 number withheld", "2 numbers withheld", "21 numbers withheld"])
  }

  @Test("The break of 16 June 2024 is drawn where offences are told by month, and the years are not compared")
  func breaks() throws {
    let files = try Self.files(.internal)
    let offences = ReadPage("", files["ru/offences.html"]!).text
    #expect(offences.contains("class=\"break\"") && offences.contains(Phrase.Site.breakNote.text(in: .ru)))
    let overview = ReadPage("", files["en/index.html"]!).text
    #expect(overview.contains("not comparable"))
    #expect(!overview.contains("data-change=\"offences.registered\""))
    #expect(overview.contains("data-change=\"reports.received\""))
    let later = Site(
      figures: SiteExample.figures(2027, .internal), before: SiteExample.figures(2026, .internal),
      record: SiteExample.record(.internal), languages: [.en])
    let pages = try later.files()
    #expect(pages.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("class=\"break\"") })
    #expect(ReadPage("", pages["en/index.html"]!).text.contains("data-change=\"offences.registered\""))
  }

  @Test("Of a year before which the ledger did not exist, or only in part, no change is told")
  func beginning() throws {
    let alone = Site(
      figures: SiteExample.figures(2027, .internal), before: nil, record: SiteExample.record(.internal))
    #expect(
      ReadPage("", try alone.files()["ru/index.html"]!).text.contains(
        Phrase.Site.nothingBefore(year: "2026").text(in: .ru)))
    var tally = Tally()
    tally.add(CountCell(.reportsReceived, year: 2026, month: 12), 30)
    let begun = Site(
      figures: SiteExample.figures(2027, .internal),
      before: ShownFigures(everyNumber: tally.figures(of: 2026)), record: SiteExample.record(.internal))
    let page = ReadPage("", try begun.files()["en/index.html"]!)
    #expect(page.text.contains("only from December on"))
    #expect(!page.text.contains("data-change="))
    #expect(!page.text.contains("Nov\u{202f}2026") && page.text.contains("Dec\u{202f}2026"))
  }
}
