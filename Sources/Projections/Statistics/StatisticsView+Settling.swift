import IncidentEvents
import Rulebook

// Which states are counted anew, and how: each by its own state and those it depends on.

extension StatisticsView {
  /// What is to be counted anew, once each.
  private struct Touched {
    var offences: [Reference], cases: [Reference], intakes: [Reference], reports: [Reference]
    var persons: [Reference], care: [Reference]
  }

  public mutating func settle() throws {
    var same = SamePersons()
    // Of a view folded from nothing, everything is counted; else what changed, and that on which it bears.
    let touched =
      stored == nil
      ? Touched(
        offences: offences.changed, cases: cases.changed, intakes: intakes.changed, reports: [],
        persons: persons.changed, care: care.changed)
      : try touchedByChanges(&same)
    for key in touched.offences { try countOffence(key, &same) }
    for key in touched.cases { try countCase(key) }
    for key in touched.intakes { try countIntake(key) }
    try countReports(touched.reports)
    try assessments.recount(into: &counted) { $0.counted }
    for key in touched.persons { try countPerson(key, &same) }
    for key in touched.care { try countCare(key, &same) }
    try referrals.recount(into: &counted) { $0.counted }
    try families.recount(into: &counted) { $0.counted }
    try orders.recount(into: &counted) { $0.counted }
    try outlets.recount(into: &counted) { $0.counted }
  }

  private mutating func touchedByChanges(_ same: inout SamePersons) throws -> Touched {
    var offences = Set(offences.changed), persons = Set(persons.changed), care = Set(care.changed)
    for key in persons {
      for member in try same.of(key, in: &self.persons) {
        let record = try self.persons.row(member).state
        persons.insert(member)
        care.insert(member)
        offences.formUnion(record.offences)
        for key in record.endangeredBy { persons.formUnion(try assessments.row(key).state.designated) }
      }
    }
    // A case that changed bears on all that count as one with it, and on the reports it was opened from.
    var files = Set(cases.changed).union(intakes.changed), reports = Set(reports.changed)
    let bodies = Set(bodies.changed)
    if !bodies.isEmpty {
      reports.formUnion(try self.reports.keys { $0.receivers.contains { bodies.contains($0.body) } })
    }
    for key in reports { files.formUnion(try self.reports.row(key).state.cases) }
    for key in offences {
      let offence = try self.offences.row(key).state
      if let registration = offence.registration { files.insert(registration.case) }
      for severing in offence.severings { files.insert(severing.case) }
    }
    for key in assessments.changed {
      let state = try assessments.row(key).state
      persons.formUnion(state.designated)
      if let file = state.survey?.case { files.insert(file) }
    }
    let changed = Set(cases.changed)
    for key in files {
      for member in try connectedCases(key) {
        let intake = try intakes.row(member).state
        files.insert(member)
        reports.formUnion(intake.reports)
        if changed.contains(key) { persons.formUnion(intake.victims) }
      }
    }
    return Touched(
      offences: Array(offences), cases: Array(files), intakes: Array(files), reports: Array(reports),
      persons: Array(persons), care: Array(care))
  }

  private mutating func countOffence(_ key: Reference, _ same: inout SamePersons) throws {
    let row = try offences.row(key)
    let counts = try row.state.counted { year in
      try Domestic.holds(
        for: row.state, atEndOf: year, record: { try persons.row($0).state },
        samePerson: { try same.of($0, in: &persons) })
    }
    if counted.replace(row.counted, with: counts) { offences.setCounted(key, counts) }
  }

  private mutating func countCase(_ key: Reference) throws {
    // Most cases were not sent to court.
    if cases.countsInNothing(key), try cases.read(key, { $0.identity.isSingle && $0.court.steps.isEmpty }) {
      return
    }
    let row = try cases.row(key)
    let counts = try CourtRecord.counted(
      key, record: { try cases.row($0).state }, offence: { try offences.row($0).state })
    if counted.replace(row.counted, with: counts) { cases.setCounted(key, counts) }
  }

  private mutating func countIntake(_ key: Reference) throws {
    let row = try intakes.row(key)
    let counts = try intakeCounts(key, row.state)
    if counted.replace(row.counted, with: counts) { intakes.setCounted(key, counts) }
  }

  /// Reports are very many: they are taken out and counted where they lie, while bodies, cases and offences are read.
  private mutating func countReports(_ keys: [Reference]) throws {
    var reports = EntityTable<ReportRecord>(stored: nil), tally = Tally()
    swap(&reports, &self.reports)
    swap(&tally, &counted)
    defer {
      swap(&reports, &self.reports)
      swap(&tally, &counted)
    }
    try reports.recount(keys, into: &tally) { state in
      try state.counted(
        isPolice: { try bodies.read($0) { $0.isPolice } }, registrations: { try registrations(from: $0) })
    }
  }

  /// A person known under several references is counted at the least of them.
  private mutating func countPerson(_ key: Reference, _ same: inout SamePersons) throws {
    // Nearly everybody is known under one reference, and many count in nothing.
    if persons.countsInNothing(key), try persons.read(key, { $0.isAloneAndUncounted }) { return }
    let members = try same.of(key, in: &persons)
    let rows = try members.map { try persons.row($0) }
    let counts = try PersonCounting(rows.map { $0.state }).counted(
      sameCase: { try sameCase($0, atEndOf: $1) },
      victims: { assessment in
        guard let victim = try assessments.read(assessment, { $0.survey?.victim }) else { return [] }
        return try same.of(victim, in: &persons).map { try persons.row($0).state }
      })
    for (at, member) in members.enumerated() {
      let counts = at == 0 ? counts : []
      if counted.replace(rows[at].counted, with: counts) { persons.setCounted(member, counts) }
    }
  }

  /// The same for what few persons have.
  private mutating func countCare(_ key: Reference, _ same: inout SamePersons) throws {
    let members = try same.of(key, in: &persons)
    let rows = try members.map { try care.row($0) }
    let counts = CareCounting.counted(rows.map { $0.state })
    for (at, member) in members.enumerated() {
      let counts = at == 0 ? counts : []
      if counted.replace(rows[at].counted, with: counts) { care.setCounted(member, counts) }
    }
  }
}

extension PersonRecord {
  /// Whether it is the only reference of a person who counts in nothing.
  fileprivate var isAloneAndUncounted: Bool { sameAs.isEmpty && firstActs.isEmpty && victimhoods.isEmpty }
}
