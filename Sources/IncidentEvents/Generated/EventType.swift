// Written by Tools/generate from Schemas/events; do not edit.
public import CanonicalJSON

/// The event types of the catalogue.
public enum EventType: UInt8, CaseIterable, BitwiseCopyable, Sendable {
  case accessRestricted
  case actorEnrolled
  case actorRevoked
  case administrativeProtocolDrawnUp
  case agreementEnded
  case agreementSigned
  case alcoholSaleInspected
  case bodyClosed
  case bodyRegistered
  case bundleIssued
  case callOutAttended
  case cameraGapNoted
  case cameraIssued
  case cameraReturned
  case caseCarriedForward
  case caseJoined
  case caseOpened
  case caseResumed
  case caseReturned
  case caseSentToCourt
  case caseSevered
  case caseSuspended
  case caseTerminated
  case causeStated
  case checkInCompleted
  case checkInMissed
  case consentGiven
  case consentWithdrawn
  case correctionAttended
  case correctionCompleted
  case correctionDropped
  case correctionOrdered
  case crisisCentreAdmitted
  case crisisCentreDischarged
  case eventCorrected
  case eventDisputed
  case eventRetracted
  case evidenceAccessed
  case evidenceAcquired
  case evidenceDerived
  case evidenceDisposed
  case evidenceRegistered
  case evidenceRuled
  case evidenceTransferred
  case evidenceVerified
  case factsExported
  case familyClosed
  case familyIdentified
  case forensicExaminationConcluded
  case highRiskDesignated
  case highRiskLifted
  case ledgerContinued
  case ledgerOpened
  case legalHoldLifted
  case legalHoldPlaced
  case logKeyRotated
  case monitoringClosed
  case monitoringOpened
  case offenceRegistered
  case offenceRequalified
  case officialWarningIssued
  case outreachHeld
  case partyAdded
  case personDetained
  case personIdentified
  case personReleased
  case personSeparated
  case policyAdopted
  case preventiveConversationHeld
  case preventiveMeasureApplied
  case preventiveMeasureChanged
  case preventiveMeasureLifted
  case preventiveRegistrationClosed
  case preventiveRegistrationOpened
  case protectiveOrderExtended
  case protectiveOrderIssued
  case protectiveOrderRefusedSignature
  case protectiveOrderRevoked
  case protectiveOrderServed
  case protectiveOrderViolated
  case recordAccessed
  case referralAnswered
  case referralMade
  case relationshipRecorded
  case reportDisposed
  case reportNumbered
  case reportReceived
  case reviewRecorded
  case riskAssessed
  case rulebookAdopted
  case sentenceAppealed
  case sentenceChanged
  case sentenceImposed
  case sentenceInForce
  case sentenceServed
  case specialRequirementsBreached
  case specialRequirementsEnded
  case specialRequirementsImposed
  case statisticsPublished
  case subjectKeyDestroyed
  case supportDelivered

