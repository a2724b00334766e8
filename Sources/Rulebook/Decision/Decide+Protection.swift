import IncidentEvents

// The rules of the families of protection, prevention and help, each where its code stands.
extension Rules {
  /// The rules of protective orders and special requirements.
  static func ofOrders(
    _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    switch event.fact {
    case .protectiveOrderIssued(let data): try protectiveOrderIssued(data, event, actor, standing, &found)
    case .protectiveOrderServed, .protectiveOrderRefusedSignature:
      try protectiveOrderServed(event, standing, &found)
    case .protectiveOrderExtended: try protectiveOrderExtended(event, standing, &found)
    case .protectiveOrderRevoked(let data): try protectiveOrderRevoked(data, event, standing, &found)
    case .protectiveOrderViolated(let data): try protectiveOrderViolated(data, event, standing, &found)
    case .specialRequirementsImposed(let data):
      try specialRequirementsImposed(data, event, standing, &found)
    case .specialRequirementsBreached(let data):
      try specialRequirementsBreached(data, event, standing, &found)
    case .specialRequirementsEnded: try specialRequirementsEnded(event, standing, &found)
    default: break
    }
  }

  /// The rules of what the police and the courts do to prevent violence.
  static func ofPrevention(
    _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    switch event.fact {
    case .officialWarningIssued(let data): officialWarningIssued(data, &found)
    case .personDetained(let data): try personDetained(data, event, standing, &found)
    case .personReleased: try personReleased(event, standing, &found)
    case .preventiveRegistrationOpened(let data):
      try preventiveRegistrationOpened(data, event, actor, standing, &found)
    case .preventiveRegistrationClosed: try preventiveRegistrationClosed(event, standing, &found)
    case .preventiveMeasureApplied(let data): try preventiveMeasureApplied(data, event, standing, &found)
    case .preventiveMeasureChanged(let data):
      try preventiveMeasureEnds(in: data.case, event, standing, &found)
    case .preventiveMeasureLifted(let data):
      try preventiveMeasureEnds(in: data.case, event, standing, &found)
    case .correctionOrdered(let data): try correctionOrdered(data, event, actor, standing, &found)
    case .correctionAttended(let data): try correctionAttended(data, event, standing, &found)
    case .correctionCompleted: try correctionCompleted(event, standing, &found)
    case .correctionDropped: try correctionDropped(event, standing, &found)
    case .alcoholSaleInspected(let data): alcoholSaleInspected(data, &found)
    default: break
    }
  }

  /// The rules of consent, referral and help.
  static func ofHelp(
    _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    switch event.fact {
    case .consentGiven(let data): try consentGiven(data, event, standing, &found)
    case .consentWithdrawn(let data): try consentWithdrawn(data, event, actor, standing, &found)
    case .referralMade(let data): try referralMade(data, event, actor, standing, &found)
    case .referralAnswered: try referralAnswered(event, actor, standing, &found)
    case .agreementEnded: try agreementEnded(event, standing, &found)
    case .crisisCentreAdmitted: try crisisCentreAdmitted(event, standing, &found)
    case .crisisCentreDischarged: try crisisCentreDischarged(event, standing, &found)
    case .familyIdentified(let data): familyIdentified(data, event, &found)
    case .familyClosed: try familyClosed(event, standing, &found)
    default: break
    }
  }
}
