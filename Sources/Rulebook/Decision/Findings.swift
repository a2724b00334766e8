import IncidentEvents

/// The rules an event breaks, gathered while they are gone through; nothing is allocated while none is broken.
struct Findings {
  /// The act time: rules not in force on that day are not asked.
  let time: LocalTime
  private(set) var refused: [Finding] = []
  private(set) var asked: [Finding] = []
  private(set) var flagged: [Finding] = []

  init(on time: LocalTime) { self.time = time }

  /// The rule `code` is broken.
  @inline(never)
  mutating func note(_ code: RuleCode, _ values: [String: String] = [:], field: String? = nil) {
    guard let rule = RuleDefinition.named(code) else {
      preconditionFailure("no rule \(code) in the law data")
    }
    guard rule.isInForce(on: time) else { return }
    note(Finding(code, values, field: field), rule.answer)
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
