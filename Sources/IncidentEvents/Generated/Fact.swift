// Written by Tools/generate from Schemas/events; do not edit.
// swift-format-ignore-file
public import CanonicalJSON

/// What an event says, by its type.
public enum Fact: BitwiseCopyable, Sendable {
  case accessRestricted(AccessRestricted)
  case actorEnrolled(ActorEnrolled)
  case actorRevoked(ActorRevoked)
  case administrativeProtocolDrawnUp(AdministrativeProtocolDrawnUp)
  case agreementEnded(AgreementEnded)
  case agreementSigned(AgreementSigned)
  case alcoholSaleInspected(AlcoholSaleInspected)
  case bodyClosed(BodyClosed)
  case bodyRegistered(BodyRegistered)
  case bundleIssued(BundleIssued)
  case callOutAttended(CallOutAttended)
  case cameraGapNoted(CameraGapNoted)
  case cameraIssued(CameraIssued)
  case cameraReturned(CameraReturned)
  case caseCarriedForward(CaseCarriedForward)
  case caseJoined(CaseJoined)
  case caseOpened(CaseOpened)
  case caseResumed(CaseResumed)
  case caseReturned(CaseReturned)
  case caseSentToCourt(CaseSentToCourt)
  case caseSevered(CaseSevered)
  case caseSuspended(CaseSuspended)
  case caseTerminated(CaseTerminated)
  case causeStated(CauseStated)
  case checkInCompleted(CheckInCompleted)
  case checkInMissed(CheckInMissed)
  case consentGiven(ConsentGiven)
  case consentWithdrawn(ConsentWithdrawn)
  case correctionAttended(CorrectionAttended)
  case correctionCompleted(CorrectionCompleted)
  case correctionDropped(CorrectionDropped)
  case correctionOrdered(CorrectionOrdered)
  case crisisCentreAdmitted(CrisisCentreAdmitted)
  case crisisCentreDischarged(CrisisCentreDischarged)
  case eventCorrected(EventCorrected)
  case eventDisputed(EventDisputed)
  case eventRetracted(EventRetracted)
  case evidenceAccessed(EvidenceAccessed)
  case evidenceAcquired(EvidenceAcquired)
  case evidenceDerived(EvidenceDerived)
  case evidenceDisposed(EvidenceDisposed)
  case evidenceRegistered(EvidenceRegistered)
  case evidenceRuled(EvidenceRuled)
  case evidenceTransferred(EvidenceTransferred)
  case evidenceVerified(EvidenceVerified)
  case factsExported(FactsExported)
  case familyClosed(FamilyClosed)
  case familyIdentified(FamilyIdentified)
  case forensicExaminationConcluded(ForensicExaminationConcluded)
  case highRiskDesignated(HighRiskDesignated)
  case highRiskLifted(HighRiskLifted)
  case ledgerContinued(LedgerContinued)
  case ledgerOpened(LedgerOpened)
  case legalHoldLifted(LegalHoldLifted)
  case legalHoldPlaced(LegalHoldPlaced)
  case logKeyRotated(LogKeyRotated)
  case monitoringClosed(MonitoringClosed)
  case monitoringOpened(MonitoringOpened)
  case offenceRegistered(OffenceRegistered)
  case offenceRequalified(OffenceRequalified)
  case officialWarningIssued(OfficialWarningIssued)
  case outreachHeld(OutreachHeld)
  case partyAdded(PartyAdded)
  case personDetained(PersonDetained)
  case personIdentified(PersonIdentified)
  case personReleased(PersonReleased)
  case personSeparated(PersonSeparated)
  case policyAdopted(PolicyAdopted)
  case preventiveConversationHeld(PreventiveConversationHeld)
  case preventiveMeasureApplied(PreventiveMeasureApplied)
  case preventiveMeasureChanged(PreventiveMeasureChanged)
  case preventiveMeasureLifted(PreventiveMeasureLifted)
  case preventiveRegistrationClosed(PreventiveRegistrationClosed)
  case preventiveRegistrationOpened(PreventiveRegistrationOpened)
  case protectiveOrderExtended(ProtectiveOrderExtended)
  case protectiveOrderIssued(ProtectiveOrderIssued)
  case protectiveOrderRefusedSignature(ProtectiveOrderRefusedSignature)
  case protectiveOrderRevoked(ProtectiveOrderRevoked)
  case protectiveOrderServed(ProtectiveOrderServed)
  case protectiveOrderViolated(ProtectiveOrderViolated)
  case recordAccessed(RecordAccessed)
  case referralAnswered(ReferralAnswered)
  case referralMade(ReferralMade)
  case relationshipRecorded(RelationshipRecorded)
  case reportDisposed(ReportDisposed)
  case reportNumbered(ReportNumbered)
  case reportReceived(ReportReceived)
  case reviewRecorded(ReviewRecorded)
  case riskAssessed(RiskAssessed)
  case rulebookAdopted(RulebookAdopted)
  case sentenceAppealed(SentenceAppealed)
  case sentenceChanged(SentenceChanged)
  case sentenceImposed(SentenceImposed)
  case sentenceInForce(SentenceInForce)
  case sentenceServed(SentenceServed)
  case specialRequirementsBreached(SpecialRequirementsBreached)
  case specialRequirementsEnded(SpecialRequirementsEnded)
  case specialRequirementsImposed(SpecialRequirementsImposed)
  case statisticsPublished(StatisticsPublished)
  case subjectKeyDestroyed(SubjectKeyDestroyed)
  case supportDelivered(SupportDelivered)

