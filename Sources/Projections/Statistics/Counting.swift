import IncidentEvents
import Rulebook

// What each state counts in: the figures' definitions (Schemas/figures), one function a kind of entity.

extension OffenceState {
  /// Counted in the year of its registration, from 16 June 2024 on, when the article at that year's end is 108-1 or
  /// 109-1 and the act was committed under it.
  func counted(isDomestic: (_ year: Int) throws -> Bool) rethrows -> [CountCell] {
    guard let registration, countsFrom(registration.time) else { return [] }
    let year = Int(registration.time.year)
    guard isOfTheLaw(atEndOf: year) else { return [] }
    func cell(_ figure: Figure) -> CountCell {
      CountCell(figure, year: year, month: Int(registration.time.month), district: registration.district)
    }
    let (all, domestic): (Figure, Figure) =
      article(atEndOf: year) == .`108-1`
      ? (.offences108_1, .offences108_1Domestic) : (.offences109_1, .offences109_1Domestic)
    let cells = [cell(.offencesRegistered), cell(all)]
    return try isDomestic(year) ? cells + [cell(domestic)] : cells
  }

  /// Whether, at the end of `year`, it is an offence under 108-1 or 109-1 that was registered in its window and
  /// committed on or after 16 June 2024.
  func isOfTheLaw(atEndOf year: Int) -> Bool {
    guard let registration, registration.time.year == year, countsFrom(registration.time),
      countsFrom(registration.committedTo)
    else { return false }
    let article = article(atEndOf: year)
    return article == .`108-1` || article == .`109-1`
  }

  private func countsFrom(_ time: LocalTime) -> Bool { time.instant >= Law2024.inForce }
}

extension CourtRecord {
  /// Counted in each year at whose end the case goes on under its own name, a sending of that year stands, and one of
  /// its offences is of the law; in the district of the first such offence. Joined cases count as one.
  static func counted(
    _ key: Reference, record: (Reference) throws -> CourtRecord, offence: (Reference) throws -> OffenceState
  ) throws -> [CountCell] {
    let own = try record(key)
    if own.identity.isSingle {
      if own.court.steps.isEmpty { return [] }
      return try Set(own.court.steps.filter(\.isSending).map(\.year)).sorted().compactMap { year in
        try counted([key], own.court, in: year, record: record, offence: offence)
      }
    }
    // Which cases are one, the year's end says: every year in which one that is or was among them was sent.
    var years: Set<Int> = [], seen: Set<Reference> = [key], open = [key]
    while let next = open.popLast() {
      let state = try record(next)
      for step in state.court.steps where step.isSending { years.insert(step.year) }
      for joining in state.identity.absorbed where seen.insert(joining.other).inserted {
        open.append(joining.other)
      }
    }
    return try years.sorted().compactMap { year in
      let members = try CaseIdentity.members(of: key, atEndOf: year) { try record($0).identity }
      guard members.first == key else { return nil }
      let court = try CourtProgress(joining: members.map { try record($0).court })
      return try counted(members, court, in: year, record: record, offence: offence)
    }
  }

  /// The cell that cases which are one at the end of `year` count in.
  private static func counted(
    _ members: [Reference], _ court: CourtProgress, in year: Int,
    record: (Reference) throws -> CourtRecord, offence: (Reference) throws -> OffenceState
  ) throws -> CountCell? {
    guard let sending = court.sending(standingAtEndOf: year) else { return nil }
    for member in members {
      for reference in try record(member).offences {
        let state = try offence(reference)
        guard state.isOfTheLaw(atEndOf: year), let registration = state.registration,
          state.case(atEndOf: year) == member
        else { continue }
        return CountCell(
          .casesSentToCourt, year: year, month: sending.month, district: registration.district)
      }
    }
    return nil
  }
}

extension AssessmentState {
  /// Counted in the year it was made when it can be scored, with the causes stated for it.
  var counted: [CountCell] {
    guard let survey, survey.score.isScorable else { return [] }
    func cell(_ figure: Figure) -> CountCell {
      CountCell(figure, year: survey.year, month: survey.month, district: survey.district)
    }
    var cells = [cell(.riskSurveys)]
    if states(.alcohol) { cells.append(cell(.causesAlcohol)) }
    if states(.jealousy) { cells.append(cell(.causesJealousy)) }
    if states(.socialInstability) { cells.append(cell(.causesSocialInstability)) }
    return cells
  }
}

extension PersonRecord {
  /// What one person counts in, who may be known under several references: each act once a year, in the month of
  /// the earliest.
  static func counted(_ samePerson: [PersonRecord]) -> [CountCell] {
    let isUnidentified = samePerson.contains(where: \.isUnknown) && !samePerson.contains(where: \.isKnown)
    var cells: [CountCell] = []
    for act in Act.allCases {
      let acts = samePerson.flatMap(\.firstActs).filter { $0.act == act }
      for year in Set(acts.map(\.year)).sorted() {
        let firsts = acts.filter { $0.year == year }
        guard let first = firsts.min(by: { ($0.instant, $0.month) < ($1.instant, $1.month) }) else {
          continue
        }
        cells.append(CountCell(act.figure, year: year, month: first.month))
        if isUnidentified {
          cells.append(CountCell(act.figure, year: year, month: first.month, isUnidentified: true))
        }
      }
    }
    return cells
  }
}

extension PersonRecord.Act {
  /// The figure that counts the act.
  var figure: Figure {
    switch self {
    case .convicted: .personsSentenced
    case .designatedHighRisk: .personsHighRisk
    case .admittedToCrisisCentre: .personsCrisisCentre
    case .supported: .personsSupported
    }
  }
}
