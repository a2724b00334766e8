import EventLog
import Foundation
import IncidentEvents
import Language
import Ledger
import Testing

@testable import kua

@Suite("Pages in the languages of the state")
struct LanguagePagesTests {
  private static func text(_ kind: EntityKind, _ language: Language) throws -> String {
    let reference = try #require(SampleLedger.busiest(kind))
    return PageText(
      page: try PageTests.page(reference), description: SampleLedger.shared.description,
      terminal: Terminal(hasColour: false, width: 120, language: language), limit: 12
    ).text
  }

  /// The words of a page that are made of Latin letters only, without what is the same in every language: references,
  /// types, codes, names of options and units.
  private static func latinWords(of text: String) -> Set<String> {
    var words: Set<String> = []
    for part in text.split(whereSeparator: { $0.isWhitespace || ",;()«»".contains($0) }) {
      let word = part.trimmingCharacters(in: .punctuationCharacters)
      guard word.count > 2, word.allSatisfy({ $0.isASCII && $0.isLetter }) else { continue }
      words.insert(word)
    }
    return words
  }

  /// What stands in Latin letters in every language: commands, options, names.
  private static let sameEverywhere: Set<String> = [
    "UTC", "SHA", "kua", "history", "limit", "all", "about", "body", "ODARA", "MCI", "WhatsApp", "Telegram",
    "KZ", "statistics",
  ]

  @Test("A page in Kazakh or Russian has no English word", arguments: [Language.kk, .ru])
  func oneLanguage(language: Language) throws {
    for kind in EntityKind.allCases where !kind.isNumber {
      let text = try Self.text(kind, language)
      let types = Set(
        EventType.allCases.flatMap { $0.short.split(whereSeparator: { ".-".contains($0) }).map(String.init) })
      let foreign = Self.latinWords(of: text).subtracting(Self.sameEverywhere).subtracting(types)
        .filter { word in
          !text.contains(":\(word)") && !text.contains("\(word):") && !text.contains("\(word)…")
        }
      #expect(foreign.isEmpty, "\(kind): \(foreign.sorted())")
    }
  }

  @Test("Pages in three languages differ in words only: the same rows, references and figures")
  func sameFacts() throws {
    for kind in EntityKind.allCases where !kind.isNumber {
      let reference = try #require(SampleLedger.busiest(kind))
      let page = try PageTests.page(reference)
      for fact in page.facts where !Language.allCases.allSatisfy({ !fact.label.text(in: $0).isEmpty }) {
        Issue.record("\(kind): \(fact.key) has no name")
      }
      let english = page.json(SampleLedger.shared.description, limit: 5).text
      #expect(!english.unicodeScalars.contains { (0x400...0x4ff).contains($0.value) }, "\(kind)")
    }
  }
}
