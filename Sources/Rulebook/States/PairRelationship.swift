public import IncidentEvents

/// What a suspect is to a victim, and when that was found.
public struct PairRelationship: Sendable, Equatable {
  public let suspect: Reference
  public let victim: Reference
  public let kind: RelationshipKind
  /// The act time of the event that recorded it.
  public let year: Int

  /// The relationship an event records.
  init(_ recorded: RelationshipRecorded, at time: LocalTime) {
    suspect = recorded.suspect
    victim = recorded.victim
    kind = recorded.kind
    year = Int(time.year)
  }

  package init(suspect: Reference, victim: Reference, kind: RelationshipKind, year: Int) {
    self.suspect = suspect
    self.victim = victim
    self.kind = kind
    self.year = year
  }
}
