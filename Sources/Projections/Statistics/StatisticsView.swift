public import IncidentEvents
import Rulebook

/// The yearly statistics: the states that figures count, and the tally of what they count.
///
/// A state remembers the cells it counts in. Settling takes those back for every state that changed, or on which
/// something that changed bears, and counts it anew: *count −1, apply, count +1*, once for all the events between.
public struct StatisticsView: View {
  public static let name = "statistics", version = 3
  public static let types = OffenceState.types.union(PersonRecord.types).union(AssessmentState.types)
    .union(CourtRecord.types)

  var offences: EntityTable<OffenceState>
  var persons: EntityTable<PersonRecord>
  var assessments: EntityTable<AssessmentState>
  var cases: EntityTable<CourtRecord>
  /// What has been counted since the view was stored.
  private var counted = Tally()
  private let stored: StoredRows?

  public init(stored: StoredRows?) {
    offences = EntityTable(stored: stored)
    persons = EntityTable(stored: stored)
    assessments = EntityTable(stored: stored)
    cases = EntityTable(stored: stored)
    self.stored = stored
  }

  public mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    try offences.apply(event, references: references)
    try persons.apply(event, references: references)
    try assessments.apply(event, references: references)
    try cases.apply(event, references: references)
  }

  public mutating func refold(_ key: Reference, from history: EntityHistory) throws {
    switch key.kind {
    case .offence:
      try offences.replace(key, with: history.fold(key, into: OffenceState(), reading: OffenceState.types))
    case .person:
      try persons.replace(key, with: history.fold(key, into: PersonRecord(), reading: PersonRecord.types))
    case .assessment:
      try assessments.replace(
        key, with: history.fold(key, into: AssessmentState(), reading: AssessmentState.types))
    case .case:
      try cases.replace(key, with: history.fold(key, into: CourtRecord(), reading: CourtRecord.types))
    default: break
    }
  }

  public mutating func settle() throws {
    var samePersons = SamePersons()
    var touchedOffences = offences.changed
    for key in persons.changed {
      for member in try samePersons.of(key, in: &persons) {
        touchedOffences.formUnion(try persons.row(member).state.offences)
      }
    }
    try settleOffences(touchedOffences, &samePersons)
    for key in assessments.changed {
      let row = try assessments.row(key)
      if let cells = count(row.state.counted, insteadOf: row.counted) { assessments.setCounted(key, cells) }
    }
    try settlePersons(&samePersons)
  }

  private mutating func settleOffences(_ touched: Set<Reference>, _ samePersons: inout SamePersons) throws {
    var touchedCases = cases.changed
    for key in touched {
      let row = try offences.row(key)
      let cells = try row.state.counted { year in
        try Domestic.holds(
          for: row.state, atEndOf: year, record: { try persons.row($0).state },
          samePerson: { try samePersons.of($0, in: &persons) })
      }
      if let cells = count(cells, insteadOf: row.counted) { offences.setCounted(key, cells) }
      if let registration = row.state.registration { touchedCases.insert(registration.case) }
    }
    for key in touchedCases {
      let row = try cases.row(key)
      let cells = try row.state.counted { try offences.row($0).state }
      if let cells = count(cells, insteadOf: row.counted) { cases.setCounted(key, cells) }
    }
  }

  /// A person known under several references is counted at the least of them.
  private mutating func settlePersons(_ samePersons: inout SamePersons) throws {
    for key in persons.changed {
      let members = try samePersons.of(key, in: &persons)
      let rows = try members.map { try persons.row($0) }
      let cells = PersonRecord.counted(rows.map(\.state))
      let first = members.min()
      for (member, row) in zip(members, rows) {
        if let cells = count(member == first ? cells : [], insteadOf: row.counted) {
          persons.setCounted(member, cells)
        }
      }
    }
  }

  /// Counts `cells` in the place of those counted before; nil when they are the same.
  private mutating func count(_ cells: [CountCell], insteadOf before: [CountCell]) -> [CountCell]? {
    if cells == before { return nil }
    for cell in before { counted.add(cell, -1) }
    for cell in cells { counted.add(cell) }
    return cells
  }

  public func changes() throws -> [(key: [UInt8], value: [UInt8]?)] {
    let rows =
      offences.encodedChanges() + persons.encodedChanges() + assessments.encodedChanges()
      + cases.encodedChanges()
    return try rows
      + counted.counts.map { cell, amount in
        let key = Self.tallyKey(cell)
        let before = try stored?.value(for: key) { try StateReader.integer(of: $0) } ?? 0
        let sum = Int(before) + amount
        var writer = StateWriter()
        writer.integer(sum)
        return (key, sum == 0 ? nil : writer.bytes)
      }
  }

  /// The tally of everything folded.
  public func tally() throws -> Tally {
    var tally = try stored.map(Self.storedTally) ?? Tally()
    tally.merge(counted)
    return tally
  }

  /// The tally a stored view holds.
  public static func storedTally(_ rows: StoredRows) throws -> Tally {
    var tally = Tally()
    try rows.forEach(from: [tallyMark]) { key, value in
      var reader = StateReader(key)
      guard try reader.byte() == tallyMark else { return false }
      tally.add(try reader.cell(), Int(try StateReader.integer(of: value)))
      return true
    }
    return tally
  }

  /// Rows of the tally stand behind those of every kind of entity.
  private static let tallyMark: UInt8 = 0xff

  private static func tallyKey(_ cell: CountCell) -> [UInt8] {
    var writer = StateWriter()
    writer.byte(tallyMark)
    writer.cell(cell)
    return writer.bytes
  }
}

extension StateReader {
  static func integer(of bytes: RawSpan) throws(StateDamage) -> Int64 {
    var reader = StateReader(bytes)
    return try reader.integer()
  }
}
