import IncidentEvents
import Language
import Ledger
import Projections

extension PageBuilder {
  /// Referrals, of a person or one by its own reference.
  func referrals(of keys: [Reference]) throws -> FactTable {
    var table = FactTable(
      "referrals", Heading.referrals, .text(Label.made, "made"), .text(Label.referral, "referral"),
      .text(Label.service, "service"), .text(Label.urgency, "urgency"),
      .text(Label.by, "body"), .text(Label.answer, "answer"))
    try history.forEach(of: keys, reading: [.referralMade]) { event in
      guard case .referralMade(let data) = event.fact else { return }
      table.add(
        .time(event.time, event.timePrecision), .reference(event.subject), .word(data.service),
        .word(data.urgency), .reference(event.body), try answers(to: event.subject))
    }
    return table
  }

  /// How a referral was answered, in words.
  private func answers(to key: Reference) throws -> Cell {
    var words: [PhraseValue] = []
    try history.forEach(of: key, reading: [.referralAnswered]) { event in
      guard case .referralAnswered(let data) = event.fact else { return }
      words.append(
        .phrase(
          Phrase.Page.answeredOn(
            answer: .word(data.answer.phrase), day: .text(event.time.day(event.timePrecision)))))
    }
    if words.isEmpty { return .said(Phrase.Page.notYet) }
    return .said(FilledPhrase(Phrase(verbatim: "{answers}"), ["answers": .list(words)]))
  }

  /// A referral.
  func referral(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    var isMade = false
    var answers = FactTable(
      "answers", Heading.answers, .text(Label.when, "time"), .text(Label.answer, "answer"),
      .text(Label.by, "body"))
    try history.forEach(of: key) { event in
      guard event.subject == key else { return }
      switch event.fact {
      case .referralMade(let data) where !isMade:
        isMade = true
        page.add("made", Label.made, .time(event.time, event.timePrecision))
        page.add("person", Label.person, .reference(data.person))
        page.add("service", Label.service, .word(data.service))
        page.add("urgency", Label.urgency, .word(data.urgency))
        page.add("body", Label.by, .reference(event.body))
      case .referralAnswered(let data):
        page.state = FilledPhrase(data.answer.phrase)
        answers.add(.time(event.time, event.timePrecision), .word(data.answer), .reference(event.body))
      default: break
      }
    }
    page.add(answers)
    if !isMade { page.state = FilledPhrase(Phrase.Page.outstandingReferral) }
    if isMade, answers.rows.isEmpty {
      page.state = FilledPhrase(Phrase.Page.notAnswered)
      page.ask(Phrase.Page.nobodyAnswered)
    }
    return [key]
  }
}
