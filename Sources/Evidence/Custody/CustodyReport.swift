import EventLog
public import IncidentEvents
import Language
import Ledger
public import Projections

/// The chain-of-custody report: what the ledger says of exhibits up to a size, every line with its event and
/// position, and no more. The same inputs give the same bytes: nothing in it is of the time it is made.
public struct CustodyReport: Sendable {
  /// What the ledger holds of each exhibit, in the order asked for.
  public let records: [ExhibitRecord]
  /// What the report rests on.
  public let anchor: CustodyAnchor
  /// How many entries it was read from: those at positions before.
  public let size: Int
  /// Whether every event of the ledger is invented.
  public let isSynthetic: Bool
  /// Values of the vault that are told, in log order.
  public let values: [DisclosedValue]
  let people: CustodyPeople

  /// Makes the report of some exhibits.
  ///
  /// - Parameters:
  ///   - exhibits: the exhibits, in the order of their parts.
  ///   - history: the ledger at the size wanted, as the reader may see it (`Ledger.history(upTo:for:)`).
  ///   - anchor: what it rests on.
  ///   - isSynthetic: whether every event of the ledger is invented.
  ///   - values: values of the vault that the reader may see and asked for; without them people are references.
  /// - Throws: ``CustodyError``; what reading the ledger throws.
  public init(
    of exhibits: [Reference], in history: EntityHistory, anchor: CustodyAnchor, isSynthetic: Bool,
    values: [DisclosedValue] = []
  ) throws {
    let records = try exhibits.map { exhibit in
      guard exhibit.kind == .exhibit else { throw CustodyError.noExhibit(exhibit) }
      return try ExhibitRecord(exhibit, in: history)
    }
    try self.init(
      of: records, anchor: anchor, size: history.log.size, isSynthetic: isSynthetic, values: values,
      people: CustodyPeople(Self.people(of: records), in: history))
  }

  init(
    of records: [ExhibitRecord], anchor: CustodyAnchor, size: Int, isSynthetic: Bool,
    values: [DisclosedValue], people: CustodyPeople
  ) throws {
    self.records = records
    self.anchor = anchor
    self.size = size
    self.isSynthetic = isSynthetic
    self.values = values.inLogOrder
    self.people = people
  }

  /// The report as it would be without the entry at a position.
  package func dropping(_ position: Int) throws -> CustodyReport {
    try CustodyReport(
      of: records.map { $0.dropping(position) }, anchor: anchor, size: size, isSynthetic: isSynthetic,
      values: values, people: people)
  }

  /// Everyone whom the events told name.
  private static func people(of records: [ExhibitRecord]) throws -> Set<Reference> {
    var people: Set<Reference> = []
    var references: [Reference] = []
    for record in records {
      for event in record.told {
        people.formUnion([event.line.actor, event.line.body])
        try event.read { event in
          if let performer = event.performer { people.insert(performer) }
          event.collectReferences(into: &references)
          people.formUnion(references.filter { $0.kind == .actor || $0.kind == .body })
        }
      }
    }
    return people
  }
}

extension ExhibitRecord {
  /// Every event of which the report tells.
  var told: [CustodyEvent] { events + revisions + camera + callOuts + offences + ancestors }

  /// The first alive event of a type whose subject the exhibit is.
  func first(_ type: EventType) -> CustodyEvent? {
    events.first { $0.line.type == type && $0.line.subject == exhibit && !$0.line.isRetracted }
  }

  /// The alive events of a type whose subject the exhibit is.
  func alive(_ type: EventType) -> [CustodyEvent] {
    events.filter { $0.line.type == type && $0.line.subject == exhibit && !$0.line.isRetracted }
  }

  /// The copies made of it.
  var copies: [CustodyEvent] {
    events.filter {
      $0.line.type == .evidenceDerived && $0.line.subject != exhibit && !$0.line.isRetracted
    }
  }
}
