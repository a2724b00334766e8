import IncidentEvents
import Language

/// CRT-01 to CRT-06, CRT-10: sending to court, return, sentence. (CRT-11 and CRT-12 stand with what is sent along.)
extension Rules {
  static func caseSentToCourt(
    _ data: CaseSentToCourt, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let file = try standing.wholeCase(event.subject)
    // CRT-03: it is not there already.
    if file.isInCourt { found.note("CRT-03", field: "subject") }
    goesOn(file, try standing.state(CaseState.self, of: event.subject).identity, &found)
    try harmIsFound(data, file, event, standing, &found)
    try exhibitsAreVerified(file, standing, &found)
  }

  /// CRT-10: it goes on, and under its own name.
  private static func goesOn(_ file: CaseState, _ identity: CaseIdentity, _ found: inout Findings) {
    if identity.into() == nil, file.suspension == nil, file.termination == nil { return }
    found.note("CRT-10", field: "subject")
  }

  static func caseReturned(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-02: it is there.
    if try !standing.wholeCase(event.subject).isInCourt { found.note("CRT-02", field: "subject") }
  }

  static func sentenceImposed(
    _ data: SentenceImposed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    try asCharged(data, standing.wholeCase(event.subject), standing, &found)
    verdict(data.verdict, data.penalty, data.article, event.time, &found)
  }

  /// CRT-04 to CRT-06: a penalty stands where there is a conviction, and is not above the maximum.
  static func verdict(
    _ verdict: Verdict, _ penalty: Penalty?, _ article: Article, _ day: LocalTime, _ found: inout Findings
  ) {
    switch (verdict, penalty) {
    case (.acquitted, .some): found.note("CRT-04", field: "data.penalty")
    case (.convicted, nil): found.note("CRT-06", field: "data.penalty")
    case (.convicted, let penalty?): withinMaximum(penalty, article, day, &found)
    case (.acquitted, nil): break
    }
  }

  /// CRT-01: the case is in court, and the person charged with the offence there.
  private static func asCharged(
    _ data: SentenceImposed, _ file: CaseState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard file.isInCourt else {
      return found.note("CRT-01", ["problem": .word(Phrase.Findings.caseNotInCourt)], field: "subject")
    }
    // What was sent before the ledger, it can not know.
    if file.court.steps.isEmpty, file.wasChargedBefore { return }
    for charge in file.court.charges where charge.offence == data.offence {
      if try standing.isSamePerson(charge.person, data.person) { return }
    }
    let problem = Phrase.Findings.notCharged(offence: "\(data.offence)", person: "\(data.person)")
    found.note("CRT-01", ["problem": .phrase(problem)], field: "data.offence")
  }

  /// CRT-05: the penalty is within the article's maximum, where the law data know one.
  private static func withinMaximum(
    _ penalty: Penalty, _ article: Article, _ day: LocalTime, _ found: inout Findings
  ) {
    guard let maximum = Law.maximum(article, penalty.kind, on: day), penalty.amount > maximum else { return }
    found.note(
      "CRT-05",
      [
        "amount": .number(penalty.amount), "kind": .word(penalty.kind.phrase), "article": .text(article.name),
        "maximum": .number(maximum),
      ], field: "data.penalty")
  }
}
