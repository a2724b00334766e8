import IncidentEvents
public import Rulebook

extension PersonState: StoredState {
  public static let types: EventTypeSet = PersonRecord.types.union([
    .referralMade, .administrativeProtocolDrawnUp, .caseSentToCourt, .sentenceInForce, .sentenceServed,
    .sentenceChanged, .sentenceAppealed, .forensicExaminationConcluded, .protectiveOrderIssued,
    .specialRequirementsImposed, .familyIdentified, .crisisCentreDischarged, .consentGiven,
    .consentWithdrawn, .highRiskLifted, .checkInCompleted, .checkInMissed, .monitoringOpened,
    .monitoringClosed, .preventiveRegistrationOpened, .preventiveRegistrationClosed, .officialWarningIssued,
    .preventiveConversationHeld, .correctionOrdered, .correctionAttended, .correctionCompleted,
    .correctionDropped, .personDetained, .personReleased, .preventiveMeasureApplied,
    .preventiveMeasureChanged, .preventiveMeasureLifted, .legalHoldPlaced, .legalHoldLifted,
    .subjectKeyDestroyed,
  ])

  public func encode(to writer: inout StateWriter) {
    writer.references(introducers)
    writer.optionalTime(lastCompletedCheckIn)
    writer.flag(isDesignated)
    writer.list(ages) { writer, age in
      writer.word(age.band)
      writer.time(age.time)
      writer.reference(age.body)
    }
    writer.references(cases)
    writer.list(holds) { $0.hold($1) }
    writer.flag(isErased)
    record.encode(to: &writer)
    writer.list(joins) { writer, join in
      writer.reference(join.other)
      writer.reference(join.body)
    }
    writer.optional(someCustody.value) { $1.encode(to: &$0) }
    writer.optional(somePrevention.value) { $1.encode(to: &$0) }
    writer.optional(someHelp.value) { $1.encode(to: &$0) }
    writer.optional(someRisk.value) { $1.encode(to: &$0) }
    writer.optionalTime(lastAdministrative)
    writer.optionalTime(lastHelp)
    writer.optionalTime(lastPrevention)
  }

  public init(from reader: inout StateReader) throws(StateDamage) {
    self.init()
    introducers = try reader.references()
    lastCompletedCheckIn = try reader.optionalTime()
    isDesignated = try reader.flag()
    ages = try reader.list { r throws(StateDamage) in
      AgeRecord(band: try r.word(), time: try r.time(), body: try r.reference())
    }
    cases = try reader.references()
    holds = try reader.list { r throws(StateDamage) in try r.hold() }
    isErased = try reader.flag()
    record = try PersonRecord(from: &reader)
    joins = try reader.list { r throws(StateDamage) in
      Join(other: try r.reference(), body: try r.reference())
    }
    someCustody = Seldom(try reader.optional { r throws(StateDamage) in try Custody(from: &r) })
    somePrevention = Seldom(try reader.optional { r throws(StateDamage) in try Prevention(from: &r) })
    someHelp = Seldom(try reader.optional { r throws(StateDamage) in try Help(from: &r) })
    someRisk = Seldom(try reader.optional { r throws(StateDamage) in try RiskHistory(from: &r) })
    lastAdministrative = try reader.optionalTime()
    lastHelp = try reader.optionalTime()
    lastPrevention = try reader.optionalTime()
  }
}
