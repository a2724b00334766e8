import IncidentEvents
import Language
import Rulebook

/// What a rule asks, on what basis, what it answers, and what each edition of the rulebook makes of it.
struct RuleExplanation {
  let rule: RuleDefinition

  /// For people: the sentence in every language, and the rest in the reader's.
  func text(_ terminal: Terminal) -> String {
    var text = terminal.bold(rule.code.text) + "  \(Self.spoken(rule.answer))\n\n"
    for language in Self.readersFirst {
      text += "\(language.rawValue)  \(rule.sentence.outline(in: language))\n"
    }
    var facts: [(Phrase, String)] = [
      (Phrase.Explain.answer, "\(Self.spoken(rule.answer)): \(Self.meaning(rule.answer).spoken)"),
      (Phrase.Explain.basis, rule.basis.spoken), (Phrase.Explain.inForce, rule.validity.spoken),
      (Phrase.Explain.sourcing, Self.sourcing(rule.mark).spoken),
    ]
    if !rule.limits.isEmpty { facts.append((Phrase.Explain.limits, Self.limits(rule))) }
    facts.append((Phrase.Explain.editions, editions.map(editionWords).joined(separator: "; ")))
    let width = facts.map(\.0.spoken.count).max() ?? 0
    text += "\n"
    for (label, value) in facts {
      text += label.spoken + String(repeating: " ", count: width + 1 - label.spoken.count) + value + "\n"
    }
    if rule.isProtected { text += Phrase.Explain.protectedFacts.spoken + "\n" }
    return text
  }

  var json: JSONText {
    .object([
      ("code", .string(rule.code.text)), ("answer", .string(Self.word(rule.answer))),
      ("basis", .string(rule.basis.text(in: .en))), ("bases", Self.inEveryLanguage(rule.basis)),
      ("inForce", .string(rule.validity.words)), ("mark", .string("\(rule.mark)")),
      ("protected", .boolean(rule.isProtected)),
      ("limits", Self.limitsJSON(rule)),
      (
        "editions",
        .array(
          editions.map { edition, rule in
            .object([
              ("version", .string(edition.version)), ("answer", .optional(rule.map { Self.word($0.answer) })),
              ("limits", rule.map(Self.limitsJSON) ?? .null),
            ])
          })
      ),
      ("sentence", .string(rule.sentence.outline(in: .en))),
      ("sentences", Self.inEveryLanguage(rule.sentence)),
    ])
  }

  /// Every edition, with the rule as it has it.
  private var editions: [(RulebookEdition, RuleDefinition?)] {
    RulebookEdition.all.map { ($0, $0.rule(rule.code)) }
  }

  private func editionWords(_ edition: RulebookEdition, _ has: RuleDefinition?) -> String {
    guard let has else { return Phrase.Explain.editionWithout(edition: .text(edition.version)).spoken }
    var differing: [String] = []
    if has.answer != rule.answer { differing.append(Self.spoken(has.answer)) }
    if has.limits != rule.limits { differing.append(Self.limits(has)) }
    if has.validity != rule.validity { differing.append(has.validity.spoken) }
    return edition.version + (differing.isEmpty ? "" : " (\(differing.joined(separator: ", ")))")
  }

  private static func limits(_ rule: RuleDefinition) -> String {
    rule.limits.sorted { $0.key < $1.key }.map { "\($0.key) \(Spoken.language.number($0.value))" }
      .joined(separator: ", ")
  }

  private static func limitsJSON(_ rule: RuleDefinition) -> JSONText {
    .object(rule.limits.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
  }

  /// A phrase in JSON, by language.
  static func inEveryLanguage(_ phrase: Phrase) -> JSONText {
    .object(Language.allCases.map { ($0.rawValue, .string(phrase.outline(in: $0))) })
  }

  /// The reader's language, then the others.
  static var readersFirst: [Language] {
    [Spoken.language] + Language.allCases.filter { $0 != Spoken.language }
  }

  /// The answer as written in JSON.
  static func word(_ answer: Answer) -> String {
    switch answer {
    case .refuse: "refuse"
    case .ask: "ask"
    case .flag: "flag"
    }
  }

  /// The answer in the reader's language.
  static func spoken(_ answer: Answer) -> String {
    switch answer {
    case .refuse: Phrase.Explain.refuse.spoken
    case .ask: Phrase.Explain.ask.spoken
    case .flag: Phrase.Explain.flag.spoken
    }
  }

  private static func meaning(_ answer: Answer) -> Phrase {
    switch answer {
    case .refuse: Phrase.Explain.refuseMeans
    case .ask: Phrase.Explain.askMeans
    case .flag: Phrase.Explain.flagMeans
    }
  }

  private static func sourcing(_ mark: SourcingMark) -> Phrase {
    switch mark {
    case .V: Phrase.Explain.markV
    case .R: Phrase.Explain.markR
    case .G: Phrase.Explain.markG
    }
  }
}
