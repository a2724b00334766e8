import IncidentEvents
import Rulebook

// Which states are counted anew, and how: each by its own state and those it depends on.

extension StatisticsView {
  /// What is to be counted anew, once each.
  private struct Touched {
    var offences: [Reference], cases: [Reference], intakes: [Reference], reports: [Reference]
    var assessments: [Reference], persons: [Reference], care: [Reference]
  }

  public mutating func settle() throws {
    var same = SamePersons()
    // Of a view folded from nothing, everything is counted; else what changed, and that on which it bears.
    let touched =
      stored == nil
      ? Touched(
        offences: offences.changed, cases: cases.changed, intakes: intakes.changed, reports: reports.changed,
        assessments: assessments.changed, persons: persons.changed, care: care.changed)
      : try touchedByChanges(&same)
    for key in touched.offences { try countOffence(key, &same) }
    for key in touched.cases { try countCase(key) }
    for key in touched.intakes { try countIntake(key) }
    for key in touched.reports { try countReport(key) }
    for key in touched.assessments {
      let row = try assessments.row(key)
      if let counts = count(row.state.counted, insteadOf: row.counted) { assessments.setCounted(key, counts) }
    }
    for key in touched.persons { try countPerson(key, &same) }
    for key in touched.care { try countCare(key, &same) }
    for key in referrals.changed {
      let row = try referrals.row(key)
      if let counts = count(row.state.counted, insteadOf: row.counted) { referrals.setCounted(key, counts) }
    }
    for key in families.changed {
      let row = try families.row(key)
      if let counts = count(row.state.counted, insteadOf: row.counted) { families.setCounted(key, counts) }
    }
    for key in orders.changed {
      let row = try orders.row(key)
      if let counts = count(row.state.counted, insteadOf: row.counted) { orders.setCounted(key, counts) }
    }
    for key in outlets.changed {
      let row = try outlets.row(key)
      if let counts = count(row.state.counted, insteadOf: row.counted) { outlets.setCounted(key, counts) }
    }
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
      assessments: assessments.changed, persons: Array(persons), care: Array(care))
  }

  private mutating func countOffence(_ key: Reference, _ same: inout SamePersons) throws {
    let row = try offences.row(key)
    let counts = try row.state.counted { year in
      try Domestic.holds(
        for: row.state, atEndOf: year, record: { try persons.row($0).state },
        samePerson: { try same.of($0, in: &persons) })
    }
    if let counts = count(counts, insteadOf: row.counted) { offences.setCounted(key, counts) }
  }

  private mutating func countCase(_ key: Reference) throws {
    let row = try cases.row(key)
    let counts = try CourtRecord.counted(
      key, record: { try cases.row($0).state }, offence: { try offences.row($0).state })
    if let counts = count(counts, insteadOf: row.counted) { cases.setCounted(key, counts) }
  }

  private mutating func countIntake(_ key: Reference) throws {
    let row = try intakes.row(key)
    let counts = try intakeCounts(key, row.state)
    if let counts = count(counts, insteadOf: row.counted) { intakes.setCounted(key, counts) }
  }

  private mutating func countReport(_ key: Reference) throws {
    let row = try reports.row(key)
    let counts = try row.state.counted(
      isPolice: { try bodies.row($0).state.isPolice }, registrations: { try registrations(from: $0) })
    if let counts = count(counts, insteadOf: row.counted) { reports.setCounted(key, counts) }
  }

  /// A person known under several references is counted at the least of them.
  private mutating func countPerson(_ key: Reference, _ same: inout SamePersons) throws {
    let members = try same.of(key, in: &persons)
    let rows = try members.map { try persons.row($0) }
    let counts = try PersonCounting(rows.map(\.state)).counted(
      sameCase: { try sameCase($0, atEndOf: $1) },
      victims: { assessment in
        guard let victim = try assessments.row(assessment).state.survey?.victim else { return [] }
        return try same.of(victim, in: &persons).map { try persons.row($0).state }
      })
    for (at, member) in members.enumerated() {
      if let counts = count(at == 0 ? counts : [], insteadOf: rows[at].counted) {
        persons.setCounted(member, counts)
      }
    }
  }

  /// The same for what few persons have.
  private mutating func countCare(_ key: Reference, _ same: inout SamePersons) throws {
    let members = try same.of(key, in: &persons)
    let rows = try members.map { try care.row($0) }
    let counts = CareCounting.counted(rows.map(\.state))
    for (at, member) in members.enumerated() {
      if let counts = count(at == 0 ? counts : [], insteadOf: rows[at].counted) {
        care.setCounted(member, counts)
      }
    }
  }

  /// Counts `counts` in the place of those counted before; nil when they are the same.
  private mutating func count(_ counts: [Count], insteadOf before: [Count]) -> [Count]? {
    if counts == before { return nil }
    for count in before { counted.add(count.cell, -count.amount) }
    for count in counts { counted.add(count.cell, count.amount) }
    return counts
  }
}