  /// Reads the `data` of an event of `type`.
  @inlinable
  public init(_ type: EventType, from r: inout EntryReader) throws(Malformed) {
    switch type {
    case .accessRestricted: self = .accessRestricted(try AccessRestricted(from: &r))
    case .actorEnrolled: self = .actorEnrolled(try ActorEnrolled(from: &r))
    case .actorRevoked: self = .actorRevoked(try ActorRevoked(from: &r))
    case .administrativeProtocolDrawnUp: self = .administrativeProtocolDrawnUp(try AdministrativeProtocolDrawnUp(from: &r))
    case .agreementEnded: self = .agreementEnded(try AgreementEnded(from: &r))
    case .agreementSigned: self = .agreementSigned(try AgreementSigned(from: &r))
    case .alcoholSaleInspected: self = .alcoholSaleInspected(try AlcoholSaleInspected(from: &r))
    case .bodyClosed: self = .bodyClosed(try BodyClosed(from: &r))
    case .bodyRegistered: self = .bodyRegistered(try BodyRegistered(from: &r))
    case .bundleIssued: self = .bundleIssued(try BundleIssued(from: &r))
    case .callOutAttended: self = .callOutAttended(try CallOutAttended(from: &r))
    case .cameraGapNoted: self = .cameraGapNoted(try CameraGapNoted(from: &r))
    case .cameraIssued: self = .cameraIssued(try CameraIssued(from: &r))
    case .cameraReturned: self = .cameraReturned(try CameraReturned(from: &r))
    case .caseCarriedForward: self = .caseCarriedForward(try CaseCarriedForward(from: &r))
    case .caseJoined: self = .caseJoined(try CaseJoined(from: &r))
    case .caseOpened: self = .caseOpened(try CaseOpened(from: &r))
    case .caseResumed: self = .caseResumed(try CaseResumed(from: &r))
    case .caseReturned: self = .caseReturned(try CaseReturned(from: &r))
    case .caseSentToCourt: self = .caseSentToCourt(try CaseSentToCourt(from: &r))
    case .caseSevered: self = .caseSevered(try CaseSevered(from: &r))
    case .caseSuspended: self = .caseSuspended(try CaseSuspended(from: &r))
    case .caseTerminated: self = .caseTerminated(try CaseTerminated(from: &r))
    case .causeStated: self = .causeStated(try CauseStated(from: &r))
    case .checkInCompleted: self = .checkInCompleted(try CheckInCompleted(from: &r))
    case .checkInMissed: self = .checkInMissed(try CheckInMissed(from: &r))
    case .consentGiven: self = .consentGiven(try ConsentGiven(from: &r))
    case .consentWithdrawn: self = .consentWithdrawn(try ConsentWithdrawn(from: &r))
    case .correctionAttended: self = .correctionAttended(try CorrectionAttended(from: &r))
    case .correctionCompleted: self = .correctionCompleted(try CorrectionCompleted(from: &r))
    case .correctionDropped: self = .correctionDropped(try CorrectionDropped(from: &r))
    case .correctionOrdered: self = .correctionOrdered(try CorrectionOrdered(from: &r))
    case .crisisCentreAdmitted: self = .crisisCentreAdmitted(try CrisisCentreAdmitted(from: &r))
    case .crisisCentreDischarged: self = .crisisCentreDischarged(try CrisisCentreDischarged(from: &r))
    case .eventCorrected: self = .eventCorrected(try EventCorrected(from: &r))
    case .eventDisputed: self = .eventDisputed(try EventDisputed(from: &r))
    case .eventRetracted: self = .eventRetracted(try EventRetracted(from: &r))
    case .evidenceAccessed: self = .evidenceAccessed(try EvidenceAccessed(from: &r))
    case .evidenceAcquired: self = .evidenceAcquired(try EvidenceAcquired(from: &r))
    case .evidenceDerived: self = .evidenceDerived(try EvidenceDerived(from: &r))
    case .evidenceDisposed: self = .evidenceDisposed(try EvidenceDisposed(from: &r))
    case .evidenceRegistered: self = .evidenceRegistered(try EvidenceRegistered(from: &r))
    case .evidenceRuled: self = .evidenceRuled(try EvidenceRuled(from: &r))
    case .evidenceTransferred: self = .evidenceTransferred(try EvidenceTransferred(from: &r))
    case .evidenceVerified: self = .evidenceVerified(try EvidenceVerified(from: &r))
    case .factsExported: self = .factsExported(try FactsExported(from: &r))
    case .familyClosed: self = .familyClosed(try FamilyClosed(from: &r))
    case .familyIdentified: self = .familyIdentified(try FamilyIdentified(from: &r))
    case .forensicExaminationConcluded: self = .forensicExaminationConcluded(try ForensicExaminationConcluded(from: &r))
    case .highRiskDesignated: self = .highRiskDesignated(try HighRiskDesignated(from: &r))
    case .highRiskLifted: self = .highRiskLifted(try HighRiskLifted(from: &r))
    case .ledgerContinued: self = .ledgerContinued(try LedgerContinued(from: &r))
    case .ledgerOpened: self = .ledgerOpened(try LedgerOpened(from: &r))
    case .legalHoldLifted: self = .legalHoldLifted(try LegalHoldLifted(from: &r))
    case .legalHoldPlaced: self = .legalHoldPlaced(try LegalHoldPlaced(from: &r))
    case .logKeyRotated: self = .logKeyRotated(try LogKeyRotated(from: &r))
    case .monitoringClosed: self = .monitoringClosed(try MonitoringClosed(from: &r))
    case .monitoringOpened: self = .monitoringOpened(try MonitoringOpened(from: &r))
    case .offenceRegistered: self = .offenceRegistered(try OffenceRegistered(from: &r))
    case .offenceRequalified: self = .offenceRequalified(try OffenceRequalified(from: &r))
    case .officialWarningIssued: self = .officialWarningIssued(try OfficialWarningIssued(from: &r))
    case .outreachHeld: self = .outreachHeld(try OutreachHeld(from: &r))
    case .partyAdded: self = .partyAdded(try PartyAdded(from: &r))
    case .personDetained: self = .personDetained(try PersonDetained(from: &r))
    case .personIdentified: self = .personIdentified(try PersonIdentified(from: &r))
    case .personReleased: self = .personReleased(try PersonReleased(from: &r))
    case .personSeparated: self = .personSeparated(try PersonSeparated(from: &r))
    case .policyAdopted: self = .policyAdopted(try PolicyAdopted(from: &r))
    case .preventiveConversationHeld: self = .preventiveConversationHeld(try PreventiveConversationHeld(from: &r))
    case .preventiveMeasureApplied: self = .preventiveMeasureApplied(try PreventiveMeasureApplied(from: &r))
    case .preventiveMeasureChanged: self = .preventiveMeasureChanged(try PreventiveMeasureChanged(from: &r))
    case .preventiveMeasureLifted: self = .preventiveMeasureLifted(try PreventiveMeasureLifted(from: &r))
    case .preventiveRegistrationClosed: self = .preventiveRegistrationClosed(try PreventiveRegistrationClosed(from: &r))
    case .preventiveRegistrationOpened: self = .preventiveRegistrationOpened(try PreventiveRegistrationOpened(from: &r))
    case .protectiveOrderExtended: self = .protectiveOrderExtended(try ProtectiveOrderExtended(from: &r))
    case .protectiveOrderIssued: self = .protectiveOrderIssued(try ProtectiveOrderIssued(from: &r))
    case .protectiveOrderRefusedSignature: self = .protectiveOrderRefusedSignature(try ProtectiveOrderRefusedSignature(from: &r))
    case .protectiveOrderRevoked: self = .protectiveOrderRevoked(try ProtectiveOrderRevoked(from: &r))
    case .protectiveOrderServed: self = .protectiveOrderServed(try ProtectiveOrderServed(from: &r))
    case .protectiveOrderViolated: self = .protectiveOrderViolated(try ProtectiveOrderViolated(from: &r))
    case .recordAccessed: self = .recordAccessed(try RecordAccessed(from: &r))
    case .referralAnswered: self = .referralAnswered(try ReferralAnswered(from: &r))
    case .referralMade: self = .referralMade(try ReferralMade(from: &r))
    case .relationshipRecorded: self = .relationshipRecorded(try RelationshipRecorded(from: &r))
    case .reportDisposed: self = .reportDisposed(try ReportDisposed(from: &r))
    case .reportNumbered: self = .reportNumbered(try ReportNumbered(from: &r))
    case .reportReceived: self = .reportReceived(try ReportReceived(from: &r))
    case .reviewRecorded: self = .reviewRecorded(try ReviewRecorded(from: &r))
    case .riskAssessed: self = .riskAssessed(try RiskAssessed(from: &r))
    case .rulebookAdopted: self = .rulebookAdopted(try RulebookAdopted(from: &r))
    case .sentenceAppealed: self = .sentenceAppealed(try SentenceAppealed(from: &r))
    case .sentenceChanged: self = .sentenceChanged(try SentenceChanged(from: &r))
    case .sentenceImposed: self = .sentenceImposed(try SentenceImposed(from: &r))
    case .sentenceInForce: self = .sentenceInForce(try SentenceInForce(from: &r))
    case .sentenceServed: self = .sentenceServed(try SentenceServed(from: &r))
    case .specialRequirementsBreached: self = .specialRequirementsBreached(try SpecialRequirementsBreached(from: &r))
    case .specialRequirementsEnded: self = .specialRequirementsEnded(try SpecialRequirementsEnded(from: &r))
    case .specialRequirementsImposed: self = .specialRequirementsImposed(try SpecialRequirementsImposed(from: &r))
    case .statisticsPublished: self = .statisticsPublished(try StatisticsPublished(from: &r))
    case .subjectKeyDestroyed: self = .subjectKeyDestroyed(try SubjectKeyDestroyed(from: &r))
    case .supportDelivered: self = .supportDelivered(try SupportDelivered(from: &r))
    }
  }

