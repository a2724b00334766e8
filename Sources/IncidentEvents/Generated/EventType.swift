// Written by Tools/generate from Schemas/events; do not edit.
// swift-format-ignore-file
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
    // Eight bytes after `kua.` and the eight before `.v1` tell the types apart; multiplied, by their highest bits.
    let start = Int(text.start), end = start &+ Int(text.count)
    guard text.count >= 15 else { return nil }
    let print = r.word(at: start &+ 4) &+ 0xd12427f2ef092411 &* r.word(at: end &- 11)
    // A case a place, densely: the compiler makes a table of it, and no branch has to be guessed.
    let number: UInt8 =
      switch print &>> 53 {
      case 19: 60
      case 65: 17
      case 73: 79
      case 103: 99
      case 120: 6
      case 126: 64
      case 127: 47
      case 150: 23
      case 154: 85
      case 164: 90
      case 172: 88
      case 178: 61
      case 185: 65
      case 195: 12
      case 218: 51
      case 223: 50
      case 236: 16
      case 280: 15
      case 282: 28
      case 287: 26
      case 308: 2
      case 340: 77
      case 342: 39
      case 344: 71
      case 354: 95
      case 355: 1
      case 370: 10
      case 387: 67
      case 411: 45
      case 436: 76
      case 445: 13
      case 462: 18
      case 469: 89
      case 472: 48
      case 520: 5
      case 524: 80
      case 528: 68
      case 539: 86
      case 548: 38
      case 553: 20
      case 558: 37
      case 560: 49
      case 593: 62
      case 600: 46
      case 602: 98
      case 623: 34
      case 662: 81
      case 674: 22
      case 678: 72
      case 698: 7
      case 701: 63
      case 721: 44
      case 739: 96
      case 740: 78
      case 743: 9
      case 767: 53
      case 815: 14
      case 870: 35
      case 881: 58
      case 882: 19
      case 920: 27
      case 991: 73
      case 1013: 91
      case 1022: 83
      case 1025: 97
      case 1046: 70
      case 1052: 87
      case 1086: 11
      case 1132: 3
      case 1142: 100
      case 1167: 54
      case 1193: 36
      case 1211: 33
      case 1233: 31
      case 1254: 56
      case 1321: 41
      case 1334: 43
      case 1337: 8
      case 1354: 0
      case 1399: 66
      case 1406: 30
      case 1473: 92
      case 1485: 94
      case 1497: 32
      case 1537: 21
      case 1567: 57
      case 1570: 84
      case 1579: 40
      case 1583: 29
      case 1585: 52
      case 1623: 24
      case 1634: 82
      case 1636: 25
      case 1677: 59
      case 1735: 55
      case 1749: 4
      case 1786: 42
      case 1839: 93
      case 1874: 69
      case 1988: 74
      case 2016: 75
      default: 255
      }
    guard let type = EventType(rawValue: number), r.holds(text, type.name) else { return nil }
    self = type
  }
}
