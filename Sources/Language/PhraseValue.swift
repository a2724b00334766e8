/// What a placeholder is filled with: the same in every language, or said in the reader's.
///
/// No value is a sentence of one language; what must be said in words is a phrase.
public indirect enum PhraseValue: Sendable, Hashable {
  /// References, codes, names of fields, times as written: the same in every language.
  case text(String)
  /// A quantity, grouped as the language does, and what plural forms are chosen by.
  case number(Int)
  /// Words of the reader's language: a word of an enumeration, a part of a sentence.
  case phrase(FilledPhrase)
  /// Several, with commas between them.
  case list([PhraseValue])

  /// Words without placeholders.
  public static func word(_ phrase: Phrase) -> PhraseValue { .phrase(FilledPhrase(phrase)) }

  /// The value in a language.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): language.number(number)
    case .phrase(let phrase): phrase.text(in: language)
    case .list(let values): values.map { $0.text(in: language) }.joined(separator: ", ")
    }
  }

  /// The number plural forms are chosen by.
  var count: Int? {
    if case .number(let number) = self { number } else { nil }
  }
}

extension PhraseValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self = .text(text) }
}

extension PhraseValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral number: Int) { self = .number(number) }
}

/// A phrase and what its placeholders are filled with, to be said in any of the languages.
public struct FilledPhrase: Sendable, Hashable {
  public let phrase: Phrase
  public let values: [String: PhraseValue]

  public init(_ phrase: Phrase, _ values: [String: PhraseValue] = [:]) {
    self.phrase = phrase
    self.values = values
  }

  /// What is written the same in every language.
  public init(verbatim text: String) { self.init(Phrase(verbatim: "{text}"), ["text": .text(text)]) }

  /// The text in a language.
  public func text(in language: Language) -> String { phrase.text(in: language, values) }
}
