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
  var causes: [Cause] = []
  /// The designations that rest on it.
  var designations = FactTable(
    "designations", Heading.designationsOnIt, .text(Label.when, "time"), .text(Label.what, "what"),
    .text(Label.person, "person"),
    .text(Label.reason, "reason"))
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
        if !facts.causes.contains(data.cause) { facts.causes.append(data.cause) }
      case .highRiskDesignated(let data) where data.assessment == key:
        facts.designations.add(
          .time(event.time, event.timePrecision), .said(Phrase.Page.designated), .reference(event.subject),
          Cell(word: data.overrideReason))
      case .highRiskLifted(let data) where data.assessment == key:
        facts.designations.add(
          .time(event.time, event.timePrecision), .said(Phrase.Page.lifted), .reference(event.subject),
          .word(data.reason))
      default: break
      }
    }
    return facts
  }

  /// An assessment.
  func assessment(_ key: Reference, _ page: inout Page) throws -> [Reference] {
    let facts = try survey(key)
    guard let survey = facts.survey else {
      page.state = FilledPhrase(Phrase.Page.outstandingAssessment)
      return [key]
    }
    page.state = survey.score.words
    page.add("time", Label.filledIn, .time(survey.time, survey.precision))
    page.add("person", Label.personAssessed, .reference(survey.person))
    page.add("victim", Label.victim, Cell(survey.victim))
    page.add("case", Label.`case`, Cell(survey.file))
    page.add("district", Label.district, .word(survey.district))
    page.add("tool", Label.form, .text(survey.score.tool.name))
    page.add("score", Label.score, survey.score.value.map { .number($0) } ?? .none)
    if let band = survey.score.band {
      let scores =
        band.scores.count == 1
        ? "\(band.scores.lowerBound)" : "\(band.scores.lowerBound)–\(band.scores.upperBound)"
      page.add(
        "band", Label.band,
        .said(Phrase.Page.bandMeaning(percent: .number(band.assaultedAgainPercent), scores: .text(scores))))
    }
    page.add("eligible", Label.ofPopulation, .flag(survey.isEligible))
    page.add("causes", Label.causes, Cell(words: facts.causes))
    var items = FactTable(
      "items", Heading.answers, .number(Label.item, "item"), .text(Label.question, "question"),
      .text(Label.answer, "answer"), .text(Label.givenBy, "source"))
    items.isShort = true
    let questions = survey.score.tool.law.items
    for (at, (answer, source)) in zip(survey.items, survey.sources).enumerated() where at < questions.count {
      items.add(
        .number(at + 1), .said(questions[at]),
        .said(answer == "1" ? Phrase.Word.yes : answer == "0" ? Phrase.Word.no : Phrase.Page.unclear),
        .said(Self.source(source)))
    }
    page.add(items)
    page.add(facts.designations)
    if survey.score.isHigh(by: .KZPILOT7), survey.isEligible, facts.designations.rows.isEmpty {
      page.ask(Phrase.Page.highScoreWithoutDesignation)
    }
    return [key]
  }

  private static func source(_ letter: Character) -> Phrase {
    switch letter {
    case "v": PartyRole.victim.phrase
    case "r": Phrase.Page.records
    case "s": PartyRole.suspect.phrase
    default: Phrase.Page.nobody
    }
  }
}

extension Event {
  /// The score of a survey of this event.
  func score(_ items: Text, by tool: RiskTool) -> RiskScore {
    RiskScore(EntryReader(entry).slice(items), by: tool)
  }
}
