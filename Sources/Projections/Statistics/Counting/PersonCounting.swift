import IncidentEvents
import Rulebook

/// What one person counts in, who may be known under several references.
struct PersonCounting {
  /// What is known of the person, under each reference.
  let records: [PersonRecord]
  private let isUnidentified: Bool

  init(_ records: [PersonRecord]) {
    self.records = records
    isUnidentified = records.contains { $0.isUnknown } && !records.contains { $0.isKnown }
  }

  /// Each act once a year, in the month of the earliest.
  ///
  /// - Parameters:
  ///   - sameCase: the case that one counts as at a year's end.
  ///   - victims: what is known of whom an assessment names as endangered, under each of their references.
  func counted(
    sameCase: (_ case: Reference, _ year: Int) throws -> Reference,
    victims: (_ assessment: Reference) throws -> [PersonRecord]
  ) rethrows -> [Count] {
    var counts: [Count] = []
    try countActs(victims, &counts)
    try countVictimhoods(sameCase, &counts)
    return counts
  }

  private func countActs(_ victims: (Reference) throws -> [PersonRecord], _ counts: inout [Count]) rethrows {
    if records.allSatisfy({ $0.firstActs.isEmpty }) { return }
    let all = records.flatMap { $0.firstActs }
    for act in PersonRecord.Act.allCases where all.contains(where: { $0.act == act }) {
      let acts = all.filter { $0.act == act }
      for year in Set(acts.map(\.year)).sorted() {
        let firsts = acts.filter { $0.year == year }
        guard let first = firsts.min(by: { ($0.instant, $0.month) < ($1.instant, $1.month) }) else {
          continue
        }
        let month = CalendarMonth(year: year, month: first.month)
        add(act.figure, month, &counts)
        if act == .designatedHighRisk, try isAssisted(in: year, victims) {
          add(.personsHighRiskAssisted, month, &counts)
        }
      }
    }
  }

  /// Whether, on the day of the year's first designation or later in the year, the person or someone the year's
  /// designations name as endangered was given shelter or support.
  private func isAssisted(in year: Int, _ victims: (Reference) throws -> [PersonRecord]) rethrows -> Bool {
    let designations = records.flatMap(\.designations).filter { $0.year == year }
    guard let day = designations.min(by: { $0.instant < $1.instant })?.day else { return false }
    func isHelped(_ record: PersonRecord) -> Bool {
      record.help.contains { $0.year == year && $0.day >= day }
    }
    if records.contains(where: isHelped) { return true }
    for designation in designations where try victims(designation.assessment).contains(where: isHelped) {
      return true
    }
    return false
  }

  /// A victim counts in each year in which they were added to a case as one, and as a repeated one where that was not
  /// their first case. Cases joined by the year's end are one.
  private func countVictimhoods(
    _ sameCase: (Reference, Int) throws -> Reference, _ counts: inout [Count]
  ) rethrows {
    let all = records.flatMap { $0.victimhoods }
    guard all.count > 1 else {
      // Nearly every victim is one of one case, whichever that goes on under.
      if let only = all.first { add(.personsVictims, only.month, &counts) }
      return
    }
    for year in Set(all.map(\.month.year)).sorted() {
      var earliest: [Reference: PersonRecord.Victimhood] = [:]
      for victimhood in all {
        let file = try sameCase(victimhood.case, year)
        let before = earliest[file]
        if before.map({ victimhood.order < $0.order }) ?? true { earliest[file] = victimhood }
      }
      let ordered = earliest.values.sorted { $0.order < $1.order }
      guard let first = ordered.first(where: { $0.month.year == year }) else { continue }
      add(.personsVictims, first.month, &counts)
      if let again = ordered.dropFirst().first(where: { $0.month.year == year }) {
        add(.personsVictimsRepeat, again.month, &counts)
      }
    }
  }

  private func add(_ figure: Figure, _ month: CalendarMonth, _ counts: inout [Count]) {
    counts.append(Count(CountCell(figure, month)))
    if isUnidentified {
      counts.append(Count(CountCell(figure, .month(month), isUnidentified: true)))
    }
  }
}

extension PersonRecord.Victimhood {
  /// By time; of two at once, by month and case, so that every fold finds the same one first.
  fileprivate var order: Order { Order(instant: instant, month: month, case: `case`) }

  fileprivate struct Order: Comparable {
    let instant: Int64
    let month: CalendarMonth
    let `case`: Reference

    static func < (a: Self, b: Self) -> Bool {
      (a.instant, a.month, a.case) < (b.instant, b.month, b.case)
    }
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
