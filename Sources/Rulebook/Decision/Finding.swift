public import Language

/// One broken rule: which, where, and what to do, in the words of whoever reads it.
public struct Finding: Sendable, Equatable {
  public let code: RuleCode
  /// What the sentence's placeholders are filled with: no value is a text of one language.
  public let values: [String: PhraseValue]
  /// The field to look at, as in `data.from`; nil when it is the entry as a whole.
  public let field: String?
  /// The edition of the rulebook it was found under.
  public let edition: RulebookEdition

  /// A finding of the rule `code`, its sentence's placeholders filled with `values`.
  public init(
    _ code: RuleCode, _ values: [String: PhraseValue] = [:], field: String? = nil,
    edition: RulebookEdition = .first
  ) {
    self.code = code
    self.values = values
    self.field = field
    self.edition = edition
  }

  /// The same finding, under the edition in force where the event would stand.
  public func under(_ edition: RulebookEdition) -> Finding {
    Finding(code, values, field: field, edition: edition)
  }

  /// The same finding, at another field.
  func at(_ field: String) -> Finding { Finding(code, values, field: field, edition: edition) }

  /// What the rulebook says of the rule.
  public var definition: RuleDefinition? { edition.rule(code) }
  /// Whether it is shown only to those entitled to protected facts.
  public var isProtected: Bool { definition?.isProtected ?? false }

  /// What is wrong and what to do, for any reader.
  public var phrase: FilledPhrase {
    guard let definition else { return FilledPhrase(verbatim: code.text) }
    return definition.sentence.filled(definition.filling(values))
  }

  /// What is wrong and what to do, in a language.
  public func message(in language: Language) -> String {
    phrase.text(in: language)
  }

  /// What is wrong and what to do, in English, as in JSON.
  public var message: String { message(in: .en) }
}

extension Finding: CustomStringConvertible {
  /// `OFF-03 data.from: …. (basis)`, in English.
  public var description: String {
    "\(code)\(field.map { " \($0)" } ?? ""): \(message)"
      + (definition.map { " (\($0.basis.text(in: .en)))" } ?? "")
  }
}
