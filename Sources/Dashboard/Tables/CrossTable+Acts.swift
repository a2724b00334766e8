import IncidentEvents
import Language
import Projections

extension CrossTable {
  /// Support delivered, by kind and month.
  static func servicesByKind(_ acts: YearActs) -> CrossTable {
    var counts = Counting(rows: SupportKind.allCases.count, columns: 12)
    for service in acts.services { counts.add(row: Int(service.kind.rawValue), column: service.month - 1) }
    return CrossTable(
      name: "services-by-kind", subject: .support, title: FilledPhrase(Phrase.CrossTables.servicesByKind),
      rows: Axis(
        title: Phrase.CrossTables.kind,
        headings: SupportKind.allCases.map { .init(key: "\($0.name)", title: FilledPhrase($0.phrase)) }),
      columns: .months(of: acts.year), cells: counts.everyNumber, unit: Phrase.CrossTables.services,
      note: FilledPhrase(Phrase.CrossTables.servicesByKindNote), chart: .heatMap)
  }

  /// Prevention work with the public, by kind and month.
  static func outreachByKind(_ acts: YearActs) -> CrossTable {
    var counts = Counting(rows: OutreachKind.allCases.count, columns: 12)
    for held in acts.outreach { counts.add(row: Int(held.kind.rawValue), column: held.month - 1) }
    return CrossTable(
      name: "outreach-by-kind", subject: .prevention, title: FilledPhrase(Phrase.CrossTables.outreachByKind),
      rows: .outreachKinds, columns: .months(of: acts.year), cells: counts.everyNumber,
      unit: Phrase.CrossTables.occasions, chart: .heatMap)
  }

  /// How many attended prevention work with the public, by kind.
  static func outreachAttendance(_ acts: YearActs) -> CrossTable {
    var attended = OutreachKind.allCases.map { _ in 0 }
    for held in acts.outreach { attended[Int(held.kind.rawValue)] += held.attendance }
    return CrossTable(
      name: "outreach-attendance", subject: .prevention,
      title: FilledPhrase(Phrase.CrossTables.outreachAttendance), rows: .outreachKinds,
      columns: .count(of: Phrase.CrossTables.participants), cells: attended.map { [.number($0)] },
      unit: Phrase.CrossTables.participants, note: FilledPhrase(Phrase.CrossTables.outreachAttendanceNote),
      chart: .bars)
  }

  /// Exhibits registered, those whose file was verified since, and those whose file was another, by month.
  static func exhibitsByMonth(_ acts: YearActs) -> CrossTable {
    var counts = Counting(rows: 3, columns: 12)
    for exhibit in acts.exhibits {
      counts.add(row: 0, column: exhibit.month - 1)
      if exhibit.isVerified { counts.add(row: 1, column: exhibit.month - 1) }
      if exhibit.isMismatched { counts.add(row: 2, column: exhibit.month - 1) }
    }
    return CrossTable(
      name: "exhibits-by-month", subject: .evidence, title: FilledPhrase(Phrase.CrossTables.exhibitsByMonth),
      rows: Axis(
        title: Phrase.CrossTables.count,
        headings: [
          .init(key: "registered", title: FilledPhrase(Phrase.CrossTables.registered)),
          .init(key: "verified", title: FilledPhrase(Phrase.CrossTables.verified)),
          .init(key: "mismatched", title: FilledPhrase(Phrase.CrossTables.mismatched)),
        ]), columns: .months(of: acts.year), cells: counts.everyNumber, unit: Phrase.CrossTables.exhibits,
      note: FilledPhrase(Phrase.CrossTables.exhibitsByMonthNote), chart: .lines, sums: .rows)
  }

  /// How long acts waited to be recorded, by the month of the act.
  static func daysToRecord(_ acts: YearActs) -> CrossTable {
    CrossTable(
      name: "days-to-record", subject: .quality, title: FilledPhrase(Phrase.CrossTables.daysToRecord),
      rows: .days, columns: .months(of: acts.year),
      cells: DaysBand.allCases.map { band in acts.delays.map { .number($0[band.rawValue]) } },
      unit: Phrase.CrossTables.acts, note: FilledPhrase(Phrase.CrossTables.daysToRecordNote), chart: .heatMap)
  }
}

extension CrossTable.Axis {
  fileprivate static let outreachKinds = Self(
    title: Phrase.CrossTables.kind,
    headings: OutreachKind.allCases.map { .init(key: "\($0.name)", title: FilledPhrase($0.phrase)) })
}
