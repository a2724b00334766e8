import IncidentEvents
import Language
import Testing

@testable import Rulebook

@Suite("The law as data")
struct LawTests {
  @Test(
    "A time is true when the zone had its offset",
    arguments: [
      ("2023-12-31T23:59:59+06:00", true), ("2023-12-31T23:59:59+05:00", false),
      ("2024-01-01T00:00:00+06:00", true), ("2024-02-29T22:59:59+06:00", true),
      ("2024-02-29T22:59:59+05:00", false), ("2024-02-29T23:00:00+06:00", true),
      ("2024-02-29T23:00:00+05:00", true), ("2024-02-29T23:59:59+06:00", true),
      ("2024-02-29T23:59:59+05:00", true), ("2024-03-01T00:00:00+05:00", true),
      ("2024-03-01T00:00:00+06:00", false), ("2024-07-01T12:00:00+05:00", true),
      ("1999-07-01T12:00:00+07:00", true), ("1999-12-01T12:00:00+06:00", true),
      ("2004-03-28T02:30:00+06:00", false), ("2004-03-28T02:30:00+07:00", false),
    ])
  func zone(_ text: String, _ isTrue: Bool) throws {
    #expect(Law.zone.isTrue(try #require(LocalTime(text))) == isTrue)
  }

  @Test("29 February 2024 has two offsets for its repeated hour, and one for every other second")
  func repeatedHour() throws {
    let noon = try #require(LocalTime("2024-02-29T12:00:00+06:00")).wallClock
    for second in stride(from: noon, to: noon + 86_400, by: 60) {
      let isRepeated = second >= noon + 11 * 3600 && second < noon + 12 * 3600
      let offsets = Law.zone.offsets(atWallClock: second)
      #expect(offsets == (isRepeated ? [360, 300] : second < noon + 11 * 3600 ? [360] : [300]))
    }
    #expect(
      Law.zone.offsets(atWallClock: try #require(LocalTime("2004-03-28T02:30:00+06:00")).wallClock).isEmpty)
  }

  @Test(
    "An ODARA survey is scored by what is present, prorated half up for what is unclear",
    arguments: [
      ("0000000000000", 0, 7), ("1000000000000", 1, 17), ("1100000000000", 2, 22), ("1110000000000", 3, 34),
      ("1111000000000", 4, 39), ("1111100000000", 5, 53), ("1111110000000", 6, 53), ("1111111000000", 7, 74),
      ("1111111111111", 13, 74), ("111111000000?", 7, 74), ("0000000000???", 0, 7), ("11111111?????", 13, 74),
      ("11110000?????", 7, 74), ("1110000000???", 4, 39), ("10000000?????", 2, 22),
    ] as [(String, Int, Int)])
  func scored(_ items: String, _ value: Int, _ percent: Int) throws {
    let bytes = Array(items.utf8)
    let score = RiskScore(unsafe bytes.span.bytes, by: .ODARA2005)
    #expect(score.value == value && score.band?.assaultedAgainPercent == percent)
    #expect(score.isHigh(by: .KZPILOT7) == (value >= 7))
  }

  @Test("Every count of present and unclear answers is rounded half up as by hand")
  func prorated() {
    for unclear in 0...13 {
      for present in 0...(13 - unclear) {
        let score = RiskScore(present: present, unclear: unclear, by: .ODARA2005)
        guard unclear <= 5 else {
          #expect(score.value == nil && score.band == nil && !score.isHigh(by: .KZPILOT7))
          continue
        }
        let answered = 13 - unclear
        var value = present * 13 / answered
        if 2 * (present * 13 - value * answered) >= answered { value += 1 }
        #expect(score.value == value)
      }
    }
    #expect(RiskScore(present: .max, unclear: 3, by: .ODARA2005).value == 13)
    #expect(RiskScore(present: .min, unclear: .min, by: .ODARA2005).value == nil)
  }

  @Test("A survey is scored by the edition of its own tool, whatever another one says")
  func toolEditions() {
    let word = Phrase(verbatim: "?")
    let table = RiskToolLaw(
      items: Array(repeating: word, count: 3), maximumUnclear: 1, prorated: [[0, 1, 2, 3], [0, 2, 2]],
      bands: [RiskBand(scores: 0...3, assaultedAgainPercent: 50)], basis: word, mark: .G,
      prorationBasis: word, prorationMark: .G)
    #expect(table.score(present: 1, unclear: 1) == 2)
    #expect(table.score(present: 1, unclear: 2) == nil)
    #expect(RiskTool.ODARA2005.law.score(present: 1, unclear: 1) == 1)
    #expect(RiskTool.ODARA2005.law.items.count == 13 && RiskTool.ODARA2005.law.maximumUnclear == 5)
    #expect(RiskTool.ODARA2005.law.items[6].text(in: .ru) == "Потерпевший опасается нового нападения")
  }

  @Test("108-1 and 109-1 are in force from 16 June 2024, the administrative articles until the day before")
  func articles() throws {
    let before = try #require(LocalTime("2024-06-15T23:59:59+05:00"))
    let from = try #require(LocalTime("2024-06-16T00:00:00+05:00"))
    #expect(from.instant == Law2024.inForce)
    for article in [Article.`108-1`, .`109-1`] {
      #expect(!Law.isInForce(article, committed: before) && Law.isInForce(article, committed: from))
    }
    for article in [AdministrativeArticle.`73-1`, .`73-2`] {
      #expect(Law.isInForce(article, committed: before) && !Law.isInForce(article, committed: from))
    }
    #expect(Law.isInForce(Article.`107`, committed: before))
    #expect(Law.of(.`108-1`).severity > Law.of(.`109-1`).severity)
    #expect(Set(Article.allCases.map { Law.of($0).severity }).count == Article.allCases.count)
  }

  @Test("Maximum penalties are known by article and kind")
  func maxima() throws {
    let day = try #require(LocalTime("2024-09-01T10:00:00+05:00"))
    #expect(
      Law.maximum(.`108-1`, .fineMci, on: day) == 200 && Law.maximum(.`108-1`, .arrestDays, on: day) == 50)
    #expect(
      Law.maximum(.`109-1`, .fineMci, on: day) == 80 && Law.maximum(.`109-1`, .arrestDays, on: day) == 25)
    #expect(Law.maximum(.`99`, .arrestDays, on: day) == nil)
  }

  @Test(
    "Which relationships are domestic changed on 2 March 2026",
    arguments: [
      (RelationshipKind.spouse, true, true), (.otherRelative, true, true), (.commonChild, true, true),
      (.inLaw, false, true), (.datingPartner, false, false), (.unknown, false, false),
      (.stranger, false, false),
    ])
  func relationships(_ kind: RelationshipKind, _ before: Bool, _ after: Bool) throws {
    #expect(Law.isQualifying(kind, committed: try #require(LocalTime("2026-03-01T23:59:59+05:00"))) == before)
    #expect(Law.isQualifying(kind, committed: try #require(LocalTime("2026-03-02T00:00:00+05:00"))) == after)
  }

  @Test("A dated rule is asked of acts of its days only, both ends included")
  func validity() throws {
    let rule = RuleDefinition(
      code: "XYZ-01", answer: .ask, basis: Phrase(verbatim: ""), mark: .G, decidedBy: .rules,
      isProtected: false,
      validity: LegalPeriod(from: 19_890, to: 19_891), limits: [:], sentence: Phrase(verbatim: ""))
    for (text, isInForce) in [
      ("2024-06-15T23:59:59+05:00", false), ("2024-06-16T00:00:00+05:00", true),
      ("2024-06-17T23:59:59+05:00", true), ("2024-06-18T00:00:00+05:00", false),
    ] {
      #expect(rule.isInForce(on: try #require(LocalTime(text))) == isInForce)
    }
  }

  @Test(
    "Every rule has a basis and a sentence that ends, in every language",
    arguments: RuleDefinition.all)
  func sentences(_ rule: RuleDefinition) {
    for language in Language.allCases {
      #expect(!rule.basis.text(in: language).isEmpty)
      #expect(rule.sentence.text(in: language).hasSuffix("."))
    }
  }
}
