public import IncidentEvents
import Rulebook

/// The yearly statistics: the states that figures count, and the tally of what they count.
///
/// A state remembers what it counts in. Settling takes that back for every state that changed, or on which something
/// that changed bears, and counts it anew: *count −1, apply, count +1*, once for all the events between.
public struct StatisticsView: View {
  public static let name = "statistics", version = 6
  public static var types: EventTypeSet { readers.types }
  /// In the order of the tables.
  private static let readers = EventReaders([
    OffenceState.types, PersonRecord.types, CareRecord.types, AssessmentState.types, CourtRecord.types,
    CaseIntake.types, ReportRecord.types, BodyRecord.types, ReferralRecord.types, FamilyRecord.types,
    OrderRecord.types, OutletRecord.types,
  ])

  var offences: EntityTable<OffenceState>
  var persons: EntityTable<PersonRecord>
  var care: EntityTable<CareRecord>
  var assessments: EntityTable<AssessmentState>
  var cases: EntityTable<CourtRecord>
  var intakes: EntityTable<CaseIntake>
  var reports: EntityTable<ReportRecord>
  var bodies: EntityTable<BodyRecord>
  var referrals: EntityTable<ReferralRecord>
  var families: EntityTable<FamilyRecord>
  var orders: EntityTable<OrderRecord>
  var outlets: EntityTable<OutletRecord>
  /// What has been counted since the view was stored.
  var counted = Tally()
  let stored: StoredRows?

  public init(stored: StoredRows?) {
    offences = EntityTable(stored: stored)
    persons = EntityTable(stored: stored)
    care = EntityTable(stored: stored)
    assessments = EntityTable(stored: stored)
    cases = EntityTable(stored: stored)
    intakes = EntityTable(stored: stored)
    reports = EntityTable(stored: stored)
    bodies = EntityTable(stored: stored)
    referrals = EntityTable(stored: stored)
    families = EntityTable(stored: stored)
    orders = EntityTable(stored: stored)
    outlets = EntityTable(stored: stored)
    self.stored = stored
  }

  public mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    try Self.readers.forEach(of: event.type) { table in
      switch table {
      case 0: try offences.apply(event, references: references)
      case 1: try persons.apply(event, references: references)
      case 2: try care.apply(event, references: references)
      case 3: try assessments.apply(event, references: references)
      case 4: try cases.apply(event, references: references)
      case 5: try intakes.apply(event, references: references)
      case 6: try reports.apply(event, references: references)
      case 7: try bodies.apply(event, references: references)
      case 8: try referrals.apply(event, references: references)
      case 9: try families.apply(event, references: references)
      case 10: try orders.apply(event, references: references)
      default: try outlets.apply(event, references: references)
      }
    }
  }

  public mutating func refold(_ key: Reference, from history: EntityHistory) throws {
    switch key.kind {
    case .offence: try offences.refold(key, from: history)
    case .person:
      try persons.refold(key, from: history)
      try care.refold(key, from: history)
    case .assessment: try assessments.refold(key, from: history)
    case .case:
      try cases.refold(key, from: history)
      try intakes.refold(key, from: history)
    case .report: try reports.refold(key, from: history)
    case .body: try bodies.refold(key, from: history)
    case .referral: try referrals.refold(key, from: history)
    case .family: try families.refold(key, from: history)
    case .order: try orders.refold(key, from: history)
    case .outlet: try outlets.refold(key, from: history)
    default: break
    }
  }

  public func changes() throws -> [(key: [UInt8], value: [UInt8]?)] {
    var rows = offences.encodedChanges() + persons.encodedChanges() + care.encodedChanges()
    rows += assessments.encodedChanges() + cases.encodedChanges() + intakes.encodedChanges()
    rows += reports.encodedChanges() + bodies.encodedChanges() + referrals.encodedChanges()
    rows += families.encodedChanges() + orders.encodedChanges() + outlets.encodedChanges()
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
