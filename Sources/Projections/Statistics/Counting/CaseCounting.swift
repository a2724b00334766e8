import IncidentEvents
import Rulebook

extension CourtRecord {
  /// Counted in each year at whose end a sending of that year stands and one of the case's offences is of the law;
  /// in the district of the first such offence.
  func counted(offence: (Reference) throws -> OffenceState) rethrows -> [Count] {
    var counts: [Count] = []
    for year in Set(court.steps.filter(\.isSending).map(\.year)).sorted() {
      guard let sending = court.sending(standingAtEndOf: year) else { continue }
      for reference in offences {
        let state = try offence(reference)
        guard state.isOfTheLaw(atEndOf: year), let registration = state.registration else { continue }
        counts.append(
          Count(
            CountCell(.casesSentToCourt, year: year, month: sending.month, district: registration.district)))
        break
      }
    }
    return counts
  }
}

extension StatisticsView {
  /// A case opened from a report counts in the month of its opening, in the place of the first of its reports whose
  /// receipt is known; as assessed, when by that year's end a survey that can be scored was made in it. Of cases joined
  /// by the year's end the one opened first counts, with the surveys of all.
  mutating func intakeCounts(_ key: Reference, _ intake: CaseIntake) throws -> [Count] {
    guard let opened = intake.opened, let district = try place(of: intake) else { return [] }
    let year = opened.month.year
    let members = try sameCases(key, atEndOf: year)
    for member in members where member != key {
      let other = try intakes.row(member).state
      guard let otherOpened = other.opened, try place(of: other) != nil else { continue }
      if (otherOpened.instant, member) < (opened.instant, key) { return [] }
    }
    func count(_ figure: Figure) -> Count { Count(CountCell(figure, opened.month, district: district)) }
    for member in members {
      for assessment in try intakes.row(member).state.assessments {
        guard let survey = try assessments.row(assessment).state.survey, survey.case == member,
          survey.year <= year, survey.score.isScorable
        else { continue }
        return [count(.casesOpened), count(.casesAssessed)]
      }
    }
    return [count(.casesOpened)]
  }

  /// Where the first report with a known receipt, of those a case was opened from, took place.
  private mutating func place(of intake: CaseIntake) throws -> District? {
    for report in intake.reports {
      if let received = try reports.row(report).state.received { return received.district }
    }
    return nil
  }

  /// When offences were registered in a case, or in one that it goes on under.
  mutating func registrations(from key: Reference) throws -> [LocalTime] {
    var times: [LocalTime] = []
    for file in try casesGoingOn(from: key) {
      for offence in try cases.row(file).state.offences {
        guard let registration = try offences.row(offence).state.registration, registration.case == file
        else { continue }
        times.append(registration.time)
      }
    }
    return times
  }

  /// The case and those it goes on under, itself first.
  private mutating func casesGoingOn(from key: Reference) throws -> [Reference] { [key] }

  /// The case that one counts as at a year's end.
  mutating func sameCase(_ key: Reference, atEndOf year: Int) throws -> Reference { key }

  /// The cases that count as one with a case at a year's end.
  private mutating func sameCases(_ key: Reference, atEndOf year: Int) throws -> [Reference] { [key] }

  /// The cases that count as one with a case at some year's end.
  mutating func connectedCases(_ key: Reference) throws -> [Reference] { [key] }
}
