import IncidentEvents
import Rulebook

extension CourtRecord {
  /// Counted in each year at whose end the case goes on under its own name, a sending of that year stands, and one of
  /// its offences is of the law; in the district of the first such offence. Joined cases count as one.
  static func counted(
    _ key: Reference, record: (Reference) throws -> CourtRecord, offence: (Reference) throws -> OffenceState
  ) throws -> [Count] {
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

  /// The count that cases which are one at the end of `year` count in.
  private static func counted(
    _ members: [Reference], _ court: CourtProgress, in year: Int,
    record: (Reference) throws -> CourtRecord, offence: (Reference) throws -> OffenceState
  ) throws -> Count? {
    guard let sending = court.sending(standingAtEndOf: year) else { return nil }
    for member in members {
      for reference in try record(member).offences {
        let state = try offence(reference)
        guard state.isOfTheLaw(atEndOf: year), let registration = state.registration,
          state.case(atEndOf: year) == member
        else { continue }
        let cell = CountCell(
          .casesSentToCourt, year: year, month: sending.month, district: registration.district)
        return Count(cell)
      }
    }
    return nil
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
      for assessment in try intakes.read(member, { $0.assessments }) {
        guard let survey = try assessments.read(assessment, { $0.survey }), survey.case == member,
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
      if let received = try reports.read(report, { $0.received }) { return received.district }
    }
    return nil
  }

  /// When offences were registered in a case, or in one that it goes on under.
  mutating func registrations(from key: Reference) throws -> [LocalTime] {
    var times: [LocalTime] = []
    for file in try caseAndSuccessors(key) {
      for offence in try cases.read(file, { $0.offences }) {
        guard let registration = try offences.read(offence, { $0.registration }), registration.case == file
        else { continue }
        times.append(registration.time)
      }
    }
    return times
  }
}
