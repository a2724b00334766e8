// Written by Tools/generate from Schemas/events; do not edit.
public import CanonicalJSON

/// The event types of the catalogue.
public enum EventType: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  case accessRestricted
  case actorEnrolled
  case actorRevoked
  case administrativeProtocolDrawnUp
  case bodyClosed
  case bodyRegistered
  case callOutAttended
  case cameraIssued
  case cameraReturned
  case caseOpened
  case caseReturned
  case caseSentToCourt
  case caseTerminated
  case causeStated
  case checkInCompleted
  case checkInMissed
  case crisisCentreAdmitted
  case crisisCentreDischarged
  case eventCorrected
  case eventDisputed
  case eventRetracted
  case evidenceRegistered
  case evidenceTransferred
  case highRiskDesignated
  case highRiskLifted
  case ledgerContinued
  case ledgerOpened
  case legalHoldLifted
  case legalHoldPlaced
  case monitoringClosed
  case monitoringOpened
  case offenceRegistered
  case offenceRequalified
  case partyAdded
  case personIdentified
  case personSeparated
  case policyAdopted
  case recordAccessed
  case referralAnswered
  case referralMade
  case relationshipRecorded
  case reportNumbered
  case reportReceived
  case riskAssessed
  case sentenceImposed
  case sentenceInForce
  case sentenceServed
  case subjectKeyDestroyed
  case supportDelivered

  /// The type as written in an entry.
  @inlinable public var name: StaticString {
    switch self {
    case .accessRestricted: "kua.access.restricted.v1"
    case .actorEnrolled: "kua.actor.enrolled.v1"
    case .actorRevoked: "kua.actor.revoked.v1"
    case .administrativeProtocolDrawnUp: "kua.administrative-protocol.drawn-up.v1"
    case .bodyClosed: "kua.body.closed.v1"
    case .bodyRegistered: "kua.body.registered.v1"
    case .callOutAttended: "kua.call-out.attended.v1"
    case .cameraIssued: "kua.camera.issued.v1"
    case .cameraReturned: "kua.camera.returned.v1"
    case .caseOpened: "kua.case.opened.v1"
    case .caseReturned: "kua.case.returned.v1"
    case .caseSentToCourt: "kua.case.sent-to-court.v1"
    case .caseTerminated: "kua.case.terminated.v1"
    case .causeStated: "kua.cause.stated.v1"
    case .checkInCompleted: "kua.check-in.completed.v1"
    case .checkInMissed: "kua.check-in.missed.v1"
    case .crisisCentreAdmitted: "kua.crisis-centre.admitted.v1"
    case .crisisCentreDischarged: "kua.crisis-centre.discharged.v1"
    case .eventCorrected: "kua.event.corrected.v1"
    case .eventDisputed: "kua.event.disputed.v1"
    case .eventRetracted: "kua.event.retracted.v1"
    case .evidenceRegistered: "kua.evidence.registered.v1"
    case .evidenceTransferred: "kua.evidence.transferred.v1"
    case .highRiskDesignated: "kua.high-risk.designated.v1"
    case .highRiskLifted: "kua.high-risk.lifted.v1"
    case .ledgerContinued: "kua.ledger.continued.v1"
    case .ledgerOpened: "kua.ledger.opened.v1"
    case .legalHoldLifted: "kua.legal-hold.lifted.v1"
    case .legalHoldPlaced: "kua.legal-hold.placed.v1"
    case .monitoringClosed: "kua.monitoring.closed.v1"
    case .monitoringOpened: "kua.monitoring.opened.v1"
    case .offenceRegistered: "kua.offence.registered.v1"
    case .offenceRequalified: "kua.offence.requalified.v1"
    case .partyAdded: "kua.party.added.v1"
    case .personIdentified: "kua.person.identified.v1"
    case .personSeparated: "kua.person.separated.v1"
    case .policyAdopted: "kua.policy.adopted.v1"
    case .recordAccessed: "kua.record.accessed.v1"
    case .referralAnswered: "kua.referral.answered.v1"
    case .referralMade: "kua.referral.made.v1"
    case .relationshipRecorded: "kua.relationship.recorded.v1"
    case .reportNumbered: "kua.report.numbered.v1"
    case .reportReceived: "kua.report.received.v1"
    case .riskAssessed: "kua.risk.assessed.v1"
    case .sentenceImposed: "kua.sentence.imposed.v1"
    case .sentenceInForce: "kua.sentence.in-force.v1"
    case .sentenceServed: "kua.sentence.served.v1"
    case .subjectKeyDestroyed: "kua.subject-key.destroyed.v1"
    case .supportDelivered: "kua.support.delivered.v1"
    }
  }
  /// Its schema.
  public var schema: EventSchema {
    switch self {
    case .accessRestricted: AccessRestricted.schema
    case .actorEnrolled: ActorEnrolled.schema
    case .actorRevoked: ActorRevoked.schema
    case .administrativeProtocolDrawnUp: AdministrativeProtocolDrawnUp.schema
    case .bodyClosed: BodyClosed.schema
    case .bodyRegistered: BodyRegistered.schema
    case .callOutAttended: CallOutAttended.schema
    case .cameraIssued: CameraIssued.schema
    case .cameraReturned: CameraReturned.schema
    case .caseOpened: CaseOpened.schema
    case .caseReturned: CaseReturned.schema
    case .caseSentToCourt: CaseSentToCourt.schema
    case .caseTerminated: CaseTerminated.schema
    case .causeStated: CauseStated.schema
    case .checkInCompleted: CheckInCompleted.schema
    case .checkInMissed: CheckInMissed.schema
    case .crisisCentreAdmitted: CrisisCentreAdmitted.schema
    case .crisisCentreDischarged: CrisisCentreDischarged.schema
    case .eventCorrected: EventCorrected.schema
    case .eventDisputed: EventDisputed.schema
    case .eventRetracted: EventRetracted.schema
    case .evidenceRegistered: EvidenceRegistered.schema
    case .evidenceTransferred: EvidenceTransferred.schema
    case .highRiskDesignated: HighRiskDesignated.schema
    case .highRiskLifted: HighRiskLifted.schema
    case .ledgerContinued: LedgerContinued.schema
    case .ledgerOpened: LedgerOpened.schema
    case .legalHoldLifted: LegalHoldLifted.schema
    case .legalHoldPlaced: LegalHoldPlaced.schema
    case .monitoringClosed: MonitoringClosed.schema
    case .monitoringOpened: MonitoringOpened.schema
    case .offenceRegistered: OffenceRegistered.schema
    case .offenceRequalified: OffenceRequalified.schema
    case .partyAdded: PartyAdded.schema
    case .personIdentified: PersonIdentified.schema
    case .personSeparated: PersonSeparated.schema
    case .policyAdopted: PolicyAdopted.schema
    case .recordAccessed: RecordAccessed.schema
    case .referralAnswered: ReferralAnswered.schema
    case .referralMade: ReferralMade.schema
    case .relationshipRecorded: RelationshipRecorded.schema
    case .reportNumbered: ReportNumbered.schema
    case .reportReceived: ReportReceived.schema
    case .riskAssessed: RiskAssessed.schema
    case .sentenceImposed: SentenceImposed.schema
    case .sentenceInForce: SentenceInForce.schema
    case .sentenceServed: SentenceServed.schema
    case .subjectKeyDestroyed: SubjectKeyDestroyed.schema
    case .supportDelivered: SupportDelivered.schema
    }
  }

  /// The type whose name stands at `text`; nil when none is known.
  @inlinable
  public init?(_ r: borrowing EntryReader, _ text: Text) {
    // Eight bytes after `kua.` and the eight before `.v1` tell the types apart.
    let start = Int(text.start), end = start &+ Int(text.count)
    guard text.count >= 15 else { return nil }
    switch r.word(at: start &+ 4) &+ 0x9e37_79b9_7f4a_7c15 &* r.word(at: end &- 11) {
    case 0x1462eba4326ca4d0: self = .accessRestricted
    case 0x9b70192805825daa: self = .actorEnrolled
    case 0x89ebca261c610927: self = .actorRevoked
    case 0xff326d8014bc3695: self = .administrativeProtocolDrawnUp
    case 0x534622fcde03db4f: self = .bodyClosed
    case 0x1893bdfe7eaff8d5: self = .bodyRegistered
    case 0xd4ab31deea62e958: self = .callOutAttended
    case 0xf6cad754568f2b58: self = .cameraIssued
    case 0x91e8c5154a10ebbd: self = .cameraReturned
    case 0x1a4e8c1afd3d1bac: self = .caseOpened
    case 0x941fd5d14a16ebbd: self = .caseReturned
    case 0x50809d9c4db1b5e7: self = .caseSentToCourt
    case 0x4b7062ceb61093bd: self = .caseTerminated
    case 0xb7f300184f931bac: self = .causeStated
    case 0x4b0b854470b6267e: self = .checkInCompleted
    case 0x17cbbc09e9a37f69: self = .checkInMissed
    case 0x8132858b390baa58: self = .crisisCentreAdmitted
    case 0x76238197cd634ed2: self = .crisisCentreDischarged
    case 0x43c922d0554c9d80: self = .eventCorrected
    case 0xe38ece77a1d18b99: self = .eventDisputed
    case 0x94a3aa9f9d5beeae: self = .eventRetracted
    case 0x1691ba3569b4ffd8: self = .evidenceRegistered
    case 0xfebec6444586366b: self = .evidenceTransferred
    case 0x1951f5f51634c3d7: self = .highRiskDesignated
    case 0x9c1fdc43f4b10c2f: self = .highRiskLifted
    case 0xf5cd133070853887: self = .ledgerContinued
    case 0x2cddbdbd75f66cc6: self = .ledgerOpened
    case 0x449a437072a7a3a0: self = .legalHoldLifted
    case 0xe94c4ea5a1fba3a0: self = .legalHoldPlaced
    case 0x2d65a037dad121e0: self = .monitoringClosed
    case 0x5abf7fd3ffcd21e0: self = .monitoringOpened
    case 0xdf93af3e6ab1efe2: self = .offenceRegistered
    case 0x5f319c1fc1511108: self = .offenceRequalified
    case 0x7076c84b979e87f4: self = .partyAdded
    case 0x557d715383aa5fb9: self = .personIdentified
    case 0x02068abea01389b9: self = .personSeparated
    case 0x680574091506b036: self = .policyAdopted
    case 0xd6b70926bdb78867: self = .recordAccessed
    case 0xaa2162da225f6f67: self = .referralAnswered
    case 0xc244cff16c719bcc: self = .referralMade
    case 0x3703c83c8aaaefcc: self = .relationshipRecorded
    case 0x27498dd40b184f78: self = .reportNumbered
    case 0xbee507a4c6aeefcc: self = .reportReceived
    case 0xfc2f927f22d8dc67: self = .riskAssessed
    case 0x5f46680ae5a64e39: self = .sentenceImposed
    case 0x107144cfd8fd5010: self = .sentenceInForce
    case 0xd3584a38158c1fbc: self = .sentenceServed
    case 0xd5fd50dfac06d8bc: self = .subjectKeyDestroyed
    case 0xfb609359a7c945bc: self = .supportDelivered
    default: return nil
    }
    guard r.holds(text, name) else { return nil }
  }
}
