// Written by Tools/generate from Schemas/law/roles.json; do not edit.
public import IncidentEvents

extension RoleTable {
  /// The roles that may record events of a type.
  public static func recorders(of type: EventType) -> EnumerationSet<Role> {
    switch type {
    case .accessRestricted: EnumerationSet(bits: 0x300)
    case .actorEnrolled: EnumerationSet(bits: 0x10000)
    case .actorRevoked: EnumerationSet(bits: 0x10000)
    case .administrativeProtocolDrawnUp: EnumerationSet(bits: 0x2)
    case .bodyClosed: EnumerationSet(bits: 0x20000)
    case .bodyRegistered: EnumerationSet(bits: 0x20000)
    case .callOutAttended: EnumerationSet(bits: 0x2)
    case .cameraIssued: EnumerationSet(bits: 0x20)
    case .cameraReturned: EnumerationSet(bits: 0x20)
    case .caseOpened: EnumerationSet(bits: 0xb)
    case .caseReturned: EnumerationSet(bits: 0x300)
    case .caseSentToCourt: EnumerationSet(bits: 0x100)
    case .caseTerminated: EnumerationSet(bits: 0x308)
    case .causeStated: EnumerationSet(bits: 0x6)
    case .checkInCompleted: EnumerationSet(bits: 0x6)
    case .checkInMissed: EnumerationSet(bits: 0x6)
    case .crisisCentreAdmitted: EnumerationSet(bits: 0x800)
    case .crisisCentreDischarged: EnumerationSet(bits: 0x800)
    case .eventCorrected: EnumerationSet(bits: 0x340)
    case .eventDisputed: EnumerationSet(bits: 0x40f40)
    case .eventRetracted: EnumerationSet(bits: 0x340)
    case .evidenceRegistered: EnumerationSet(bits: 0x10)
    case .evidenceTransferred: EnumerationSet(bits: 0x398)
    case .highRiskDesignated: EnumerationSet(bits: 0x4)
    case .highRiskLifted: EnumerationSet(bits: 0x4)
    case .ledgerContinued: EnumerationSet(bits: 0x20000)
    case .ledgerOpened: EnumerationSet(bits: 0x20000)
    case .legalHoldLifted: EnumerationSet(bits: 0x40300)
    case .legalHoldPlaced: EnumerationSet(bits: 0x40300)
    case .monitoringClosed: EnumerationSet(bits: 0x4)
    case .monitoringOpened: EnumerationSet(bits: 0x4)
    case .offenceRegistered: EnumerationSet(bits: 0x8)
    case .offenceRequalified: EnumerationSet(bits: 0x108)
    case .partyAdded: EnumerationSet(bits: 0x170f)
    case .personIdentified: EnumerationSet(bits: 0xc0c)
    case .personSeparated: EnumerationSet(bits: 0xc0c)
    case .policyAdopted: EnumerationSet(bits: 0x20000)
    case .recordAccessed: EnumerationSet(bits: 0x1fdf)
    case .referralAnswered: EnumerationSet(bits: 0x1c00)
    case .referralMade: EnumerationSet(bits: 0x1d0f)
    case .relationshipRecorded: EnumerationSet(bits: 0x170f)
    case .reportNumbered: EnumerationSet(bits: 0x1)
    case .reportReceived: EnumerationSet(bits: 0x1d03)
    case .riskAssessed: EnumerationSet(bits: 0x6)
    case .sentenceImposed: EnumerationSet(bits: 0x300)
    case .sentenceInForce: EnumerationSet(bits: 0x300)
    case .sentenceServed: EnumerationSet(bits: 0x300)
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
