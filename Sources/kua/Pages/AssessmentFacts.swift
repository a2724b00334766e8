import CanonicalJSON
import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// What is known of an assessment.
struct SurveyFacts {
  /// The survey as first filled in.
  struct Survey {
    let time: LocalTime
    let precision: TimePrecision?
    let person: Reference
    let victim: Reference?
    let file: Reference?
    let district: District
    let items: String
    let sources: String
    let score: RiskScore
    let isEligible: Bool
  }

  var survey: Survey?
  var causes: [String] = []
  /// The designations that rest on it.
  var designations = FactTable(
    "designations", "Designations that rest on it", .text("when", "time"), .text("what"), .text("person"),
    .text("reason"))
}

extension PageBuilder {
  /// What the events of an assessment say.
  func survey(_ key: Reference) throws -> SurveyFacts {
    var facts = SurveyFacts()
    try history.forEach(of: key) { event in
      switch event.fact {
      case .riskAssessed(let data) where event.subject == key && facts.survey == nil:
        facts.survey = SurveyFacts.Survey(
          time: event.time, precision: event.timePrecision, person: data.person, victim: data.victim,
          file: data.case, district: data.district, items: event.string(data.items),
          sources: event.string(data.sources), score: event.score(data.items, by: data.toolVersion),
          isEligible: data.eligible)
      case .causeStated(let data) where event.subject == key:
        if !facts.causes.contains(data.cause.name) { facts.causes.append(data.cause.name) }
      case .highRiskDesignated(let data) where data.assessment == key:
        facts.designations.add(
          .time(event.time, event.timePrecision), .text("designated"), .reference(event.subject),
          Cell(data.overrideReason?.name))
      case .highRiskLifted(let data) where data.assessment == key:
        facts.designations.add(
          .time(event.time, event.timePrecision), .text("lifted"), .reference(event.subject),
          .text(data.reason.name))
      default: break
      }
    }
    return facts
  }

  /// An assessment.
  func assessment(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let facts = try survey(key)
    guard let survey = facts.survey else {
      page.state = "outstanding: no event has filled it in"
      return [key]
    }
    page.state = survey.score.words
    page.add("time", "filled in", .time(survey.time, survey.precision))
    page.add("person", "person assessed", .reference(survey.person))
    page.add("victim", "victim", Cell(survey.victim))
    page.add("case", "case", Cell(survey.file))
    page.add("district", "district", .text(survey.district.name))
    page.add("tool", "form", .text(survey.score.tool.name))
    page.add("score", "score", survey.score.value.map { .number($0) } ?? .none)
    if let band = survey.score.band {
      let scores =
        band.scores.count == 1
        ? "\(band.scores.lowerBound)" : "\(band.scores.lowerBound)–\(band.scores.upperBound)"
      page.add(
        "band", "band", .text("\(scores): of such \(band.assaultedAgainPercent) in 100 assaulted again"))
    }
    page.add("eligible", "of the tool's population", .flag(survey.isEligible))
    page.add("causes", "causes", facts.causes.isEmpty ? .none : .text(facts.causes.joined(separator: ", ")))
    var items = FactTable(
      "items", "Answers", .number("item"), .text("question"), .text("answer"), .text("given by", "source"))
    items.isShort = true
    let questions = survey.score.tool.law.items
    for (at, (answer, source)) in zip(survey.items, survey.sources).enumerated() where at < questions.count {
      items.add(
        .number(at + 1), .text(questions[at].spoken),
        .text(answer == "1" ? "yes" : answer == "0" ? "no" : "unclear"),
        .text(Self.source(source)))
    }
    page.add(items)
    page.add(facts.designations)
    if survey.score.isHigh(by: .KZPILOT7), survey.isEligible, facts.designations.rows.isEmpty {
      page.questions.append("the score is one of high risk, and no designation rests on it")
    }
    return [key]
  }

  private static func source(_ letter: Character) -> String {
    switch letter {
    case "v": "victim"
    case "r": "records"
    case "s": "suspect"
    default: "nobody"
    }
  }
}

extension Event {
  /// The score of a survey of this event.
  func score(_ items: Text, by tool: RiskTool) -> RiskScore {
    RiskScore(EntryReader(entry).slice(items), by: tool)
  }
}