  /// The type as written in an entry.
  @inlinable public var name: StaticString {
    switch self {
    case .accessRestricted: "kua.access.restricted.v1"
    case .actorEnrolled: "kua.actor.enrolled.v1"
    case .actorRevoked: "kua.actor.revoked.v1"
    case .administrativeProtocolDrawnUp: "kua.administrative-protocol.drawn-up.v1"
    case .agreementEnded: "kua.agreement.ended.v1"
    case .agreementSigned: "kua.agreement.signed.v1"
    case .alcoholSaleInspected: "kua.alcohol-sale.inspected.v1"
    case .bodyClosed: "kua.body.closed.v1"
    case .bodyRegistered: "kua.body.registered.v1"
    case .bundleIssued: "kua.bundle.issued.v1"
    case .callOutAttended: "kua.call-out.attended.v1"
    case .cameraGapNoted: "kua.camera.gap-noted.v1"
    case .cameraIssued: "kua.camera.issued.v1"
    case .cameraReturned: "kua.camera.returned.v1"
    case .caseCarriedForward: "kua.case.carried-forward.v1"
    case .caseJoined: "kua.case.joined.v1"
    case .caseOpened: "kua.case.opened.v1"
    case .caseResumed: "kua.case.resumed.v1"
    case .caseReturned: "kua.case.returned.v1"
    case .caseSentToCourt: "kua.case.sent-to-court.v1"
    case .caseSevered: "kua.case.severed.v1"
    case .caseSuspended: "kua.case.suspended.v1"
    case .caseTerminated: "kua.case.terminated.v1"
    case .causeStated: "kua.cause.stated.v1"
    case .checkInCompleted: "kua.check-in.completed.v1"
    case .checkInMissed: "kua.check-in.missed.v1"
    case .consentGiven: "kua.consent.given.v1"
    case .consentWithdrawn: "kua.consent.withdrawn.v1"
    case .correctionAttended: "kua.correction.attended.v1"
    case .correctionCompleted: "kua.correction.completed.v1"
    case .correctionDropped: "kua.correction.dropped.v1"
    case .correctionOrdered: "kua.correction.ordered.v1"
    case .crisisCentreAdmitted: "kua.crisis-centre.admitted.v1"
    case .crisisCentreDischarged: "kua.crisis-centre.discharged.v1"
    case .eventCorrected: "kua.event.corrected.v1"
    case .eventDisputed: "kua.event.disputed.v1"
    case .eventRetracted: "kua.event.retracted.v1"
    case .evidenceAccessed: "kua.evidence.accessed.v1"
    case .evidenceAcquired: "kua.evidence.acquired.v1"
    case .evidenceDerived: "kua.evidence.derived.v1"
    case .evidenceDisposed: "kua.evidence.disposed.v1"
    case .evidenceRegistered: "kua.evidence.registered.v1"
    case .evidenceRuled: "kua.evidence.ruled.v1"
    case .evidenceTransferred: "kua.evidence.transferred.v1"
    case .evidenceVerified: "kua.evidence.verified.v1"
    case .factsExported: "kua.facts.exported.v1"
    case .familyClosed: "kua.family.closed.v1"
    case .familyIdentified: "kua.family.identified.v1"
    case .forensicExaminationConcluded: "kua.forensic-examination.concluded.v1"
    case .highRiskDesignated: "kua.high-risk.designated.v1"
    case .highRiskLifted: "kua.high-risk.lifted.v1"
    case .ledgerContinued: "kua.ledger.continued.v1"
    case .ledgerOpened: "kua.ledger.opened.v1"
    case .legalHoldLifted: "kua.legal-hold.lifted.v1"
    case .legalHoldPlaced: "kua.legal-hold.placed.v1"
    case .logKeyRotated: "kua.log-key.rotated.v1"
    case .monitoringClosed: "kua.monitoring.closed.v1"
    case .monitoringOpened: "kua.monitoring.opened.v1"
    case .offenceRegistered: "kua.offence.registered.v1"
    case .offenceRequalified: "kua.offence.requalified.v1"
    case .officialWarningIssued: "kua.official-warning.issued.v1"
    case .outreachHeld: "kua.outreach.held.v1"
    case .partyAdded: "kua.party.added.v1"
    case .personDetained: "kua.person.detained.v1"
    case .personIdentified: "kua.person.identified.v1"
    case .personReleased: "kua.person.released.v1"
    case .personSeparated: "kua.person.separated.v1"
    case .policyAdopted: "kua.policy.adopted.v1"
    case .preventiveConversationHeld: "kua.preventive-conversation.held.v1"
    case .preventiveMeasureApplied: "kua.preventive-measure.applied.v1"
    case .preventiveMeasureChanged: "kua.preventive-measure.changed.v1"
    case .preventiveMeasureLifted: "kua.preventive-measure.lifted.v1"
    case .preventiveRegistrationClosed: "kua.preventive-registration.closed.v1"
    case .preventiveRegistrationOpened: "kua.preventive-registration.opened.v1"
    case .protectiveOrderExtended: "kua.protective-order.extended.v1"
    case .protectiveOrderIssued: "kua.protective-order.issued.v1"
    case .protectiveOrderRefusedSignature: "kua.protective-order.refused-signature.v1"
    case .protectiveOrderRevoked: "kua.protective-order.revoked.v1"
    case .protectiveOrderServed: "kua.protective-order.served.v1"
    case .protectiveOrderViolated: "kua.protective-order.violated.v1"
    case .recordAccessed: "kua.record.accessed.v1"
    case .referralAnswered: "kua.referral.answered.v1"
    case .referralMade: "kua.referral.made.v1"
    case .relationshipRecorded: "kua.relationship.recorded.v1"
    case .reportDisposed: "kua.report.disposed.v1"
    case .reportNumbered: "kua.report.numbered.v1"
    case .reportReceived: "kua.report.received.v1"
    case .reviewRecorded: "kua.review.recorded.v1"
    case .riskAssessed: "kua.risk.assessed.v1"
    case .rulebookAdopted: "kua.rulebook.adopted.v1"
    case .sentenceAppealed: "kua.sentence.appealed.v1"
    case .sentenceChanged: "kua.sentence.changed.v1"
    case .sentenceImposed: "kua.sentence.imposed.v1"
    case .sentenceInForce: "kua.sentence.in-force.v1"
    case .sentenceServed: "kua.sentence.served.v1"
    case .specialRequirementsBreached: "kua.special-requirements.breached.v1"
    case .specialRequirementsEnded: "kua.special-requirements.ended.v1"
    case .specialRequirementsImposed: "kua.special-requirements.imposed.v1"
    case .statisticsPublished: "kua.statistics.published.v1"
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
    case .agreementEnded: AgreementEnded.schema
    case .agreementSigned: AgreementSigned.schema
    case .alcoholSaleInspected: AlcoholSaleInspected.schema
    case .bodyClosed: BodyClosed.schema
    case .bodyRegistered: BodyRegistered.schema
    case .bundleIssued: BundleIssued.schema
    case .callOutAttended: CallOutAttended.schema
    case .cameraGapNoted: CameraGapNoted.schema
    case .cameraIssued: CameraIssued.schema
    case .cameraReturned: CameraReturned.schema
    case .caseCarriedForward: CaseCarriedForward.schema
    case .caseJoined: CaseJoined.schema
    case .caseOpened: CaseOpened.schema
    case .caseResumed: CaseResumed.schema
    case .caseReturned: CaseReturned.schema
    case .caseSentToCourt: CaseSentToCourt.schema
    case .caseSevered: CaseSevered.schema
    case .caseSuspended: CaseSuspended.schema
    case .caseTerminated: CaseTerminated.schema
    case .causeStated: CauseStated.schema
    case .checkInCompleted: CheckInCompleted.schema
    case .checkInMissed: CheckInMissed.schema
    case .consentGiven: ConsentGiven.schema
    case .consentWithdrawn: ConsentWithdrawn.schema
    case .correctionAttended: CorrectionAttended.schema
    case .correctionCompleted: CorrectionCompleted.schema
    case .correctionDropped: CorrectionDropped.schema
    case .correctionOrdered: CorrectionOrdered.schema
    case .crisisCentreAdmitted: CrisisCentreAdmitted.schema
    case .crisisCentreDischarged: CrisisCentreDischarged.schema
    case .eventCorrected: EventCorrected.schema
    case .eventDisputed: EventDisputed.schema
    case .eventRetracted: EventRetracted.schema
    case .evidenceAccessed: EvidenceAccessed.schema
    case .evidenceAcquired: EvidenceAcquired.schema
    case .evidenceDerived: EvidenceDerived.schema
    case .evidenceDisposed: EvidenceDisposed.schema
    case .evidenceRegistered: EvidenceRegistered.schema
    case .evidenceRuled: EvidenceRuled.schema
    case .evidenceTransferred: EvidenceTransferred.schema
    case .evidenceVerified: EvidenceVerified.schema
    case .factsExported: FactsExported.schema
    case .familyClosed: FamilyClosed.schema
    case .familyIdentified: FamilyIdentified.schema
    case .forensicExaminationConcluded: ForensicExaminationConcluded.schema
    case .highRiskDesignated: HighRiskDesignated.schema
    case .highRiskLifted: HighRiskLifted.schema
    case .ledgerContinued: LedgerContinued.schema
    case .ledgerOpened: LedgerOpened.schema
    case .legalHoldLifted: LegalHoldLifted.schema
    case .legalHoldPlaced: LegalHoldPlaced.schema
    case .logKeyRotated: LogKeyRotated.schema
    case .monitoringClosed: MonitoringClosed.schema
    case .monitoringOpened: MonitoringOpened.schema
    case .offenceRegistered: OffenceRegistered.schema
    case .offenceRequalified: OffenceRequalified.schema
    case .officialWarningIssued: OfficialWarningIssued.schema
    case .outreachHeld: OutreachHeld.schema
    case .partyAdded: PartyAdded.schema
    case .personDetained: PersonDetained.schema
    case .personIdentified: PersonIdentified.schema
    case .personReleased: PersonReleased.schema
    case .personSeparated: PersonSeparated.schema
    case .policyAdopted: PolicyAdopted.schema
    case .preventiveConversationHeld: PreventiveConversationHeld.schema
    case .preventiveMeasureApplied: PreventiveMeasureApplied.schema
    case .preventiveMeasureChanged: PreventiveMeasureChanged.schema
    case .preventiveMeasureLifted: PreventiveMeasureLifted.schema
    case .preventiveRegistrationClosed: PreventiveRegistrationClosed.schema
    case .preventiveRegistrationOpened: PreventiveRegistrationOpened.schema
    case .protectiveOrderExtended: ProtectiveOrderExtended.schema
    case .protectiveOrderIssued: ProtectiveOrderIssued.schema
    case .protectiveOrderRefusedSignature: ProtectiveOrderRefusedSignature.schema
    case .protectiveOrderRevoked: ProtectiveOrderRevoked.schema
    case .protectiveOrderServed: ProtectiveOrderServed.schema
    case .protectiveOrderViolated: ProtectiveOrderViolated.schema
    case .recordAccessed: RecordAccessed.schema
    case .referralAnswered: ReferralAnswered.schema
    case .referralMade: ReferralMade.schema
    case .relationshipRecorded: RelationshipRecorded.schema
    case .reportDisposed: ReportDisposed.schema
    case .reportNumbered: ReportNumbered.schema
    case .reportReceived: ReportReceived.schema
    case .reviewRecorded: ReviewRecorded.schema
    case .riskAssessed: RiskAssessed.schema
    case .rulebookAdopted: RulebookAdopted.schema
    case .sentenceAppealed: SentenceAppealed.schema
    case .sentenceChanged: SentenceChanged.schema
    case .sentenceImposed: SentenceImposed.schema
    case .sentenceInForce: SentenceInForce.schema
    case .sentenceServed: SentenceServed.schema
    case .specialRequirementsBreached: SpecialRequirementsBreached.schema
    case .specialRequirementsEnded: SpecialRequirementsEnded.schema
    case .specialRequirementsImposed: SpecialRequirementsImposed.schema
    case .statisticsPublished: StatisticsPublished.schema
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
    case 0x8eb390246c733c67: self = .agreementEnded
    case 0x3b83981fcfed66e5: self = .agreementSigned
    case 0xa7a1a4f529522c67: self = .alcoholSaleInspected
    case 0x534622fcde03db4f: self = .bodyClosed
    case 0x1893bdfe7eaff8d5: self = .bodyRegistered
    case 0x6fa8c23452ba2fab: self = .bundleIssued
    case 0xd4ab31deea62e958: self = .callOutAttended
    case 0xd3905af00ca09558: self = .cameraGapNoted
    case 0xf6cad754568f2b58: self = .cameraIssued
    case 0x91e8c5154a10ebbd: self = .cameraReturned
    case 0x98bcb0d19a168f14: self = .caseCarriedForward
    case 0x0158b07e7bd41bac: self = .caseJoined
    case 0x1a4e8c1afd3d1bac: self = .caseOpened
    case 0xfc1840ebd3600729: self = .caseResumed
    case 0x941fd5d14a16ebbd: self = .caseReturned
    case 0x50809d9c4db1b5e7: self = .caseSentToCourt
    case 0xe2d4828f5cdc1c29: self = .caseSevered
    case 0x11a101b49a6b85fc: self = .caseSuspended
    case 0x4b7062ceb61093bd: self = .caseTerminated
    case 0xb7f300184f931bac: self = .causeStated
    case 0x4b0b854470b6267e: self = .checkInCompleted
    case 0x17cbbc09e9a37f69: self = .checkInMissed
    case 0x540633b3a46f4469: self = .consentGiven
    case 0xbb646e3d05bcd800: self = .consentWithdrawn
    case 0xc9aa2616f068f758: self = .correctionAttended
    case 0x4616bb3e7fc32d7e: self = .correctionCompleted
    case 0x94ed2c9bc6a6ef29: self = .correctionDropped
    case 0x1b74c6d812fbd629: self = .correctionOrdered
    case 0x8132858b390baa58: self = .crisisCentreAdmitted
    case 0x76238197cd634ed2: self = .crisisCentreDischarged
    case 0x43c922d0554c9d80: self = .eventCorrected
    case 0xe38ece77a1d18b99: self = .eventDisputed
    case 0x94a3aa9f9d5beeae: self = .eventRetracted
    case 0xdaec1319b2bd995a: self = .evidenceAccessed
    case 0xd7a0c31bcbe3995a: self = .evidenceAcquired
    case 0xd2cdb9b4aa8cf62b: self = .evidenceDerived
    case 0x995310ea97d58b99: self = .evidenceDisposed
    case 0x1691ba3569b4ffd8: self = .evidenceRegistered
    case 0xb38e4c96a6f1bb84: self = .evidenceRuled
    case 0xfebec6444586366b: self = .evidenceTransferred
    case 0xeca7028c520cf113: self = .evidenceVerified
    case 0x2c5dea0afb202daf: self = .factsExported
    case 0x4708393ace0ccd53: self = .familyClosed
    case 0x557d7c5079a55baf: self = .familyIdentified
    case 0x96007f4e702e4281: self = .forensicExaminationConcluded
    case 0x1951f5f51634c3d7: self = .highRiskDesignated
    case 0x9c1fdc43f4b10c2f: self = .highRiskLifted
    case 0xf5cd133070853887: self = .ledgerContinued
    case 0x2cddbdbd75f66cc6: self = .ledgerOpened
    case 0x449a437072a7a3a0: self = .legalHoldLifted
    case 0xe94c4ea5a1fba3a0: self = .legalHoldPlaced
    case 0x497d58e989261532: self = .logKeyRotated
    case 0x2d65a037dad121e0: self = .monitoringClosed
    case 0x5abf7fd3ffcd21e0: self = .monitoringOpened
    case 0xdf93af3e6ab1efe2: self = .offenceRegistered
    case 0x5f319c1fc1511108: self = .offenceRequalified
    case 0xaf4ab99e564718e2: self = .officialWarningIssued
    case 0x3dc906feaa319864: self = .outreachHeld
    case 0x7076c84b979e87f4: self = .partyAdded
    case 0xe54ffb7ebe0326a4: self = .personDetained
    case 0x557d715383aa5fb9: self = .personIdentified
    case 0x2ca25b98276defca: self = .personReleased
    case 0x02068abea01389b9: self = .personSeparated
    case 0x680574091506b036: self = .policyAdopted
    case 0xa4a38f810ec5720d: self = .preventiveConversationHeld
    case 0xadfdd3b107fbb336: self = .preventiveMeasureApplied
    case 0xda4cbd40814bdd36: self = .preventiveMeasureChanged
    case 0xdcddfe2306f02cb9: self = .preventiveMeasureLifted
    case 0x80ebf33b62d18976: self = .preventiveRegistrationClosed
    case 0xae45d2d787cd8976: self = .preventiveRegistrationOpened
    case 0x206ef2fa19803eb9: self = .protectiveOrderExtended
    case 0x78bfee98d98379ca: self = .protectiveOrderIssued
    case 0x79eeb03ae7eeca0d: self = .protectiveOrderRefusedSignature
    case 0x8dedff19215c1836: self = .protectiveOrderRevoked
    case 0xe03a6da38c5579ca: self = .protectiveOrderServed
    case 0x44d0b9b556c4411e: self = .protectiveOrderViolated
    case 0xd6b70926bdb78867: self = .recordAccessed
    case 0xaa2162da225f6f67: self = .referralAnswered
    case 0xc244cff16c719bcc: self = .referralMade
    case 0x3703c83c8aaaefcc: self = .relationshipRecorded
    case 0x981e16f7a2dc7aa6: self = .reportDisposed
    case 0x27498dd40b184f78: self = .reportNumbered
    case 0xbee507a4c6aeefcc: self = .reportReceived
    case 0x3ac2d62d92b4efcc: self = .reviewRecorded
    case 0xfc2f927f22d8dc67: self = .riskAssessed
    case 0x72466a081106b638: self = .rulebookAdopted
    case 0xdde4a8ded8209968: self = .sentenceAppealed
    case 0xd63bbd407f54d039: self = .sentenceChanged
    case 0x5f46680ae5a64e39: self = .sentenceImposed
    case 0x107144cfd8fd5010: self = .sentenceInForce
    case 0xd3584a38158c1fbc: self = .sentenceServed
    case 0x66c78aa132734a7d: self = .specialRequirementsBreached
    case 0xcb8da5021ba918f7: self = .specialRequirementsEnded
    case 0x274f5b0ed49d5939: self = .specialRequirementsImposed
    case 0xfe069dab1ac8340c: self = .statisticsPublished
    case 0xd5fd50dfac06d8bc: self = .subjectKeyDestroyed
    case 0xfb609359a7c945bc: self = .supportDelivered
    default: return nil
    }
    guard r.holds(text, name) else { return nil }
  }
}
