// Written by Tools/generate from Schemas/law/roles.json; do not edit.
// swift-format-ignore-file
public import IncidentEvents

extension RoleTable {
  /// The roles that may record events of a type.
  public static func recorders(of type: EventType) -> EnumerationSet<Role> {
    switch type {
    case .accessRestricted: EnumerationSet(bits: 0x300)
    case .actorEnrolled: EnumerationSet(bits: 0x10000)
    case .actorRevoked: EnumerationSet(bits: 0x10000)
    case .administrativeProtocolDrawnUp: EnumerationSet(bits: 0x2)
    case .agreementEnded: EnumerationSet(bits: 0x44)
    case .agreementSigned: EnumerationSet(bits: 0x44)
    case .alcoholSaleInspected: EnumerationSet(bits: 0x2002)
    case .bodyClosed: EnumerationSet(bits: 0x20000)
    case .bodyRegistered: EnumerationSet(bits: 0x20000)
    case .bundleIssued: EnumerationSet(bits: 0x100)
    case .callOutAttended: EnumerationSet(bits: 0x2)
    case .cameraGapNoted: EnumerationSet(bits: 0x40)
    case .cameraIssued: EnumerationSet(bits: 0x20)
    case .cameraReturned: EnumerationSet(bits: 0x20)
    case .caseCarriedForward: EnumerationSet(bits: 0x8)
    case .caseJoined: EnumerationSet(bits: 0x9)
    case .caseOpened: EnumerationSet(bits: 0xb)
    case .caseResumed: EnumerationSet(bits: 0x308)
    case .caseReturned: EnumerationSet(bits: 0x300)
    case .caseSentToCourt: EnumerationSet(bits: 0x100)
    case .caseSevered: EnumerationSet(bits: 0x9)
    case .caseSuspended: EnumerationSet(bits: 0x308)
    case .caseTerminated: EnumerationSet(bits: 0x308)
    case .causeStated: EnumerationSet(bits: 0x6)
    case .checkInCompleted: EnumerationSet(bits: 0x6)
    case .checkInMissed: EnumerationSet(bits: 0x6)
    case .consentGiven: EnumerationSet(bits: 0x1c0f)
    case .consentWithdrawn: EnumerationSet(bits: 0x1c0f)
    case .correctionAttended: EnumerationSet(bits: 0x800)
    case .correctionCompleted: EnumerationSet(bits: 0x800)
    case .correctionDropped: EnumerationSet(bits: 0x800)
    case .correctionOrdered: EnumerationSet(bits: 0xa00)
    case .crisisCentreAdmitted: EnumerationSet(bits: 0x800)
    case .crisisCentreDischarged: EnumerationSet(bits: 0x800)
    case .eventCorrected: EnumerationSet(bits: 0x340)
    case .eventDisputed: EnumerationSet(bits: 0x40f40)
    case .eventRetracted: EnumerationSet(bits: 0x340)
    case .evidenceAccessed: EnumerationSet(bits: 0x110)
    case .evidenceAcquired: EnumerationSet(bits: 0x10)
    case .evidenceDerived: EnumerationSet(bits: 0x10)
    case .evidenceDisposed: EnumerationSet(bits: 0x110)
    case .evidenceRegistered: EnumerationSet(bits: 0x10)
    case .evidenceRuled: EnumerationSet(bits: 0x200)
    case .evidenceTransferred: EnumerationSet(bits: 0x398)
    case .evidenceVerified: EnumerationSet(bits: 0x110)
    case .factsExported: EnumerationSet(bits: 0xc000)
    case .familyClosed: EnumerationSet(bits: 0x1000)
    case .familyIdentified: EnumerationSet(bits: 0x1000)
    case .forensicExaminationConcluded: EnumerationSet(bits: 0x80)
    case .highRiskDesignated: EnumerationSet(bits: 0x4)
    case .highRiskLifted: EnumerationSet(bits: 0x4)
    case .ledgerContinued: EnumerationSet(bits: 0x20000)
    case .ledgerOpened: EnumerationSet(bits: 0x20000)
    case .legalHoldLifted: EnumerationSet(bits: 0x40300)
    case .legalHoldPlaced: EnumerationSet(bits: 0x40300)
    case .logKeyRotated: EnumerationSet(bits: 0x10000)
    case .monitoringClosed: EnumerationSet(bits: 0x4)
    case .monitoringOpened: EnumerationSet(bits: 0x4)
    case .offenceRegistered: EnumerationSet(bits: 0x8)
    case .offenceRequalified: EnumerationSet(bits: 0x108)
    case .officialWarningIssued: EnumerationSet(bits: 0x6)
    case .outreachHeld: EnumerationSet(bits: 0x406)
    case .partyAdded: EnumerationSet(bits: 0x170f)
    case .personDetained: EnumerationSet(bits: 0xf)
    case .personIdentified: EnumerationSet(bits: 0xc0c)
    case .personReleased: EnumerationSet(bits: 0xf)
    case .personSeparated: EnumerationSet(bits: 0xc0c)
    case .policyAdopted: EnumerationSet(bits: 0x20000)
    case .preventiveConversationHeld: EnumerationSet(bits: 0x2)
    case .preventiveMeasureApplied: EnumerationSet(bits: 0x300)
    case .preventiveMeasureChanged: EnumerationSet(bits: 0x300)
    case .preventiveMeasureLifted: EnumerationSet(bits: 0x300)
    case .preventiveRegistrationClosed: EnumerationSet(bits: 0x4)
    case .preventiveRegistrationOpened: EnumerationSet(bits: 0x4)
    case .protectiveOrderExtended: EnumerationSet(bits: 0x46)
    case .protectiveOrderIssued: EnumerationSet(bits: 0x46)
    case .protectiveOrderRefusedSignature: EnumerationSet(bits: 0x46)
    case .protectiveOrderRevoked: EnumerationSet(bits: 0x346)
    case .protectiveOrderServed: EnumerationSet(bits: 0x46)
    case .protectiveOrderViolated: EnumerationSet(bits: 0x46)
    case .recordAccessed: EnumerationSet(bits: 0x1fdf)
    case .referralAnswered: EnumerationSet(bits: 0x1c00)
    case .referralMade: EnumerationSet(bits: 0x1d0f)
    case .relationshipRecorded: EnumerationSet(bits: 0x170f)
    case .reportDisposed: EnumerationSet(bits: 0x8)
    case .reportNumbered: EnumerationSet(bits: 0x1)
    case .reportReceived: EnumerationSet(bits: 0x1d03)
    case .reviewRecorded: EnumerationSet(bits: 0x100)
    case .riskAssessed: EnumerationSet(bits: 0x6)
    case .rulebookAdopted: EnumerationSet(bits: 0x20000)
    case .sentenceAppealed: EnumerationSet(bits: 0x300)
    case .sentenceChanged: EnumerationSet(bits: 0x300)
    case .sentenceImposed: EnumerationSet(bits: 0x300)
    case .sentenceInForce: EnumerationSet(bits: 0x300)
    case .sentenceServed: EnumerationSet(bits: 0x300)
    case .specialRequirementsBreached: EnumerationSet(bits: 0x6)
    case .specialRequirementsEnded: EnumerationSet(bits: 0x206)
    case .specialRequirementsImposed: EnumerationSet(bits: 0x200)
    case .statisticsPublished: EnumerationSet(bits: 0x4000)
    case .subjectKeyDestroyed: EnumerationSet(bits: 0x10000)
    case .supportDelivered: EnumerationSet(bits: 0xc00)
    }
  }

  /// Whether an event of the type may also be recorded by whoever recorded its target.
  static func isOpenToAuthor(_ type: EventType) -> Bool {
    switch type {
    case .eventCorrected, .eventDisputed, .eventRetracted: true
    default: false
    }
  }

  /// Who may see events of protected bodies besides those who serve them.
  public static let readsProtected: EnumerationSet<Role> = EnumerationSet(bits: 0x8100)

  /// Who may look at values of the vault.
  public static let reveals: EnumerationSet<Role> = EnumerationSet(bits: 0x1fdf)

  /// Who may look at values in an emergency without being entitled to.
  public static let breaksGlass: EnumerationSet<Role> = EnumerationSet(bits: 0x14f)

  /// What the actor of entry 0 may do until enrolled otherwise.
  public static let entryZero: EnumerationSet<Role> = EnumerationSet(bits: 0x30000)
}
