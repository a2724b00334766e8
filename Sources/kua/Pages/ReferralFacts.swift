import IncidentEvents
import Ledger
import Projections

extension PageBuilder {
  /// Referrals, of a person or one by its own reference.
  func referrals(of keys: [Reference]) throws -> FactTable {
    var table = FactTable(
      "referrals", "Referrals", .text("made"), .text("referral"), .text("service"), .text("urgency"),
      .text("by", "body"), .text("answer"))
    try history.forEach(of: keys, reading: [.referralMade]) { event in
      guard case .referralMade(let data) = event.fact else { return }
      table.add(
        .time(event.time, event.timePrecision), .reference(event.subject), .text(data.service.name),
        .text(data.urgency.name), .reference(event.body), .text(try answers(to: event.subject)))
    }
    return table
  }

  /// How a referral was answered, in words.
  private func answers(to key: Reference) throws -> String {
    var words: [String] = []
    try history.forEach(of: key, reading: [.referralAnswered]) { event in
      guard case .referralAnswered(let data) = event.fact else { return }
      words.append("\(data.answer.name), \(event.time.day(event.timePrecision))")
    }
    return words.isEmpty ? "not yet" : words.joined(separator: "; ")
  }

  /// A referral.
  func referral(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    var isMade = false
    var answers = FactTable("answers", "Answers", .text("when", "time"), .text("answer"), .text("by", "body"))
    try history.forEach(of: key) { event in
      guard event.subject == key else { return }
      switch event.fact {
      case .referralMade(let data) where !isMade:
        isMade = true
        page.add("made", "made", .time(event.time, event.timePrecision))
        page.add("person", "person", .reference(data.person))
        page.add("service", "service", .text(data.service.name))
        page.add("urgency", "urgency", .text(data.urgency.name))
        page.add("body", "by", .reference(event.body))
      case .referralAnswered(let data):
        page.state = data.answer.name
        answers.add(.time(event.time, event.timePrecision), .text(data.answer.name), .reference(event.body))
      default: break
      }
    }
    page.add(answers)
    if !isMade { page.state = "outstanding: no event has made it" }
    if isMade, answers.rows.isEmpty {
      page.state = "not answered"
      page.questions.append("nobody has answered the referral")
    }
    return [key]
  }
}
