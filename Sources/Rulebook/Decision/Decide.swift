public import IncidentEvents

/// What is to become of an entry.
public enum Decision: Sendable, Equatable {
  /// Not recorded: at least one rule refuses. Rules that ask, and are not attested, are listed behind.
  case refused([Finding])
  /// Not recorded unless the submitter attests it: see ``Finding/howToAttest``.
  case asked([Finding])
  /// Recorded; with what is irregular, and with what rules asked about and the submitter attested.
  case accepted(flags: [Finding], attested: [Finding])
}

extension Decision {
  /// The decision when the submission by itself is asked about, too.
  public func asking(_ asked: [Finding], isAttested: Bool) -> Decision {
    if asked.isEmpty { return self }
    return switch self {
    case .refused(let findings): .refused(isAttested ? findings : findings + asked)
    case .asked(let findings): .asked(findings + asked)
    case .accepted(let flags, let attested):
      isAttested ? .accepted(flags: flags, attested: attested + asked) : .asked(asked)
    }
  }
}

/// Decides an event over the newest state. Every broken rule is named, not only the first.
///
/// - Parameters:
///   - event: an event that its schema allows.
///   - recorded: the recorded time it is to have.
///   - standing: what is known before it.
/// - Throws: what `standing` throws.
public func decide(
  _ event: borrowing Event, recorded: RecordedTime, standing: some Standing
) throws -> Decision {
  let found = try Rules.found(in: event, recorded, standing)
  if found.refused.isEmpty && found.asked.isEmpty { return .accepted(flags: found.flagged, attested: []) }
  let isAttested = event.fact.attested != nil
  if !found.refused.isEmpty { return .refused(isAttested ? found.refused : found.refused + found.asked) }
  return isAttested ? .accepted(flags: found.flagged, attested: found.asked) : .asked(found.asked)
}

/// What rules find today in an event that was recorded: over what counts today it might be asked about, or refused,
/// though it was accepted. What does not say more than the decision then was made for a revision to show.
///
/// - Parameters:
///   - event: the event, as it counts.
///   - recorded: its recorded time.
///   - isAttested: whether someone stands by what is asked about.
///   - standing: what is known before it.
/// - Returns: what is irregular about it, and what is asked about and attested.
public func review(
  _ event: borrowing Event, recorded: RecordedTime, isAttested: Bool, standing: some Standing
) throws -> (irregular: [Finding], attested: [Finding]) {
  let found = try Rules.found(in: event, recorded, standing)
  if isAttested { return (found.refused + found.flagged, found.asked) }
  return (found.refused + found.asked + found.flagged, [])
}

/// The rules: general ones first, then one file for each family of event types. A rule stands where its
/// code does.
enum Rules {
  /// What all rules find in an event.
  static func found(
    in event: borrowing Event, _ recorded: RecordedTime, _ standing: some Standing
  ) throws -> Findings {
    var found = Findings(on: event.time, by: try standing.ledger.rulebook)
    if event.type == .ledgerOpened || event.type == .ledgerContinued { return found }
    // Whoever may not record it is told nothing more: an answer must not be a way to look things up.
    let actor = try entitled(event, standing, &found)
    if found.refused.isEmpty {
      try broken(by: event, recorded, actor, KnownStanding(standing, to: actor, event), &found)
    }
    return found
  }

  /// What an event breaks apart from who records it.
  static func broken(
    by event: borrowing Event, _ recorded: RecordedTime, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    times(event, recorded, &found)
    try open(event, standing, &found)
    try references(event, actor, standing, &found)
    district(event, &found)
    try ofItsType(event, actor, standing, &found)
  }

