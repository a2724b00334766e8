import IncidentEvents
import Language
import Ledger
import Projections
import Rulebook

/// The course of a case besides its way to court: joined, severed, suspended, examined, reviewed.
extension PageBuilder {
  typealias Course = Phrase.Course

  /// Adds what became of a case.
  func course(of state: CaseState, _ page: inout Page) {
    page.add("joinedInto", Course.joinedInto, Cell(state.identity.into()))
    let absorbed = state.identity.absorbed.map(\.other)
    page.add("joinedHere", Course.joinedHere, absorbed.isEmpty ? .none : .references(absorbed))
    page.add("severedFrom", Course.severedFrom, Cell(state.severedFrom))
    if let carried = state.carried {
      page.add("carriedForward", Course.carriedForward, .time(carried.time))
      page.add("carriedStage", Course.stageThen, .word(carried.stage))
    }
    if let suspension = state.suspension {
      page.add("suspended", Course.suspended, .time(suspension.time))
      page.add("suspensionGround", Course.ground, Cell(word: suspension.ground))
    }
    if let termination = state.termination {
      page.add("terminated", Course.terminated, .time(termination.time))
      page.add("terminationGround", Course.ground, .word(termination.ground))
    }
    page.add(examinations(state.examinations))
    page.add(changes(state.changes))
    page.add(appeals(state.appeals))
    page.add(milestones("inForce", Course.inForce, state.inForce))
    page.add(milestones("served", Course.served, state.served))
  }

  private func examinations(_ examinations: [CaseState.Examination]) -> FactTable {
    var table = FactTable(
      "examinations", Course.examinations, .text(Label.when, "time"), .text(Label.person, "person"),
      .text(Course.harm, "conclusion"), .number(Course.days, "days"), .text(Label.offence, "offence"))
    for one in examinations {
      table.add(
        .time(one.time), .reference(one.person), .word(one.conclusion), .number(one.days), Cell(one.offence))
    }
    return table
  }

  private func changes(_ changes: [CaseState.Change]) -> FactTable {
    var table = FactTable(
      "sentenceChanges", Course.changes, .text(Label.when, "time"), .text(Course.instance, "instance"),
      .text(Label.person, "person"), .text(Label.verdict, "verdict"), .text(Label.penalty, "penalty"))
    for one in changes {
      table.add(
        .time(one.time), .word(one.instance), .reference(one.charge.person), .word(one.verdict),
        one.penalty.map { .said(FactWords.penalty($0.kind, $0.amount)) } ?? .none)
    }
    return table
  }

  private func appeals(_ appeals: [CaseState.Appeal]) -> FactTable {
    var table = FactTable(
      "appeals", Course.appeals, .text(Label.when, "time"), .text(Label.by, "by"),
      .text(Label.person, "person"), .text(Label.offence, "offence"))
    for one in appeals {
      table.add(
        .time(one.time), .word(one.by), .reference(one.charge.person), .reference(one.charge.offence))
    }
    return table
  }

  private func milestones(_ key: String, _ title: Phrase, _ milestones: [CaseState.Milestone]) -> FactTable {
    var table = FactTable(
      key, title, .text(Label.when, "time"), .text(Label.person, "person"), .text(Label.offence, "offence"))
    for one in milestones {
      table.add(.time(one.time), .reference(one.charge.person), .reference(one.charge.offence))
    }
    return table
  }

  /// What prosecutors found on an entity.
  func reviews(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "reviews", Course.reviews, .text(Label.when, "time"), .text(Course.finding, "finding"),
      .text(Course.act, "act"), .text(Label.by, "body"))
    try history.forEach(of: key, reading: [.reviewRecorded]) { event in
      guard event.subject == key, case .reviewRecorded(let data) = event.fact else { return }
      table.add(
        .time(event.time, event.timePrecision), .word(data.finding), .text(event.string(data.act)),
        .reference(event.body))
    }
    return table
  }

  /// How a report was disposed of.
  func disposals(of key: Reference) throws -> FactTable {
    var table = FactTable(
      "disposals", Course.disposals, .text(Label.when, "time"), .text(Course.outcome, "outcome"),
      .text(Label.reason, "reason"), .text(Course.approver, "approver"), .text(Course.into, "into"))
    try history.forEach(of: key, reading: [.reportDisposed]) { event in
      guard event.subject == key, case .reportDisposed(let data) = event.fact else { return }
      table.add(
        .time(event.time, event.timePrecision), .word(data.outcome), .word(data.reason),
        .reference(data.approver), Cell(data.into))
    }
    return table
  }
}
