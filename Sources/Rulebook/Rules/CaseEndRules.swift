import IncidentEvents
import Language

/// CRT-07 to CRT-09, CRT-13, CRT-14: what becomes of sentences, and how a case ends.
extension Rules {
  static func sentenceInForce(
    _ data: SentenceInForce, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-07: such a sentence was imposed, or changed to.
    let charge = Charge(article: data.article, offence: data.offence, person: data.person)
    if try isSentenced(charge, event, standing) { return }
    found.note("CRT-07", named(charge), field: "data.offence")
  }

  static func sentenceServed(
    _ data: SentenceServed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-08: such a conviction is in force.
    let charge = Charge(article: data.article, offence: data.offence, person: data.person)
    let file = try standing.wholeCase(event.subject)
    if file.wasSentencedBefore { return }
    if file.verdict(on: charge) == .convicted, file.isInForce(charge) { return }
    found.note("CRT-08", named(charge), field: "data.offence")
  }

  static func sentenceChanged(
    _ data: SentenceChanged, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-13: there is a sentence on the person for the offence; the higher court may have changed the article.
    let file = try standing.wholeCase(event.subject)
    let isJudged = file.sentences.contains {
      $0.charge.offence == data.offence && $0.charge.person == data.person
    }
    if !isJudged, !file.wasSentencedBefore {
      found.note("CRT-13", ["person": "\(data.person)", "offence": "\(data.offence)"], field: "data.offence")
    }
    verdict(data.verdict, data.penalty, data.article, event.time, &found)
  }

  static func sentenceAppealed(
    _ data: SentenceAppealed, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-14: what is appealed against was imposed.
    let charge = Charge(article: data.article, offence: data.offence, person: data.person)
    if try isSentenced(charge, event, standing) { return }
    found.note("CRT-14", named(charge), field: "data.offence")
  }

  private static func isSentenced(
    _ charge: Charge, _ event: borrowing Event, _ standing: some Standing
  ) throws -> Bool {
    let file = try standing.wholeCase(event.subject)
    return file.verdict(on: charge) != nil || file.wasSentencedBefore
  }

  private static func named(_ charge: Charge) -> [String: PhraseValue] {
    ["person": "\(charge.person)", "offence": "\(charge.offence)", "article": .word(charge.article.phrase)]
  }

  static func caseTerminated(
    _ data: CaseTerminated, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CRT-09: it has not ended already.
    if let end = try standing.wholeCase(event.subject).end {
      found.note("CRT-09", ["date": .text(end.time.date)], field: "subject")
    }
    if data.ground == .reconciliation { try reconciledOnce(event, standing, &found) }
  }
}