  /// Visits the entities the data speaks of.
  @inlinable
  public func forEachReference(in entry: RawSpan, _ visit: (Reference) -> Void) {
    switch self {
    case .accessRestricted(let data): data.forEachReference(in: entry, visit)
    case .actorEnrolled(let data): data.forEachReference(in: entry, visit)
    case .actorRevoked(let data): data.forEachReference(in: entry, visit)
    case .administrativeProtocolDrawnUp(let data): data.forEachReference(in: entry, visit)
    case .bundleIssued(let data): data.forEachReference(in: entry, visit)
    case .callOutAttended(let data): data.forEachReference(in: entry, visit)
    case .cameraGapNoted(let data): data.forEachReference(in: entry, visit)
    case .cameraIssued(let data): data.forEachReference(in: entry, visit)
    case .cameraReturned(let data): data.forEachReference(in: entry, visit)
    case .caseJoined(let data): data.forEachReference(in: entry, visit)
    case .caseOpened(let data): data.forEachReference(in: entry, visit)
    case .caseSentToCourt(let data): data.forEachReference(in: entry, visit)
    case .caseSevered(let data): data.forEachReference(in: entry, visit)
    case .consentGiven(let data): data.forEachReference(in: entry, visit)
    case .correctionOrdered(let data): data.forEachReference(in: entry, visit)
    case .eventCorrected(let data): data.forEachReference(in: entry, visit)
    case .evidenceAccessed(let data): data.forEachReference(in: entry, visit)
    case .evidenceAcquired(let data): data.forEachReference(in: entry, visit)
    case .evidenceDerived(let data): data.forEachReference(in: entry, visit)
    case .evidenceRegistered(let data): data.forEachReference(in: entry, visit)
    case .evidenceTransferred(let data): data.forEachReference(in: entry, visit)
    case .familyIdentified(let data): data.forEachReference(in: entry, visit)
    case .forensicExaminationConcluded(let data): data.forEachReference(in: entry, visit)
    case .highRiskDesignated(let data): data.forEachReference(in: entry, visit)
    case .highRiskLifted(let data): data.forEachReference(in: entry, visit)
    case .offenceRegistered(let data): data.forEachReference(in: entry, visit)
    case .partyAdded(let data): data.forEachReference(in: entry, visit)
    case .personDetained(let data): data.forEachReference(in: entry, visit)
    case .personIdentified(let data): data.forEachReference(in: entry, visit)
    case .personSeparated(let data): data.forEachReference(in: entry, visit)
    case .preventiveMeasureApplied(let data): data.forEachReference(in: entry, visit)
    case .preventiveMeasureChanged(let data): data.forEachReference(in: entry, visit)
    case .preventiveMeasureLifted(let data): data.forEachReference(in: entry, visit)
    case .protectiveOrderIssued(let data): data.forEachReference(in: entry, visit)
    case .protectiveOrderViolated(let data): data.forEachReference(in: entry, visit)
    case .referralMade(let data): data.forEachReference(in: entry, visit)
    case .relationshipRecorded(let data): data.forEachReference(in: entry, visit)
    case .reportDisposed(let data): data.forEachReference(in: entry, visit)
    case .reportNumbered(let data): data.forEachReference(in: entry, visit)
    case .riskAssessed(let data): data.forEachReference(in: entry, visit)
    case .sentenceAppealed(let data): data.forEachReference(in: entry, visit)
    case .sentenceChanged(let data): data.forEachReference(in: entry, visit)
    case .sentenceImposed(let data): data.forEachReference(in: entry, visit)
    case .sentenceInForce(let data): data.forEachReference(in: entry, visit)
    case .sentenceServed(let data): data.forEachReference(in: entry, visit)
    case .specialRequirementsBreached(let data): data.forEachReference(in: entry, visit)
    case .specialRequirementsImposed(let data): data.forEachReference(in: entry, visit)
    case .agreementEnded, .agreementSigned, .alcoholSaleInspected, .bodyClosed, .bodyRegistered, .caseCarriedForward, .caseResumed, .caseReturned, .caseSuspended, .caseTerminated, .causeStated, .checkInCompleted, .checkInMissed, .consentWithdrawn, .correctionAttended, .correctionCompleted, .correctionDropped, .crisisCentreAdmitted, .crisisCentreDischarged, .eventDisputed, .eventRetracted, .evidenceDisposed, .evidenceRuled, .evidenceVerified, .factsExported, .familyClosed, .ledgerContinued, .ledgerOpened, .legalHoldLifted, .legalHoldPlaced, .logKeyRotated, .monitoringClosed, .monitoringOpened, .offenceRequalified, .officialWarningIssued, .outreachHeld, .personReleased, .policyAdopted, .preventiveConversationHeld, .preventiveRegistrationClosed, .preventiveRegistrationOpened, .protectiveOrderExtended, .protectiveOrderRefusedSignature, .protectiveOrderRevoked, .protectiveOrderServed, .recordAccessed, .referralAnswered, .reportReceived, .reviewRecorded, .rulebookAdopted, .specialRequirementsEnded, .statisticsPublished, .subjectKeyDestroyed, .supportDelivered: break
    }
  }

