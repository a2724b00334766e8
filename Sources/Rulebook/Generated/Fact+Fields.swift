// Written by Tools/generate from Schemas/events; do not edit.
// swift-format-ignore-file
import IncidentEvents

extension Fact {
  /// Visits every time in the data, with its field.
  @inline(__always)
  func forEachTime(_ visit: (StaticString, LocalTime) -> Void) {
    switch self {
    case .accessRestricted(let data):
      if let time = data.until { visit("data.until", time) }
    case .actorEnrolled(let data):
      if let time = data.validFrom { visit("data.validFrom", time) }
      if let time = data.validTo { visit("data.validTo", time) }
    case .administrativeProtocolDrawnUp(let data):
      visit("data.committed", data.committed)
    case .agreementSigned(let data):
      visit("data.validFrom", data.validFrom)
      if let time = data.validTo { visit("data.validTo", time) }
    case .alcoholSaleInspected(let data):
      visit("data.at", data.at)
    case .callOutAttended(let data):
      visit("data.arrived", data.arrived)
      if let time = data.dispatched { visit("data.dispatched", time) }
    case .cameraGapNoted(let data):
      visit("data.from", data.from)
      visit("data.to", data.to)
    case .caseCarriedForward(let data):
      if let time = data.opened { visit("data.opened", time) }
    case .checkInCompleted(let data):
      visit("data.started", data.started)
    case .checkInMissed(let data):
      visit("data.dueAt", data.dueAt)
      if let time = data.followUpBy { visit("data.followUpBy", time) }
    case .consentGiven(let data):
      if let time = data.expires { visit("data.expires", time) }
    case .evidenceRegistered(let data):
      if let time = data.recordedFrom { visit("data.recordedFrom", time) }
      if let time = data.recordedTo { visit("data.recordedTo", time) }
    case .offenceRegistered(let data):
      visit("data.committedFrom", data.committedFrom)
      visit("data.committedTo", data.committedTo)
    case .personDetained(let data):
      visit("data.from", data.from)
      if let time = data.to { visit("data.to", time) }
    case .preventiveMeasureApplied(let data):
      if let time = data.until { visit("data.until", time) }
    case .preventiveMeasureChanged(let data):
      if let time = data.until { visit("data.until", time) }
    case .reportReceived(let data):
      if let time = data.committedFrom { visit("data.committedFrom", time) }
      if let time = data.committedTo { visit("data.committedTo", time) }
    case .actorRevoked, .agreementEnded, .bodyClosed, .bodyRegistered,
      .bundleIssued, .cameraIssued, .cameraReturned, .caseJoined,
      .caseOpened, .caseResumed, .caseReturned, .caseSentToCourt,
      .caseSevered, .caseSuspended, .caseTerminated, .causeStated,
      .consentWithdrawn, .correctionAttended, .correctionCompleted, .correctionDropped,
      .correctionOrdered, .crisisCentreAdmitted, .crisisCentreDischarged, .eventCorrected,
      .eventDisputed, .eventRetracted, .evidenceAccessed, .evidenceAcquired,
      .evidenceDerived, .evidenceDisposed, .evidenceRuled, .evidenceTransferred,
      .evidenceVerified, .factsExported, .familyClosed, .familyIdentified,
      .forensicExaminationConcluded, .highRiskDesignated, .highRiskLifted, .ledgerContinued,
      .ledgerOpened, .legalHoldLifted, .legalHoldPlaced, .logKeyRotated,
      .monitoringClosed, .monitoringOpened, .offenceRequalified, .officialWarningIssued,
      .outreachHeld, .partyAdded, .personIdentified, .personReleased,
      .personSeparated, .policyAdopted, .preventiveConversationHeld, .preventiveMeasureLifted,
      .preventiveRegistrationClosed, .preventiveRegistrationOpened, .protectiveOrderExtended, .protectiveOrderIssued,
      .protectiveOrderRefusedSignature, .protectiveOrderRevoked, .protectiveOrderServed, .protectiveOrderViolated,
      .recordAccessed, .referralAnswered, .referralMade, .relationshipRecorded,
      .reportDisposed, .reportNumbered, .reviewRecorded, .riskAssessed,
      .rulebookAdopted, .sentenceAppealed, .sentenceChanged, .sentenceImposed,
      .sentenceInForce, .sentenceServed, .specialRequirementsBreached, .specialRequirementsEnded,
      .specialRequirementsImposed, .statisticsPublished, .subjectKeyDestroyed, .supportDelivered:
      break
    }
  }

