import IncidentEvents
import Rulebook

/// What a rule asks, on what basis, and what it answers.
struct RuleExplanation {
  let rule: RuleDefinition

  func text(_ terminal: Terminal) -> String {
    var text = terminal.bold(rule.code.text) + "  \(Self.word(rule.answer))\n\n\(rule.sentence)\n\n"
    text += "answer   \(Self.word(rule.answer)): \(Self.meaning(rule.answer))\n"
    text += "basis    \(rule.basis)\n"
    text += "in force \(validity)\n"
    text += "source   \(Self.sourcing(rule.mark))\n"
    if rule.isProtected { text += "looks at protected facts: shown only to those entitled to them\n" }
    return text
  }

  var json: JSONText {
    .object([
      ("code", .string(rule.code.text)), ("answer", .string(Self.word(rule.answer))),
      ("basis", .string(rule.basis)),
      ("inForce", .string(validity)), ("mark", .string("\(rule.mark)")),
      ("protected", .boolean(rule.isProtected)),
      ("sentence", .string(rule.sentence)),
    ])
  }

  static func word(_ answer: Answer) -> String {
    switch answer {
    case .refuse: "refuse"
    case .ask: "ask"
    case .flag: "flag"
    }
  }

  private static func meaning(_ answer: Answer) -> String {
    switch answer {
    case .refuse: "the event is not recorded"
    case .ask: "the event is recorded only with data.attested {reason, document}"
    case .flag: "the event is recorded, and the breach is shown in every view"
    }
  }

  private static func sourcing(_ mark: SourcingMark) -> String {
    switch mark {
    case .V: "read in a source [V]"
    case .R: "press or public code only [R]"
    case .G: "general knowledge [G]"
    }
  }

  private var validity: String { rule.validity.words }
}
