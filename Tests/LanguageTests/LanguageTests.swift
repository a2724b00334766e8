import Testing

@testable import Language

@Suite("The language people read")
struct LanguageTests {
  @Test(
    "The first locale variable that is set decides",
    arguments: [
      (["LANG": "kk_KZ.UTF-8"], Language.kk), (["LANG": "ru_RU.UTF-8"], .ru), (["LANG": "ru"], .ru),
      (["LANG": "en_GB.UTF-8"], .en), (["LANG": "C.UTF-8"], .en), (["LANG": "POSIX"], .en), ([:], .en),
      (["LANG": "kk_KZ.UTF-8", "LC_MESSAGES": "ru_KZ.UTF-8"], .ru),
      (["LANG": "kk_KZ.UTF-8", "LC_MESSAGES": "", "LC_ALL": ""], .kk),
      (["LANG": "kk_KZ.UTF-8", "LC_ALL": "C"], .en), (["LANG": "de_DE.UTF-8"], .en),
      (["LANG": "kk-KZ"], .kk), (["LANG": "KK_KZ@cyrillic"], .kk),
    ])
  func environment(variables: [String: String], language: Language) {
    #expect(Language(environment: variables) == language)
  }

  @Test(
    "Plural forms follow the number before them",
    arguments: [
      (0, "0 событий", "0 events"), (1, "1 событие", "1 event"), (2, "2 события", "2 events"),
      (5, "5 событий", "5 events"), (11, "11 событий", "11 events"), (12, "12 событий", "12 events"),
      (21, "21 событие", "21 events"), (22, "22 события", "22 events"), (25, "25 событий", "25 events"),
      (101, "101 событие", "101 events"), (111, "111 событий", "111 events"),
      (114, "114 событий", "114 events"),
    ])
  func plurals(count: Int, russian: String, english: String) {
    let whole = Phrase(
      kk: ["{count} оқиға", "{count} оқиға"],
      ru: ["{count} событие", "{count} события", "{count} событий"], en: ["{count} event", "{count} events"])
    let word = Phrase(
      kk: "{n} оқиға", ru: "{n} {n|событие|события|событий}", en: "{n} {n|event|events}")
    #expect(whole.text(in: .ru, ["count": .number(count)]) == russian)
    #expect(whole.text(in: .en, ["count": .number(count)]) == english)
    #expect(whole.text(in: .kk, ["count": .number(count)]) == "\(count) оқиға")
    #expect(word.text(in: .ru, ["n": .number(count)]) == russian)
    #expect(word.text(in: .en, ["n": .number(count)]) == english)
  }

  @Test("Numbers are grouped as the language groups them")
  func numbers() {
    #expect(Language.en.number(1_234_567) == "1,234,567")
    #expect(Language.ru.number(15_237) == "15\u{a0}237")
    #expect(Language.kk.number(999) == "999")
    #expect(Language.kk.number(-1000) == "\u{2212}1\u{a0}000")
    #expect(Language.ru.tenths(215) == "21,5")
    #expect(Language.en.tenths(-5) == "\u{2212}0.5")
    #expect(Language.kk.percent(42) == "42\u{a0}%")
  }

  @Test("A day is written in the language's order and case")
  func days() {
    #expect(Language.kk.day(10, month: 7, year: 2024) == "2024 жылғы 10 шілде")
    #expect(Language.ru.day(10, month: 7, year: 2024) == "10 июля 2024 года")
    #expect(Language.en.day(10, month: 7, year: 2024) == "10 July 2024")
    #expect(Language.ru.month(7) == "июль")
  }

  @Test("A value is said in the reader's language, a phrase inside a phrase too")
  func nested() {
    let cause = Phrase(kk: "іс сотта емес", ru: "дело не находится в суде", en: "the case is not in court")
    let sentence = Phrase(kk: "Жазылмады: {why}.", ru: "Не записано: {why}.", en: "Not recorded: {why}.")
    let filled = sentence.filled(["why": .word(cause)])
    #expect(filled.text(in: .ru) == "Не записано: дело не находится в суде.")
    #expect(filled.text(in: .kk) == "Жазылмады: іс сотта емес.")
    #expect(filled.text(in: .en) == "Not recorded: the case is not in court.")
  }

  @Test("A phrase is explained with its placeholders named, and one form of each word")
  func outline() {
    let word = Phrase(
      kk: "{n} сағат {{", ru: "{n} {n|час|часа|часов} {{", en: "{n} {n|hour|hours} {{")
    #expect(word.outline(in: .ru) == "{n} часов {" && word.outline(in: .en) == "{n} hours {")
    let whole = Phrase(
      kk: ["{count} оқиға", "{count} оқиға"],
      ru: ["{count} событие", "{count} события", "{count} событий"], en: ["{count} event", "{count} events"])
    #expect(whole.outline(in: .ru) == "{count} событий" && whole.outline(in: .en) == "{count} events")
  }

  @Test("A placeholder without a value is seen, and a value with braces is left as it is")
  func braces() {
    let phrase = Phrase(verbatim: "{a} and {b}")
    #expect(phrase.text(in: .en, ["a": "{b}"]) == "{b} and {b}")
    #expect(phrase.text(in: .en, ["a": .list(["x", 2000])]) == "x, 2,000 and {b}")
    #expect(FilledPhrase(verbatim: "{a}").text(in: .kk) == "{a}")
  }
}
