import IncidentEvents
import Language

/// CRT-07 to CRT-09: how a case ends.
extension Rules {
  static func sentenceInForce(
    _ data: SentenceInForce, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-07: such a sentence was imposed.
    let charge = Charge(article: data.article, offence: data.offence, person: data.person)
    if try standing.state(CaseState.self, of: event.subject).sentences.contains(where: { $0.charge == charge }
    ) {
      return
    }
    found.note(
      "CRT-07",
      ["person": "\(data.person)", "offence": "\(data.offence)", "article": .text(data.article.name)],
      field: "data.offence")
  }

  static func sentenceServed(
    _ data: SentenceServed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-08: such a conviction is in force.
    let charge = Charge(article: data.article, offence: data.offence, person: data.person)
    let file = try standing.state(CaseState.self, of: event.subject)
    let isConvicted = file.sentences.last { $0.charge == charge }?.verdict == .convicted
    if isConvicted, file.inForce.contains(where: { $0.charge == charge }) { return }
    found.note(
      "CRT-08",
      ["person": "\(data.person)", "offence": "\(data.offence)", "article": .text(data.article.name)],
      field: "data.offence")
  }

  static func caseTerminated(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-09: it has not ended already.
    guard let end = try standing.state(CaseState.self, of: event.subject).end else { return }
    found.note("CRT-09", ["date": .text(end.time.date)], field: "subject")
  }
}
