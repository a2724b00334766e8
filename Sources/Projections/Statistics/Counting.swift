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
  /// Counted in each year at whose end a sending of that year stands and one of the case's offences is of the law;
  /// in the district of the first such offence.
  func counted(offence: (Reference) throws -> OffenceState) rethrows -> [CountCell] {
    var cells: [CountCell] = []
    for year in Set(court.steps.filter(\.isSending).map(\.year)).sorted() {
      guard let sending = court.sending(standingAtEndOf: year) else { continue }
      for reference in offences {
        let state = try offence(reference)
        guard state.isOfTheLaw(atEndOf: year), let registration = state.registration else { continue }
        cells.append(
          CountCell(.casesSentToCourt, year: year, month: sending.month, district: registration.district))
        break
      }
    }
    return cells
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
