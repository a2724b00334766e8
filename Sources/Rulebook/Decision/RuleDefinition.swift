public import IncidentEvents
public import Language

/// A rule's stable code, as in `OFF-02`.
public struct RuleCode: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// As written.
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }

  public var description: String { text }
}

/// What a broken rule means for an entry.
public enum Answer: Sendable {
  /// Malformed or unauthorised: not recorded.
  case refuse
  /// Probably a slip: recorded only when the submitter attests it with a document.
  case ask
  /// Irregular, yet it happened: recorded, and shown.
  case flag
}

/// A rule, as an edition of the rulebook has it (Schemas/law/rules). A class, for editions share those that did not
/// change.
public final class RuleDefinition: Sendable {
  /// Who looks whether a rule is kept.
  public enum Decider: Sendable {
    /// The ledger, before an event is decided.
    case ledger
    /// ``decide(_:recorded:standing:)``.
    case rules
  }

  public let code: RuleCode
  public let answer: Answer
  /// The legal or practical basis.
  public let basis: Phrase
  public let mark: SourcingMark
  public let decidedBy: Decider
  /// Whether it looks at protected facts: shown only to those entitled to them.
  public let isProtected: Bool
  /// When an act must have happened for the rule to be asked.
  public let validity: LegalPeriod
  /// The numbers in the rule, as its sentence names them.
  public let limits: [String: Int]
  /// What is wrong and what to do, with `{placeholders}`.
  public let sentence: Phrase

  init(
    code: RuleCode, answer: Answer, basis: Phrase, mark: SourcingMark, decidedBy: Decider, isProtected: Bool,
    validity: LegalPeriod, limits: [String: Int], sentence: Phrase
  ) {
    self.code = code
    self.answer = answer
    self.basis = basis
    self.mark = mark
    self.decidedBy = decidedBy
    self.isProtected = isProtected
    self.validity = validity
    self.limits = limits
    self.sentence = sentence
  }

  /// Whether the rule is asked of an act of that day.
  public func isInForce(on day: LocalTime) -> Bool { validity.contains(day) }

  /// What the sentence's placeholders are filled with: the values given, and the rule's own numbers.
  func filling(_ values: [String: PhraseValue]) -> [String: PhraseValue] {
    values.merging(limits.mapValues { .number($0) }) { given, _ in given }
  }
}

extension RuleDefinition {
  /// Every rule of any edition, as the newest edition that has it says it, by code.
  public static let all: [RuleDefinition] = {
    var newest: [String: RuleDefinition] = [:]
    for edition in RulebookEdition.all {
      for rule in edition.rules { newest[rule.code.text] = rule }
    }
    return newest.values.sorted { $0.code.text < $1.code.text }
  }()

  /// The rule with a code, as the newest edition that has it says it; nil when no edition has it.
  public static func named(_ code: RuleCode) -> RuleDefinition? {
    RulebookEdition.all.reversed().lazy.compactMap { $0.rule(code) }.first
  }
}
