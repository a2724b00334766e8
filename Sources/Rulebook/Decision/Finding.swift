/// One broken rule: which, where, and what to do, in words for whoever made the entry.
public struct Finding: Sendable, Equatable {
  public let code: RuleCode
  /// What is wrong and what to do.
  public let message: String
  /// The field to look at, as in `data.from`; nil when it is the entry as a whole.
  public let field: String?

  /// A finding of the rule `code`, its sentence's placeholders filled with `values`.
  public init(_ code: RuleCode, _ values: [String: String], field: String? = nil) {
    self.code = code
    self.field = field
    message = RuleDefinition.named(code)?.sentence(with: values) ?? "the rulebook has no rule \(code)"
  }

  /// The same finding, at another field.
  init(_ finding: Finding, field: String?) {
    code = finding.code
    message = finding.message
    self.field = field
  }

  /// What the rulebook says of the rule.
  public var definition: RuleDefinition? { RuleDefinition.named(code) }
  /// Whether it is shown only to those entitled to protected facts.
  public var isProtected: Bool { definition?.isProtected ?? false }

  /// What follows a finding that asks.
  public static let howToAttest =
    "Mend the entry, or attest it with a document: add data.attested {reason, document}."
}

extension Finding: CustomStringConvertible {
  /// `OFF-03 data.from: …. (basis)`.
  public var description: String {
    "\(code)\(field.map { " \($0)" } ?? ""): \(message)" + (definition.map { " (\($0.basis))" } ?? "")
  }
}
