import IncidentEvents
import Rulebook

extension StateWriter {
  mutating func relationship(_ value: PairRelationship) {
    reference(value.suspect)
    reference(value.victim)
    word(value.kind)
    short(value.year)
  }
}

extension StateReader {
  mutating func relationship() throws(StateDamage) -> PairRelationship {
    let suspect = try reference(), victim = try reference()
    let kind: RelationshipKind = try word()
    return PairRelationship(suspect: suspect, victim: victim, kind: kind, year: try short())
  }
}