  /// What it says, as any payload.
  public var payload: any Payload {
    switch self {
    case .accessRestricted(let data): data
    case .actorEnrolled(let data): data
    case .actorRevoked(let data): data
    case .administrativeProtocolDrawnUp(let data): data
    case .agreementEnded(let data): data
    case .agreementSigned(let data): data
    case .alcoholSaleInspected(let data): data
    case .bodyClosed(let data): data
    case .bodyRegistered(let data): data
    case .bundleIssued(let data): data
    case .callOutAttended(let data): data
    case .cameraGapNoted(let data): data
    case .cameraIssued(let data): data
    case .cameraReturned(let data): data
    case .caseCarriedForward(let data): data
    case .caseJoined(let data): data
    case .caseOpened(let data): data
    case .caseResumed(let data): data
    case .caseReturned(let data): data
    case .caseSentToCourt(let data): data
    case .caseSevered(let data): data
    case .caseSuspended(let data): data
    case .caseTerminated(let data): data
    case .causeStated(let data): data
    case .checkInCompleted(let data): data
    case .checkInMissed(let data): data
    case .consentGiven(let data): data
    case .consentWithdrawn(let data): data
    case .correctionAttended(let data): data
    case .correctionCompleted(let data): data
    case .correctionDropped(let data): data
    case .correctionOrdered(let data): data
    case .crisisCentreAdmitted(let data): data
    case .crisisCentreDischarged(let data): data
    case .eventCorrected(let data): data
    case .eventDisputed(let data): data
    case .eventRetracted(let data): data
    case .evidenceAccessed(let data): data
    case .evidenceAcquired(let data): data
    case .evidenceDerived(let data): data
    case .evidenceDisposed(let data): data
    case .evidenceRegistered(let data): data
    case .evidenceRuled(let data): data
    case .evidenceTransferred(let data): data
    case .evidenceVerified(let data): data
    case .factsExported(let data): data
    case .familyClosed(let data): data
    case .familyIdentified(let data): data
    case .forensicExaminationConcluded(let data): data
    case .highRiskDesignated(let data): data
    case .highRiskLifted(let data): data
    case .ledgerContinued(let data): data
    case .ledgerOpened(let data): data
    case .legalHoldLifted(let data): data
    case .legalHoldPlaced(let data): data
    case .logKeyRotated(let data): data
    case .monitoringClosed(let data): data
    case .monitoringOpened(let data): data
    case .offenceRegistered(let data): data
    case .offenceRequalified(let data): data
    case .officialWarningIssued(let data): data
    case .outreachHeld(let data): data
    case .partyAdded(let data): data
    case .personDetained(let data): data
    case .personIdentified(let data): data
    case .personReleased(let data): data
    case .personSeparated(let data): data
    case .policyAdopted(let data): data
    case .preventiveConversationHeld(let data): data
    case .preventiveMeasureApplied(let data): data
    case .preventiveMeasureChanged(let data): data
    case .preventiveMeasureLifted(let data): data
    case .preventiveRegistrationClosed(let data): data
    case .preventiveRegistrationOpened(let data): data
    case .protectiveOrderExtended(let data): data
    case .protectiveOrderIssued(let data): data
    case .protectiveOrderRefusedSignature(let data): data
    case .protectiveOrderRevoked(let data): data
    case .protectiveOrderServed(let data): data
    case .protectiveOrderViolated(let data): data
    case .recordAccessed(let data): data
    case .referralAnswered(let data): data
    case .referralMade(let data): data
    case .relationshipRecorded(let data): data
    case .reportDisposed(let data): data
    case .reportNumbered(let data): data
    case .reportReceived(let data): data
    case .reviewRecorded(let data): data
    case .riskAssessed(let data): data
    case .rulebookAdopted(let data): data
    case .sentenceAppealed(let data): data
    case .sentenceChanged(let data): data
    case .sentenceImposed(let data): data
    case .sentenceInForce(let data): data
    case .sentenceServed(let data): data
    case .specialRequirementsBreached(let data): data
    case .specialRequirementsEnded(let data): data
    case .specialRequirementsImposed(let data): data
    case .statisticsPublished(let data): data
    case .subjectKeyDestroyed(let data): data
    case .supportDelivered(let data): data
    }
  }

  /// The submitter's attestation, where a rule asked.
  public var attested: Attested? { payload.attested }
  /// The digests of protected and personal values, and decoys among them.
  public var commitments: DigestList? { payload.commitments }

  /// Whose key covers the protected and personal values of an event about `subject`; nil where there are none.
  public func vaultSubject(of subject: Reference) -> Reference? {
    switch self {
    case .actorEnrolled, .administrativeProtocolDrawnUp, .bodyRegistered, .crisisCentreAdmitted, .crisisCentreDischarged, .evidenceRegistered, .familyIdentified, .reportReceived, .supportDelivered: subject
    case .partyAdded(let data): data.person
    case .referralMade(let data): data.person
    default: nil
    }
  }
}
