public import IncidentEvents
import Rulebook

extension StatisticsView {
  /// The facts of a year, in no order.
  ///
  /// - Parameter convictions: when the first conviction was handed down in each case.
  public mutating func facts(of year: Int, convictions: [Reference: LocalTime]) throws -> YearFacts {
    var facts = YearFacts(year: year)
    try offences.forEachRow { _, row in
      if let fact = OffenceFact(row.state, row.counted, year) { facts.offences.append(fact) }
    }
    try assessments.forEachRow { _, row in
      if let fact = AssessmentFact(row.state, row.counted, year) { facts.assessments.append(fact) }
    }
    try persons.forEachRow { _, row in
      if let fact = DesignationFact(row.counted, year) { facts.designations.append(fact) }
    }
    try orders.forEachRow { _, row in
      if let fact = OrderFact(row.state, row.counted, year) { facts.orders.append(fact) }
    }
    try addReports(to: &facts, convictions)
    try addCases(to: &facts, convictions)
    return facts
  }

  private mutating func addReports(
    to facts: inout YearFacts, _ convictions: [Reference: LocalTime]
  ) throws {
    let year = facts.year
    var received: [(counted: ReportCounts, state: ReportRecord)] = []
    try reports.forEachRow { _, row in
      guard let receipt = row.state.received else { return }
      let counted = ReportCounts(row.counted)
      facts.callOuts += counted.callOuts.filter { $0.month.year == year }.map {
        CallOutFact(month: $0.month.month, district: receipt.district, isRecorded: $0.isRecorded)
      }
      if let registration = counted.registration, registration.month.year == year {
        facts.registrations.append(
          RegistrationFact(
            month: registration.month.month, channel: receipt.channel, district: receipt.district,
            hours: registration.hours))
      }
      if counted.received?.year == year { received.append((counted, row.state)) }
    }
    for (counted, state) in received {
      guard let receipt = state.received, let month = counted.received?.month else { continue }
      facts.reports.append(
        ReportFact(
          month: month, channel: receipt.channel, district: receipt.district,
          stage: try stage(of: state, convictions), registration: counted.registration?.hours,
          isWrittenOff: counted.isWrittenOff))
    }
  }

  /// How far a report has come, after everything.
  private mutating func stage(
    of report: ReportRecord, _ convictions: [Reference: LocalTime]
  ) throws -> ReportFact.Stage {
    var stage = ReportFact.Stage.received
    var files = Array(report.cases), next = 0
    while next < files.count {
      let file = files[next]
      next += 1
      stage = max(stage, .opened)
      if convictions[file] != nil { stage = max(stage, .sentenced) }
      let record = try cases.row(file).state
      if record.court.steps.contains(where: \.isSending) { stage = max(stage, .court) }
      if let into = record.identity.into(), !files.contains(into) { files.append(into) }
      for key in record.offences {
        let offence = try offences.read(key) { ($0.registration?.case, $0.`case`()) }
        if offence.0 == file { stage = max(stage, .registered) }
        // An offence that went over to another case goes on there.
        if offence.0 == file, let other = offence.1, !files.contains(other) { files.append(other) }
      }
    }
    return stage
  }
}

extension OffenceFact {
  /// Nil for an offence that the year's figure does not count.
  fileprivate init?(_ state: OffenceState, _ counted: [Count], _ year: Int) {
    guard let registration = state.registration,
      let month = counted.month(of: .offencesRegistered, in: year)
    else { return nil }
    let isMinorHarm = counted.month(of: .offences108_1, in: year) != nil
    self.init(
      month: month, committed: registration.committedTo, article: isMinorHarm ? .`108-1` : .`109-1`,
      isDomestic: counted.month(of: isMinorHarm ? .offences108_1Domestic : .offences109_1Domestic, in: year)
        != nil,
      district: registration.district)
  }
}

extension AssessmentFact {
  fileprivate init?(_ state: AssessmentState, _ counted: [Count], _ year: Int) {
    guard let survey = state.survey, let month = counted.month(of: .riskSurveys, in: year) else { return nil }
    self.init(
      month: month, score: survey.score, isEligible: survey.isEligible,
      causes: Cause.allCases.filter(state.states))
  }
}

extension DesignationFact {
  fileprivate init?(_ counted: [Count], _ year: Int) {
    guard let month = counted.month(of: .personsHighRisk, in: year) else { return nil }
    self.init(
      month: month, isAssisted: counted.month(of: .personsHighRiskAssisted, in: year) != nil,
      isUnidentified: counted.contains {
        $0.cell.figure == .personsHighRisk && $0.cell.isUnidentified && $0.cell.year == year
      })
  }
}

extension OrderFact {
  fileprivate init?(_ state: OrderRecord, _ counted: [Count], _ year: Int) {
    guard let issue = state.issue, let month = counted.month(of: .ordersIssued, in: year) else { return nil }
    self.init(
      month: month, daysToService: state.services.first.map { max(0, $0.day - issue.day) },
      isViolated: !state.violations.isEmpty)
  }
}

extension [Count] {
  /// The month in which one of these counts in a figure of a year; nil where none does.
  func month(of figure: Figure, in year: Int) -> Int? {
    for count in self where count.cell.figure == figure && !count.cell.isUnidentified {
      if case .month(let month) = count.cell.time, month.year == year { return month.month }
    }
    return nil
  }
}

extension CountCell {
  /// The year of a cell of a month.
  fileprivate var year: Int? {
    if case .month(let month) = time { month.year } else { nil }
  }
}
