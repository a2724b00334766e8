// Written by Tools/generate from Schemas/events; do not edit.
public import CanonicalJSON

/// What an event says, by its type.
public enum Fact: BitwiseCopyable, Sendable {
  case accessRestricted(AccessRestricted)
  case actorEnrolled(ActorEnrolled)
  case actorRevoked(ActorRevoked)
  case administrativeProtocolDrawnUp(AdministrativeProtocolDrawnUp)
  case bodyClosed(BodyClosed)
  case bodyRegistered(BodyRegistered)
  case callOutAttended(CallOutAttended)
  case cameraIssued(CameraIssued)
  case cameraReturned(CameraReturned)
  case caseOpened(CaseOpened)
  case caseReturned(CaseReturned)
  case caseSentToCourt(CaseSentToCourt)
  case caseTerminated(CaseTerminated)
  case causeStated(CauseStated)
  case checkInCompleted(CheckInCompleted)
  case checkInMissed(CheckInMissed)
  case crisisCentreAdmitted(CrisisCentreAdmitted)
  case crisisCentreDischarged(CrisisCentreDischarged)
  case eventCorrected(EventCorrected)
  case eventDisputed(EventDisputed)
  case eventRetracted(EventRetracted)
  case evidenceRegistered(EvidenceRegistered)
  case evidenceTransferred(EvidenceTransferred)
  case highRiskDesignated(HighRiskDesignated)
  case highRiskLifted(HighRiskLifted)
  case ledgerContinued(LedgerContinued)
  case ledgerOpened(LedgerOpened)
  case legalHoldLifted(LegalHoldLifted)
  case legalHoldPlaced(LegalHoldPlaced)
  case monitoringClosed(MonitoringClosed)
  case monitoringOpened(MonitoringOpened)
  case offenceRegistered(OffenceRegistered)
  case offenceRequalified(OffenceRequalified)
  case partyAdded(PartyAdded)
  case personIdentified(PersonIdentified)
  case personSeparated(PersonSeparated)
  case policyAdopted(PolicyAdopted)
  case recordAccessed(RecordAccessed)
  case referralAnswered(ReferralAnswered)
  case referralMade(ReferralMade)
  case relationshipRecorded(RelationshipRecorded)
  case reportNumbered(ReportNumbered)
  case reportReceived(ReportReceived)
  case riskAssessed(RiskAssessed)
  case sentenceImposed(SentenceImposed)
  case sentenceInForce(SentenceInForce)
  case sentenceServed(SentenceServed)
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
    case .bodyClosed: self = .bodyClosed(try BodyClosed(from: &r))
    case .bodyRegistered: self = .bodyRegistered(try BodyRegistered(from: &r))
    case .callOutAttended: self = .callOutAttended(try CallOutAttended(from: &r))
    case .cameraIssued: self = .cameraIssued(try CameraIssued(from: &r))
    case .cameraReturned: self = .cameraReturned(try CameraReturned(from: &r))
    case .caseOpened: self = .caseOpened(try CaseOpened(from: &r))
    case .caseReturned: self = .caseReturned(try CaseReturned(from: &r))
    case .caseSentToCourt: self = .caseSentToCourt(try CaseSentToCourt(from: &r))
    case .caseTerminated: self = .caseTerminated(try CaseTerminated(from: &r))
    case .causeStated: self = .causeStated(try CauseStated(from: &r))
    case .checkInCompleted: self = .checkInCompleted(try CheckInCompleted(from: &r))
    case .checkInMissed: self = .checkInMissed(try CheckInMissed(from: &r))
    case .crisisCentreAdmitted: self = .crisisCentreAdmitted(try CrisisCentreAdmitted(from: &r))
    case .crisisCentreDischarged: self = .crisisCentreDischarged(try CrisisCentreDischarged(from: &r))
    case .eventCorrected: self = .eventCorrected(try EventCorrected(from: &r))
    case .eventDisputed: self = .eventDisputed(try EventDisputed(from: &r))
    case .eventRetracted: self = .eventRetracted(try EventRetracted(from: &r))
    case .evidenceRegistered: self = .evidenceRegistered(try EvidenceRegistered(from: &r))
    case .evidenceTransferred: self = .evidenceTransferred(try EvidenceTransferred(from: &r))
    case .highRiskDesignated: self = .highRiskDesignated(try HighRiskDesignated(from: &r))
    case .highRiskLifted: self = .highRiskLifted(try HighRiskLifted(from: &r))
    case .ledgerContinued: self = .ledgerContinued(try LedgerContinued(from: &r))
    case .ledgerOpened: self = .ledgerOpened(try LedgerOpened(from: &r))
    case .legalHoldLifted: self = .legalHoldLifted(try LegalHoldLifted(from: &r))
    case .legalHoldPlaced: self = .legalHoldPlaced(try LegalHoldPlaced(from: &r))
    case .monitoringClosed: self = .monitoringClosed(try MonitoringClosed(from: &r))
    case .monitoringOpened: self = .monitoringOpened(try MonitoringOpened(from: &r))
    case .offenceRegistered: self = .offenceRegistered(try OffenceRegistered(from: &r))
    case .offenceRequalified: self = .offenceRequalified(try OffenceRequalified(from: &r))
    case .partyAdded: self = .partyAdded(try PartyAdded(from: &r))
    case .personIdentified: self = .personIdentified(try PersonIdentified(from: &r))
    case .personSeparated: self = .personSeparated(try PersonSeparated(from: &r))
    case .policyAdopted: self = .policyAdopted(try PolicyAdopted(from: &r))
    case .recordAccessed: self = .recordAccessed(try RecordAccessed(from: &r))
    case .referralAnswered: self = .referralAnswered(try ReferralAnswered(from: &r))
    case .referralMade: self = .referralMade(try ReferralMade(from: &r))
    case .relationshipRecorded: self = .relationshipRecorded(try RelationshipRecorded(from: &r))
    case .reportNumbered: self = .reportNumbered(try ReportNumbered(from: &r))
    case .reportReceived: self = .reportReceived(try ReportReceived(from: &r))
    case .riskAssessed: self = .riskAssessed(try RiskAssessed(from: &r))
    case .sentenceImposed: self = .sentenceImposed(try SentenceImposed(from: &r))
    case .sentenceInForce: self = .sentenceInForce(try SentenceInForce(from: &r))
    case .sentenceServed: self = .sentenceServed(try SentenceServed(from: &r))
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
    case .callOutAttended(let data): data.forEachReference(in: entry, visit)
    case .cameraIssued(let data): data.forEachReference(in: entry, visit)
    case .cameraReturned(let data): data.forEachReference(in: entry, visit)
    case .caseOpened(let data): data.forEachReference(in: entry, visit)
    case .caseSentToCourt(let data): data.forEachReference(in: entry, visit)
    case .eventCorrected(let data): data.forEachReference(in: entry, visit)
    case .evidenceRegistered(let data): data.forEachReference(in: entry, visit)
    case .evidenceTransferred(let data): data.forEachReference(in: entry, visit)
    case .highRiskDesignated(let data): data.forEachReference(in: entry, visit)
    case .highRiskLifted(let data): data.forEachReference(in: entry, visit)
    case .offenceRegistered(let data): data.forEachReference(in: entry, visit)
    case .partyAdded(let data): data.forEachReference(in: entry, visit)
    case .personIdentified(let data): data.forEachReference(in: entry, visit)
    case .personSeparated(let data): data.forEachReference(in: entry, visit)
    case .referralMade(let data): data.forEachReference(in: entry, visit)
    case .relationshipRecorded(let data): data.forEachReference(in: entry, visit)
    case .reportNumbered(let data): data.forEachReference(in: entry, visit)
    case .riskAssessed(let data): data.forEachReference(in: entry, visit)
    case .sentenceImposed(let data): data.forEachReference(in: entry, visit)
    case .sentenceInForce(let data): data.forEachReference(in: entry, visit)
    case .sentenceServed(let data): data.forEachReference(in: entry, visit)
    case .bodyClosed, .bodyRegistered, .caseReturned, .caseTerminated, .causeStated, .checkInCompleted, .checkInMissed, .crisisCentreAdmitted, .crisisCentreDischarged, .eventDisputed, .eventRetracted, .ledgerContinued, .ledgerOpened, .legalHoldLifted, .legalHoldPlaced, .monitoringClosed, .monitoringOpened, .offenceRequalified, .policyAdopted, .recordAccessed, .referralAnswered, .reportReceived, .subjectKeyDestroyed, .supportDelivered: break
    }
  }

  /// What it says, as any payload.
  public var payload: any Payload {
    switch self {
    case .accessRestricted(let data): data
    case .actorEnrolled(let data): data
    case .actorRevoked(let data): data
    case .administrativeProtocolDrawnUp(let data): data
    case .bodyClosed(let data): data
    case .bodyRegistered(let data): data
    case .callOutAttended(let data): data
    case .cameraIssued(let data): data
    case .cameraReturned(let data): data
    case .caseOpened(let data): data
    case .caseReturned(let data): data
    case .caseSentToCourt(let data): data
    case .caseTerminated(let data): data
    case .causeStated(let data): data
    case .checkInCompleted(let data): data
    case .checkInMissed(let data): data
    case .crisisCentreAdmitted(let data): data
    case .crisisCentreDischarged(let data): data
    case .eventCorrected(let data): data
    case .eventDisputed(let data): data
    case .eventRetracted(let data): data
    case .evidenceRegistered(let data): data
    case .evidenceTransferred(let data): data
    case .highRiskDesignated(let data): data
    case .highRiskLifted(let data): data
    case .ledgerContinued(let data): data
    case .ledgerOpened(let data): data
    case .legalHoldLifted(let data): data
    case .legalHoldPlaced(let data): data
    case .monitoringClosed(let data): data
    case .monitoringOpened(let data): data
    case .offenceRegistered(let data): data
    case .offenceRequalified(let data): data
    case .partyAdded(let data): data
    case .personIdentified(let data): data
    case .personSeparated(let data): data
    case .policyAdopted(let data): data
    case .recordAccessed(let data): data
    case .referralAnswered(let data): data
    case .referralMade(let data): data
    case .relationshipRecorded(let data): data
    case .reportNumbered(let data): data
    case .reportReceived(let data): data
    case .riskAssessed(let data): data
    case .sentenceImposed(let data): data
    case .sentenceInForce(let data): data
    case .sentenceServed(let data): data
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
    case .actorEnrolled, .administrativeProtocolDrawnUp, .bodyRegistered, .crisisCentreAdmitted, .crisisCentreDischarged, .evidenceRegistered, .reportReceived, .supportDelivered: subject
    case .partyAdded(let data): data.person
    case .referralMade(let data): data.person
    default: nil
    }
  }
}
