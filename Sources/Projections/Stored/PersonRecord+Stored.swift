import IncidentEvents
public import Rulebook

extension PersonRecord: StoredState {
  public static let types: EventTypeSet = [
    .partyAdded, .personIdentified, .personSeparated, .relationshipRecorded, .offenceRegistered,
    .sentenceImposed,
    .highRiskDesignated, .crisisCentreAdmitted, .supportDelivered,
  ]

  public func encode(to writer: inout StateWriter) {
    writer.flag(isKnown)
    writer.flag(isUnknown)
    writer.list(sameAs) { $0.reference($1) }
    writer.list(relationships) { $0.relationship($1) }
    writer.list(offences) { $0.reference($1) }
    writer.list(firstActs) { writer, first in
      writer.byte(first.act.rawValue)
      writer.short(first.year)
      writer.short(first.month)
      writer.integer(first.instant)
    }
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    isKnown = try reader.flag()
    isUnknown = try reader.flag()
    sameAs = try reader.list { r throws(StateDamage) in try r.reference() }
    relationships = try reader.list { r throws(StateDamage) in try r.relationship() }
    offences = try reader.list { r throws(StateDamage) in try r.reference() }
    firstActs = try reader.list { r throws(StateDamage) in
      guard let act = Act(rawValue: try r.byte()) else { throw StateDamage() }
      return FirstAct(act: act, year: try r.short(), month: try r.short(), instant: try r.integer())
    }
  }
}
