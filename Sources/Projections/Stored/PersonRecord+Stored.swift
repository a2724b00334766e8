public import IncidentEvents
public import Rulebook

extension PersonRecord: StoredState {
  public static let types: EventTypeSet = [
    .partyAdded, .personIdentified, .personSeparated, .relationshipRecorded, .offenceRegistered,
    .sentenceImposed, .riskAssessed, .highRiskDesignated, .crisisCentreAdmitted, .supportDelivered,
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
    writer.list(victimhoods) { writer, value in
      writer.reference(value.case)
      writer.month(value.month)
      writer.integer(value.instant)
    }
    writer.list(designations) { writer, value in
      writer.short(value.year)
      writer.day(value.day)
      writer.integer(value.instant)
      writer.reference(value.assessment)
    }
    writer.list(help) { writer, value in
      writer.short(value.year)
      writer.day(value.day)
    }
    writer.list(endangeredBy) { $0.reference($1) }
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
    victimhoods = try reader.list { r throws(StateDamage) in
      Victimhood(case: try r.reference(), month: try r.month(), instant: try r.integer())
    }
    designations = try reader.list { r throws(StateDamage) in
      Designation(
        year: try r.short(), day: try r.day(), instant: try r.integer(), assessment: try r.reference())
    }
    help = try reader.list { r throws(StateDamage) in LastHelp(year: try r.short(), day: try r.day()) }
    endangeredBy = try reader.list { r throws(StateDamage) in try r.reference() }
  }

  /// A risk assessment is about the person it endangers; the person assessed it says nothing of.
  public static func bears(_ event: borrowing Event, on key: Reference) -> Bool {
    guard case .riskAssessed(let data) = event.fact else { return true }
    return data.victim == key
  }
}
