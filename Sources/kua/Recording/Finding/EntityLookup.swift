import IncidentEvents
import Language

/// Where what people call things by is looked up.
protocol EntityLookup {
  /// The things of some kinds that a text may name.
  func entities(_ text: String, of kinds: [EntityKind]) throws -> FoundEntities
  /// The events a text may name.
  func events(_ text: String) throws -> [EventID]
  /// Of which type an event is.
  func type(ofEvent id: EventID) throws -> EventType?
  /// What an event is about.
  func subject(ofEvent id: EventID) throws -> Reference?
  /// The last event of an exhibit's chain of custody, which the next one names; nil where there is none.
  func lastEvent(ofExhibit exhibit: Reference) throws -> EventID?
  /// What tells a thing from others of its kind: what it is, since when, how it stands.
  func line(of reference: Reference, in language: Language) throws -> String
  /// What tells an event from others.
  func line(ofEvent id: EventID, in language: Language) throws -> String
}

/// What a text may name.
enum FoundEntities: Equatable {
  /// It can name nothing of these kinds.
  case malformed
  case found([Reference])
}