  /// The rules of the event's type.
  static func ofItsType(
    _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    switch event.fact {
    case .reportNumbered(let data): try reportNumbered(data, event, standing, &found)
    case .callOutAttended(let data): try callOutAttended(data, event, standing, &found)
    case .offenceRegistered(let data): try offenceRegistered(data, event, standing, &found)
    case .offenceRequalified(let data): try offenceRequalified(data, event, standing, &found)
    case .relationshipRecorded(let data): try relationshipRecorded(data, event, standing, &found)
    case .administrativeProtocolDrawnUp(let data): administrativeProtocol(data, &found)
    case .riskAssessed(let data): riskAssessed(data, event, &found)
    case .highRiskDesignated(let data): try highRiskDesignated(data, event, standing, &found)
    case .highRiskLifted: try highRiskLifted(event, standing, &found)
    case .monitoringOpened(let data): try monitoringOpened(data, event, standing, &found)
    case .monitoringClosed: try monitoringClosed(event, standing, &found)
    case .checkInCompleted: try checkInCompleted(event, standing, &found)
    case .checkInMissed(let data): try checkInMissed(data, event, standing, &found)
    case .cameraIssued(let data): try cameraIssued(data, event, standing, &found)
    case .cameraReturned(let data): try cameraReturned(data, event, standing, &found)
    case .evidenceRegistered(let data): try evidenceRegistered(data, event, standing, &found)
    case .caseJoined(let data): try caseJoined(data, event, standing, &found)
    case .caseSevered(let data): try caseSevered(data, event, standing, &found)
    case .caseSuspended: try caseSuspended(event, standing, &found)
    case .caseResumed(let data): try caseResumed(data, event, standing, &found)
    case .reportDisposed(let data): try reportDisposed(data, event, standing, &found)
    case .forensicExaminationConcluded(let data):
      try forensicExaminationConcluded(data, standing, &found)
    case .reviewRecorded(let data): try reviewRecorded(data, event, actor, standing, &found)
    case .caseSentToCourt(let data): try caseSentToCourt(data, event, standing, &found)
    case .caseReturned: try caseReturned(event, standing, &found)
    case .sentenceImposed(let data): try sentenceImposed(data, event, standing, &found)
    case .sentenceInForce(let data): try sentenceInForce(data, event, standing, &found)
    case .sentenceServed(let data): try sentenceServed(data, event, standing, &found)
    case .sentenceChanged(let data): try sentenceChanged(data, event, standing, &found)
    case .sentenceAppealed(let data): try sentenceAppealed(data, event, standing, &found)
    case .caseTerminated(let data): try caseTerminated(data, event, standing, &found)
    case .cameraGapNoted(let data): try cameraGapNoted(data, event, standing, &found)
    case .evidenceAcquired(let data): try evidenceAcquired(data, event, standing, &found)
    case .evidenceTransferred(let data): try evidenceTransferred(data, event, standing, &found)
    case .eventCorrected(let data): try eventCorrected(data, event, actor, standing, &found)
    case .eventDisputed(let data): try eventDisputed(data, event, actor, standing, &found)
    case .evidenceAccessed(let data): try evidenceAccessed(data, event, standing, &found)
    case .evidenceVerified(let data): try evidenceVerified(data, event, standing, &found)
    case .evidenceDerived(let data): try evidenceDerived(data, event, standing, &found)
    case .evidenceRuled(let data): try evidenceRuled(data, event, standing, &found)
    case .evidenceDisposed(let data): try evidenceDisposed(data, event, standing, &found)
    case .bundleIssued(let data): try bundleIssued(data, event, standing, &found)
    case .eventRetracted(let data): try eventRetracted(data, event, actor, standing, &found)
    case .actorEnrolled(let data): try actorEnrolled(data, event, standing, &found)
    case .actorRevoked(let data): try actorRevoked(data, event, standing, &found)
    case .policyAdopted(let data): policyAdopted(data, event, &found)
    case .rulebookAdopted(let data): rulebookAdopted(data, event, &found)
    case .logKeyRotated(let data): try logKeyRotated(data, event, standing, &found)
    case .personSeparated(let data): try personSeparated(data, event, actor, standing, &found)
    case .legalHoldLifted(let data): try legalHoldLifted(data, event, standing, &found)
    case .subjectKeyDestroyed: try subjectKeyDestroyed(event, standing, &found)
    case .protectiveOrderIssued, .protectiveOrderServed, .protectiveOrderRefusedSignature,
      .protectiveOrderExtended, .protectiveOrderRevoked, .protectiveOrderViolated,
      .specialRequirementsImposed, .specialRequirementsBreached, .specialRequirementsEnded:
      try ofOrders(event, actor, standing, &found)
    case .officialWarningIssued, .personDetained, .personReleased, .preventiveRegistrationOpened,
      .preventiveRegistrationClosed, .preventiveMeasureApplied, .preventiveMeasureChanged,
      .preventiveMeasureLifted, .correctionOrdered, .correctionAttended, .correctionCompleted,
      .correctionDropped, .alcoholSaleInspected:
      try ofPrevention(event, actor, standing, &found)
    case .consentGiven, .consentWithdrawn, .referralMade, .referralAnswered, .agreementEnded,
      .crisisCentreAdmitted, .crisisCentreDischarged, .familyIdentified, .familyClosed:
      try ofHelp(event, actor, standing, &found)
    case .accessRestricted, .agreementSigned, .bodyClosed, .bodyRegistered, .caseCarriedForward, .caseOpened,
      .causeStated, .factsExported, .ledgerContinued, .ledgerOpened, .legalHoldPlaced, .outreachHeld,
      .partyAdded,
      .personIdentified, .preventiveConversationHeld, .recordAccessed, .reportReceived,
      .statisticsPublished, .supportDelivered:
      break
    }
  }
}