  /// Visits every entity the data speaks of, with its field; numbers of registers aside.
  @inline(__always)
  func forEachReferenceField(
    in entry: RawSpan, _ visit: (StaticString, Reference) throws -> Void
  ) rethrows {
    switch self {
    case .accessRestricted(let data):
      try visit("data.from", data.from)
    case .actorEnrolled(let data):
      try visit("data.body", data.body)
    case .administrativeProtocolDrawnUp(let data):
      try visit("data.person", data.person)
    case .bundleIssued(let data):
      if let one = data.to { try visit("data.to", one) }
    case .callOutAttended(let data):
      for i in 0..<data.cameras.count { try visit("data.cameras", data.cameras.reference(i, in: entry)) }
    case .cameraGapNoted(let data):
      if let one = data.officer { try visit("data.officer", one) }
    case .cameraIssued(let data):
      try visit("data.officer", data.officer)
    case .cameraReturned(let data):
      try visit("data.officer", data.officer)
    case .caseJoined(let data):
      try visit("data.into", data.into)
    case .caseOpened(let data):
      if let list = data.reports { for i in 0..<list.count { try visit("data.reports", list.reference(i, in: entry)) } }
    case .caseSentToCourt(let data):
      try data.charges.forEachReferenceThrowing(in: entry) { try visit("data.charges", $0) }
    case .caseSevered(let data):
      if let list = data.offences { for i in 0..<list.count { try visit("data.offences", list.reference(i, in: entry)) } }
      try visit("data.outOf", data.outOf)
    case .consentGiven(let data):
      if let one = data.givenBy { try visit("data.givenBy", one) }
    case .correctionOrdered(let data):
      try visit("data.centre", data.centre)
    case .evidenceAccessed(let data):
      try visit("data.who", data.who)
    case .evidenceAcquired(let data):
      if let one = data.camera { try visit("data.camera", one) }
      try visit("data.operator", data.`operator`)
    case .evidenceDerived(let data):
      try visit("data.parent", data.parent)
    case .evidenceRegistered(let data):
      if let one = data.camera(in: entry) { try visit("data.camera", one) }
      if let one = data.`case`(in: entry) { try visit("data.case", one) }
      if let one = data.officer(in: entry) { try visit("data.officer", one) }
      if let one = data.report(in: entry) { try visit("data.report", one) }
    case .evidenceTransferred(let data):
      try visit("data.from", data.from)
      try visit("data.to", data.to)
    case .familyIdentified(let data):
      for i in 0..<data.members.count { try visit("data.members", data.members.reference(i, in: entry)) }
    case .forensicExaminationConcluded(let data):
      try visit("data.case", data.`case`)
      if let one = data.offence { try visit("data.offence", one) }
    case .highRiskDesignated(let data):
      try visit("data.assessment", data.assessment)
    case .highRiskLifted(let data):
      if let one = data.assessment { try visit("data.assessment", one) }
    case .offenceRegistered(let data):
      try visit("data.case", data.`case`)
      if let list = data.suspects { for i in 0..<list.count { try visit("data.suspects", list.reference(i, in: entry)) } }
      if let list = data.victims { for i in 0..<list.count { try visit("data.victims", list.reference(i, in: entry)) } }
    case .partyAdded(let data):
      try visit("data.person", data.person)
    case .personDetained(let data):
      if let one = data.report { try visit("data.report", one) }
    case .personIdentified(let data):
      try visit("data.sameAs", data.sameAs)
    case .personSeparated(let data):
      try visit("data.from", data.from)
    case .preventiveMeasureApplied(let data):
      try visit("data.case", data.`case`)
    case .preventiveMeasureChanged(let data):
      try visit("data.case", data.`case`)
    case .preventiveMeasureLifted(let data):
      try visit("data.case", data.`case`)
    case .protectiveOrderIssued(let data):
      if let one = data.`case` { try visit("data.case", one) }
      try visit("data.person", data.person)
      for i in 0..<data.protectedPersons.count { try visit("data.protectedPersons", data.protectedPersons.reference(i, in: entry)) }
      if let one = data.report { try visit("data.report", one) }
    case .protectiveOrderViolated(let data):
      if let one = data.report { try visit("data.report", one) }
    case .referralMade(let data):
      try visit("data.person", data.person)
    case .relationshipRecorded(let data):
      if let one = data.offence { try visit("data.offence", one) }
      try visit("data.suspect", data.suspect)
      try visit("data.victim", data.victim)
    case .reportDisposed(let data):
      try visit("data.approver", data.approver)
      if let one = data.into { try visit("data.into", one) }
    case .reportNumbered(let data):
      try visit("data.organ", data.organ)
    case .riskAssessed(let data):
      if let one = data.`case` { try visit("data.case", one) }
      try visit("data.person", data.person)
      if let one = data.victim { try visit("data.victim", one) }
    case .sentenceAppealed(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .sentenceChanged(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .sentenceImposed(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .sentenceInForce(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .sentenceServed(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .specialRequirementsBreached(let data):
      if let one = data.report { try visit("data.report", one) }
    case .specialRequirementsImposed(let data):
      if let one = data.`case` { try visit("data.case", one) }
      try visit("data.person", data.person)
      if let list = data.protectedPersons { for i in 0..<list.count { try visit("data.protectedPersons", list.reference(i, in: entry)) } }
    case .actorRevoked, .agreementEnded, .agreementSigned, .alcoholSaleInspected,
      .bodyClosed, .bodyRegistered, .caseCarriedForward, .caseResumed,
      .caseReturned, .caseSuspended, .caseTerminated, .causeStated,
      .checkInCompleted, .checkInMissed, .consentWithdrawn, .correctionAttended,
      .correctionCompleted, .correctionDropped, .crisisCentreAdmitted, .crisisCentreDischarged,
      .eventCorrected, .eventDisputed, .eventRetracted, .evidenceDisposed,
      .evidenceRuled, .evidenceVerified, .factsExported, .familyClosed,
      .ledgerContinued, .ledgerOpened, .legalHoldLifted, .legalHoldPlaced,
      .logKeyRotated, .monitoringClosed, .monitoringOpened, .offenceRequalified,
      .officialWarningIssued, .outreachHeld, .personReleased, .policyAdopted,
      .preventiveConversationHeld, .preventiveRegistrationClosed, .preventiveRegistrationOpened, .protectiveOrderExtended,
      .protectiveOrderRefusedSignature, .protectiveOrderRevoked, .protectiveOrderServed, .recordAccessed,
      .referralAnswered, .reportReceived, .reviewRecorded, .rulebookAdopted,
      .specialRequirementsEnded, .statisticsPublished, .subjectKeyDestroyed, .supportDelivered:
      break
    }
  }
}
