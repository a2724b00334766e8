import IncidentEvents
import Rulebook

extension StatisticsView {
  /// Adds the cases in which a step was taken in the year, each once, as they stand at its end.
  mutating func addCases(to facts: inout YearFacts, _ convictions: [Reference: LocalTime]) throws {
    let year = facts.year
    var touched = Set(convictions.filter { $0.value.year == year }.keys)
    try intakes.forEachRow { key, row in
      if row.counted.month(of: .casesOpened, in: year) != nil { touched.insert(key) }
    }
    try cases.forEachRow { key, row in
      if row.state.court.steps.contains(where: { $0.isSending && $0.year == year }) { touched.insert(key) }
    }
    try offences.forEachRow { _, row in
      if let registration = row.state.registration, registration.time.year == year {
        touched.insert(registration.case)
      }
    }
    var told: Set<Reference> = []
    for key in touched {
      let members = try sameCases(key, atEndOf: year)
      guard let head = members.first, told.insert(head).inserted else { continue }
      facts.cases.append(try caseFact(members, in: year, convictions))
    }
  }

  /// - Parameter members: the cases that are one at the end of the year.
  private mutating func caseFact(
    _ members: [Reference], in year: Int, _ convictions: [Reference: LocalTime]
  ) throws -> CaseFact {
    var reported: Int64?, opened: (instant: Int64, month: CalendarMonth)?, place: District?
    var registered: (time: LocalTime, district: District)?, convicted: LocalTime?
    var countsAsOpened: CalendarMonth?, countsAsSent = false
    for member in members {
      let intake = try intakes.row(member)
      if let month = intake.counted.month(of: .casesOpened, in: year) {
        countsAsOpened = CalendarMonth(year: year, month: month)
      }
      for report in intake.state.reports {
        let record = try reports.row(report).state
        place = place ?? record.received?.district
        for receiver in record.receivers { reported = min(reported ?? .max, receiver.instant) }
      }
      if let opening = intake.state.opened, opening.month.year <= year, !intake.state.reports.isEmpty,
        opening.instant < opened?.instant ?? .max
      {
        opened = (opening.instant, opening.month)
      }
      let court = try cases.row(member)
      if court.counted.month(of: .casesSentToCourt, in: year) != nil { countsAsSent = true }
      for key in court.state.offences {
        guard let registration = try offences.read(key, { $0.registration }), registration.case == member,
          registration.time.year <= year
        else { continue }
        if registration.time.instant < registered?.time.instant ?? .max {
          registered = (registration.time, registration.district)
        }
      }
      if let time = convictions[member], time.year <= year, time.instant < convicted?.instant ?? .max {
        convicted = time
      }
    }
    let steps = try CourtProgress(joining: members.map { try cases.row($0).state.court }).steps
    let last = steps.last { $0.year <= year }
    let sent = last.flatMap { step in
      step.isSending
        ? CaseFact.Step(month: CalendarMonth(year: step.year, month: step.month), instant: step.instant) : nil
    }
    // Where the figure of the year counts it, in the month in which it does.
    let openedMonth = countsAsOpened ?? opened.flatMap { $0.month.year < year ? $0.month : nil }
    return CaseFact(
      district: registered?.district ?? place, reported: reported, opened: openedMonth,
      registered: registered.map { CaseFact.Step($0.time) }, sentToCourt: sent,
      convicted: convicted.map { CaseFact.Step($0) }, countsAsSent: countsAsSent)
  }
}
