import ArgumentParser
import IncidentEvents
import Language
import Rulebook
import Testing

@testable import kua

@Suite("The language people are answered in")
struct LanguageOptionTests {
  @Test(
    "The option is taken from wherever it stands",
    arguments: [
      (["--language", "kk", "stats", "2024"], ["stats", "2024"], Language.kk),
      (["stats", "--language=ru", "2024"], ["stats", "2024"], .ru),
      (["explain", "OFF-02", "--language", "en"], ["explain", "OFF-02"], .en),
      (["explain", "OFF-02"], ["explain", "OFF-02"], .ru),
      (["append", "--", "--language", "kk"], ["append", "--", "--language", "kk"], .ru),
    ])
  func option(arguments: [String], rest: [String], language: Language) throws {
    let found = try Spoken.language(in: arguments, environment: ["LANG": "ru_KZ.UTF-8"])
    #expect(found.rest == rest && found.language == language)
  }

  @Test(
    "A language that is not spoken, or none, is an error", arguments: [["--language", "de"], ["--language"]])
  func unknown(arguments: [String]) {
    #expect(throws: ValidationError.self) { try Spoken.language(in: arguments, environment: [:]) }
  }

  @Test(
    "A rule is explained in the reader's language, with its sentence in all three",
    arguments: Language.allCases)
  func explained(language: Language) throws {
    let rule = try #require(RuleDefinition.named("DET-01"))
    let explanation = RuleExplanation(rule: rule)
    let text = Spoken.$language.withValue(language) {
      explanation.text(Terminal(hasColour: false, width: nil))
    }
    for each in Language.allCases { #expect(text.contains(rule.sentence.outline(in: each))) }
    #expect(text.contains(rule.basis.text(in: language)))
    #expect(text.contains("kua-rulebook-1 (hours 24") && text.contains("kua-rulebook-2"))
    // JSON is the same in every language.
    let json = Spoken.$language.withValue(language) { explanation.json.text }
    #expect(json == explanation.json.text)
  }

  @Test("An answer is told in the reader's language, and in English to programs")
  func answered() throws {
    let finding = Finding("CRT-01", ["problem": .word(Phrase.Findings.caseNotInCourt)], field: "subject")
    let answer = LineAnswer(finding, line: 7)
    let text = answer.text(Terminal(hasColour: false, width: nil, language: .ru))
    #expect(text.contains("Дело не в суде. Проверьте дело"))
    #expect(
      text.contains(
        "Исправьте запись или подтвердите её документом: добавьте data.attested {reason, document}."))
    #expect(!text.contains("The case"))
    #expect(answer.json.text.contains("The case is not in court. Check the case"))
  }

  @Test("A type is explained in the reader's language", arguments: Language.allCases)
  func type(language: Language) {
    let text = Spoken.$language.withValue(language) {
      TypeExplanation(schema: EventType.reportReceived.schema).text(Terminal(hasColour: false, width: nil))
    }
    #expect(text.contains(EventType.reportReceived.title.text(in: language)))
    if language != .en {
      #expect(text.contains(EventType.reportReceived.label(of: "channel").text(in: language)))
    }
  }
}
