import Rulebook

/// The same, as it was written before: what breaks the rule, and what keeps it.
typealias Exemplar = Spec

extension Spec {
  init(_ code: RuleCode, given: [Act], broken: Act, kept: Act, alsoGiven moreGiven: [Act] = []) {
    let outcome: Outcome =
      switch RuleDefinition.named(code)?.answer {
      case .ask: .asked
      case .flag: .flagged
      case .refuse, nil: .refused
      }
    self.init(given: given, when: broken, outcome: outcome, code: code, but: (moreGiven, kept))
  }
}
