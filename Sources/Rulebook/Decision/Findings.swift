import IncidentEvents
import Language

/// The rules an event breaks, gathered while they are gone through; nothing is allocated while none is broken.
struct Findings {
  /// The act time: rules not in force on that day are not asked.
  let time: LocalTime
  /// The edition of the rulebook in force.
  let edition: RulebookEdition
  private(set) var refused: [Finding] = []
  private(set) var asked: [Finding] = []
  private(set) var flagged: [Finding] = []

  init(on time: LocalTime, by edition: RulebookEdition) {
    self.time = time
    self.edition = edition
  }

  /// A number in a rule, as the edition in force has it.
  func limit(_ limit: RuleLimit) -> Int64 { edition.limit(limit) }

  /// The rule `code` is broken. Where the edition in force has no such rule, nothing is.
  @inline(never)
  mutating func note(_ code: RuleCode, _ values: [String: PhraseValue] = [:], field: String? = nil) {
    guard let rule = edition.rule(code), rule.isInForce(on: time) else { return }
    note(Finding(code, values, field: field, edition: edition), rule.answer)
  }

  /// Takes a finding over that was made elsewhere.
  mutating func note(_ finding: Finding) {
    if let rule = finding.definition { note(finding, rule.answer) }
  }

  private mutating func note(_ finding: Finding, _ answer: Answer) {
    switch answer {
    case .refuse: refused.append(finding)
    case .ask: asked.append(finding)
    case .flag: flagged.append(finding)
    }
  }
}
