public import IncidentEvents

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

/// A rule, as the law data describe it (Schemas/law/rules.json).
public struct RuleDefinition: Sendable {
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
  public let basis: String
  public let mark: SourcingMark
  public let decidedBy: Decider
  /// Whether it looks at protected facts: shown only to those entitled to them.
  public let isProtected: Bool
  /// When an act must have happened for the rule to be asked.
  public let validity: LegalPeriod
  /// The numbers in the rule, as its sentence names them.
  let limits: [String: String]
  /// What is wrong and what to do, with `{placeholders}`.
  public let sentence: String

  /// Whether the rule is asked of an act of that day.
  public func isInForce(on day: LocalTime) -> Bool { validity.contains(day) }

  /// The rule with a code; nil when there is none.
  public static func named(_ code: RuleCode) -> RuleDefinition? { byCode[code] }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The sentence with its placeholders filled in.
  func sentence(with values: [String: String]) -> String {
    var text = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      text += rest[..<open]
      text += values[name] ?? limits[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
