import Rulebook
import Testing

/// Given these events: this one breaks the rule, and that one, much like it, does not.
struct Exemplar: Sendable, CustomTestStringConvertible {
  let code: RuleCode
  let given: [Act]
  let broken: Act
  /// An act that keeps the rule, given `moreGiven` too.
  let kept: Act
  let moreGiven: [Act]

  init(_ code: RuleCode, given: [Act], broken: Act, kept: Act, alsoGiven moreGiven: [Act] = []) {
    self.code = code
    self.given = given
    self.broken = broken
    self.kept = kept
    self.moreGiven = moreGiven
  }

  var testDescription: String { "\(code)" }
}
