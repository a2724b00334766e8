import Language
import Projections
import Rulebook

extension CrossTable {
  /// How far the year's reports have come.
  static func funnel(_ facts: YearFacts) -> CrossTable {
    var counts = Counting(rows: ReportFact.Stage.allCases.count, columns: 1)
    for report in facts.reports {
      for stage in ReportFact.Stage.allCases where stage <= report.stage { counts.add(row: stage.rawValue) }
    }
    return CrossTable(
      name: "reports-funnel", subject: .justice, title: FilledPhrase(Phrase.CrossTables.funnel),
      rows: Axis(
        title: Phrase.CrossTables.step,
        headings: ReportFact.Stage.allCases.map { .init(key: $0.key, title: FilledPhrase($0.title)) }),
      columns: .count(of: Phrase.CrossTables.reports), cells: counts.everyNumber,
      unit: Phrase.CrossTables.reports, note: FilledPhrase(Phrase.CrossTables.funnelNote), chart: .funnel,
      sums: [])
  }

  /// How long cases took from one step to another, where the later one was taken in the year.
  static func timesBetween(_ facts: YearFacts) -> CrossTable {
    CrossTable(
      name: "days-between-steps", subject: .justice, title: FilledPhrase(Phrase.CrossTables.timesBetween),
      rows: Interval.axis,
      columns: Axis(
        title: Phrase.CrossTables.time,
        headings: [
          .init(key: "cases", title: FilledPhrase(Phrase.CrossTables.cases)),
          .init(key: "quarter-within", title: FilledPhrase(Phrase.CrossTables.quarterWithin)),
          .init(key: "half-within", title: FilledPhrase(Phrase.CrossTables.halfWithin)),
          .init(key: "three-quarters-within", title: FilledPhrase(Phrase.CrossTables.threeQuartersWithin)),
        ]),
      cells: Interval.allCases.map { interval in
        let days = interval.days(in: facts).sorted()
        // The least number that this share of all did not exceed.
        func within(_ quarters: Int) -> ShownNumber? {
          days.isEmpty ? nil : .number(days[(days.count * quarters + 3) / 4 - 1])
        }
        return [.number(days.count), within(1), within(2), within(3)]
      }, unit: Phrase.CrossTables.days, note: FilledPhrase(Phrase.CrossTables.timesBetweenNote), sums: [])
  }

  /// The same cases by how long they took.
  static func casesByDays(_ facts: YearFacts) -> CrossTable {
    var counts = Counting(rows: Interval.allCases.count, columns: DaysBand.allCases.count)
    for (row, interval) in Interval.allCases.enumerated() {
      for days in interval.days(in: facts) { counts.add(row: row, column: DaysBand(days).rawValue) }
    }
    return CrossTable(
      name: "cases-by-days", subject: .justice, title: FilledPhrase(Phrase.CrossTables.daysBetween),
      rows: Interval.axis, columns: .days, cells: counts.everyNumber, unit: Phrase.CrossTables.cases,
      note: FilledPhrase(Phrase.CrossTables.timesBetweenNote), chart: .stackedBars, sums: .rows)
  }
}

/// Two steps of a case, one after the other.
private enum Interval: CaseIterable {
  case reportToRegistration, registrationToCourt, courtToConviction, reportToConviction

  /// The days between them, of cases whose later step was taken in the year.
  func days(in facts: YearFacts) -> [Int] {
    facts.cases.compactMap { file in
      switch self {
      case .reportToRegistration: file.registered?.year == facts.year ? file.reportToRegistration : nil
      case .registrationToCourt: file.sentToCourt?.year == facts.year ? file.registrationToCourt : nil
      case .courtToConviction: file.convicted?.year == facts.year ? file.courtToConviction : nil
      case .reportToConviction: file.convicted?.year == facts.year ? file.reportToConviction : nil
      }
    }
  }

  static var axis: CrossTable.Axis {
    CrossTable.Axis(
      title: Phrase.CrossTables.step,
      headings: allCases.map { .init(key: $0.key, title: FilledPhrase($0.title)) })
  }

  private var key: String {
    switch self {
    case .reportToRegistration: "report-to-registration"
    case .registrationToCourt: "registration-to-court"
    case .courtToConviction: "court-to-conviction"
    case .reportToConviction: "report-to-conviction"
    }
  }

  private var title: Phrase {
    switch self {
    case .reportToRegistration: Phrase.CrossTables.reportToRegistration
    case .registrationToCourt: Phrase.CrossTables.registrationToCourt
    case .courtToConviction: Phrase.CrossTables.courtToSentence
    case .reportToConviction: Phrase.CrossTables.reportToSentence
    }
  }
}

extension ReportFact.Stage {
  /// As people read it.
  fileprivate var title: Phrase {
    switch self {
    case .received: Phrase.CrossTables.stepReceived
    case .opened: Phrase.CrossTables.stepOpened
    case .registered: Phrase.CrossTables.stepRegistered
    case .court: Phrase.CrossTables.stepCourt
    case .sentenced: Phrase.CrossTables.stepSentenced
    }
  }
}
