import Rulebook
import Testing

/// One rule's exemplar: given these events, when this one is submitted, then it is answered so, with the rule's code; but
/// another one much like it is not.
///
///     .given(Act.charged).when(.requalified(from: "107", to: "109-1")).then(.asked, with: "OFF-03")
///       .but(when: .requalified(from: "108-1", to: "109-1"))
struct Spec: Sendable, CustomTestStringConvertible {
  /// What becomes of a submission.
  enum Outcome: String, Sendable {
    case refused, asked, flagged
  }

  let given: [Act]
  let when: Act
  let outcome: Outcome
  let code: RuleCode
  /// What keeps the rule: an event, and what is given before it beside the others.
  let but: (given: [Act], when: Act)

  static func given(_ acts: [Act]) -> Given { Given(acts: acts) }

  /// What stands in the ledger.
  struct Given: Sendable {
    let acts: [Act]
    func when(_ act: Act) -> When { When(given: acts, act: act) }
  }

  /// What is submitted.
  struct When: Sendable {
    let given: [Act]
    let act: Act
    func then(_ outcome: Outcome, with code: RuleCode) -> Then {
      Then(given: given, when: act, outcome: outcome, code: code)
    }
  }

  /// How it is answered.
  struct Then: Sendable {
    let given: [Act]
    let when: Act
    let outcome: Outcome
    let code: RuleCode

    /// What keeps the rule.
    func but(given more: [Act] = [], when act: Act) -> Spec {
      Spec(given: given, when: when, outcome: outcome, code: code, but: (more, act))
    }
  }

  var testDescription: String {
    "given \(given.count) events, when \(when.type), then \(outcome.rawValue) with \(code)"
  }
}
