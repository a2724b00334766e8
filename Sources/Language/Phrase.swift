/// One text in the three languages, with `{placeholders}` for what is filled in.
///
/// Phrases are made from `Schemas/language` and `Schemas/law`; none lacks a language. A text that depends on a number
/// either has a form for each plural category of its language, chosen by `{count}`, or names the forms of one word in
/// it: `{hours} {hours|hour|hours}`.
public struct Phrase: Sendable, Hashable {
  private let kk: Wording
  private let ru: Wording
  private let en: Wording

  /// A text that is the same for every number.
  public init(kk: String, ru: String, en: String) {
    self.kk = .same(kk)
    self.ru = .same(ru)
    self.en = .same(en)
  }

  /// A text with the forms of each language, in the order of its ``Language/pluralCategories``.
  public init(kk: [String], ru: [String], en: [String]) {
    precondition(
      kk.count == Language.kk.pluralCategories.count && ru.count == Language.ru.pluralCategories.count
        && en.count == Language.en.pluralCategories.count, "a form for each plural category")
    self.kk = .counted(kk)
    self.ru = .counted(ru)
    self.en = .counted(en)
  }

  /// What is written the same in every language: a code, a reference, a media type.
  public init(verbatim text: String) { self.init(kk: text, ru: text, en: text) }

  /// How the language says it, before anything is filled in.
  func wording(in language: Language) -> Wording {
    switch language {
    case .kk: kk
    case .ru: ru
    case .en: en
    }
  }

  /// The text in a language, for a phrase without placeholders; others keep theirs.
  public func text(in language: Language) -> String { text(in: language, [:]) }

  /// The text in a language, its placeholders filled with values.
  public func text(in language: Language, _ values: [String: PhraseValue]) -> String {
    wording(in: language).text(in: language, values)
  }

  /// The text in a language as it is explained, its placeholders named: of several plural forms the one for many.
  public func outline(in language: Language) -> String {
    switch wording(in: language) {
    case .same(let template): Template.outline(template)
    case .counted(let forms): Template.outline(forms.last ?? "")
    }
  }

  /// The phrase with its values, to be said in whichever language its reader has.
  public func filled(_ values: [String: PhraseValue]) -> FilledPhrase { FilledPhrase(self, values) }
}

/// How one language says a phrase.
enum Wording: Sendable, Hashable {
  case same(String)
  /// A form for each plural category, chosen by `{count}`.
  case counted([String])

  func text(in language: Language, _ values: [String: PhraseValue]) -> String {
    switch self {
    case .same(let template):
      return Template.filled(template, in: language, values)
    case .counted(let forms):
      guard let count = values["count"]?.count else {
        return Template.filled(forms.last!, in: language, values)
      }
      return Template.filled(forms[language.pluralIndex(of: count)], in: language, values)
    }
  }
}
