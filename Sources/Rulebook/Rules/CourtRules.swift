import IncidentEvents
import Language

/// CRT-01 to CRT-06: sending to court, return, sentence.
extension Rules {
  static func caseSentToCourt(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-03: it is not there already.
    if try standing.state(CaseState.self, of: event.subject).court.isInCourt {
      found.note("CRT-03", field: "subject")
    }
  }

  static func caseReturned(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-02: it is there.
    if try !standing.state(CaseState.self, of: event.subject).court.isInCourt {
      found.note("CRT-02", field: "subject")
    }
  }

  static func sentenceImposed(
    _ data: SentenceImposed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let court = try standing.state(CaseState.self, of: event.subject).court
    try asCharged(data, court, standing, &found)
    switch (data.verdict, data.penalty) {
    case (.acquitted, .some): found.note("CRT-04", field: "data.penalty")
    case (.convicted, nil): found.note("CRT-06", field: "data.penalty")
    case (.convicted, let penalty?): withinMaximum(penalty, data.article, event.time, &found)
    case (.acquitted, nil): break
    }
  }

  /// CRT-01: the case is in court, and the person charged with the offence there.
  private static func asCharged(
    _ data: SentenceImposed, _ court: CourtProgress, _ standing: some Standing, _ found: inout Findings
  ) throws {
    guard court.isInCourt else {
      return found.note("CRT-01", ["problem": .word(Phrase.Findings.caseNotInCourt)], field: "subject")
    }
    for charge in court.charges where charge.offence == data.offence {
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
