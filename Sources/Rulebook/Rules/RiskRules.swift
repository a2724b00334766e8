import CanonicalJSON
import IncidentEvents
import Language

/// RSK-01 to RSK-05: risk surveys and designations.
extension Rules {
  static func riskAssessed(_ data: RiskAssessed, _ event: borrowing Event, _ found: inout Findings) {
    // RSK-04: the event is one the tool was made for.
    if !data.eligible { found.note("RSK-04", field: "data.eligible") }
    // RSK-05: enough of the answers are clear.
    let score = RiskScore(EntryReader(event.entry).slice(data.items), by: data.toolVersion)
    if !score.isScorable {
      found.note(
        "RSK-05",
        [
          "unclear": .number(score.unclear), "most": .number(data.toolVersion.law.maximumUnclear),
          "items": .number(data.toolVersion.law.items.count),
        ], field: "data.items")
    }
  }

  static func highRiskDesignated(
    _ data: HighRiskDesignated, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard let survey = try standing.state(AssessmentState.self, of: data.assessment).survey else { return }
    // RSK-01: a designation below the threshold says why.
    if data.overrideReason == nil, !survey.isEligible || !survey.score.isHigh(by: data.thresholdVersion) {
      let threshold = data.thresholdVersion.law.highFrom
      let score: PhraseValue =
        survey.isEligible
        ? survey.score.value.map { .phrase(Phrase.Findings.scoreIs(score: .number($0))) }
          ?? .word(Phrase.Findings.noScore) : .word(Phrase.Findings.noScoreThatCounts)
      found.note(
        "RSK-01", ["score": score, "threshold": .number(threshold)], field: "data.overrideReason")
    }
    // RSK-03: the assessment is of the person designated.
    if try !standing.isSamePerson(survey.person, event.subject) {
      found.note(
        "RSK-03", ["assessment": "\(data.assessment)", "assessed": "\(survey.person)"],
        field: "data.assessment")
    }
  }

  static func highRiskLifted(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // RSK-02: what is lifted stands.
    if try !standing.state(PersonState.self, of: event.subject).isDesignated {
      found.note("RSK-02", field: "subject")
    }
  }
}
