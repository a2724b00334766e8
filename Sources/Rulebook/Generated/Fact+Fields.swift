// Written by Tools/generate from Schemas/events; do not edit.
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
    case .callOutAttended(let data):
      visit("data.arrived", data.arrived)
      if let time = data.dispatched { visit("data.dispatched", time) }
    case .checkInCompleted(let data):
      visit("data.started", data.started)
    case .checkInMissed(let data):
      visit("data.dueAt", data.dueAt)
      if let time = data.followUpBy { visit("data.followUpBy", time) }
    case .evidenceRegistered(let data):
      if let time = data.recordedFrom { visit("data.recordedFrom", time) }
      if let time = data.recordedTo { visit("data.recordedTo", time) }
    case .offenceRegistered(let data):
      visit("data.committedFrom", data.committedFrom)
      visit("data.committedTo", data.committedTo)
    case .reportReceived(let data):
      if let time = data.committedFrom { visit("data.committedFrom", time) }
      if let time = data.committedTo { visit("data.committedTo", time) }
    case .actorRevoked, .bodyClosed, .bodyRegistered, .cameraIssued,
      .cameraReturned, .caseOpened, .caseReturned, .caseSentToCourt,
      .caseTerminated, .causeStated, .crisisCentreAdmitted, .crisisCentreDischarged,
      .eventCorrected, .eventDisputed, .eventRetracted, .evidenceTransferred,
      .highRiskDesignated, .highRiskLifted, .ledgerContinued, .ledgerOpened,
      .legalHoldLifted, .legalHoldPlaced, .monitoringClosed, .monitoringOpened,
      .offenceRequalified, .partyAdded, .personIdentified, .personSeparated,
      .policyAdopted, .recordAccessed, .referralAnswered, .referralMade,
      .relationshipRecorded, .reportNumbered, .riskAssessed, .sentenceImposed,
      .sentenceInForce, .sentenceServed, .subjectKeyDestroyed, .supportDelivered:
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
    case .callOutAttended(let data):
      for i in 0..<data.cameras.count { try visit("data.cameras", data.cameras.reference(i, in: entry)) }
    case .cameraIssued(let data):
      try visit("data.officer", data.officer)
    case .cameraReturned(let data):
      try visit("data.officer", data.officer)
    case .caseOpened(let data):
      if let list = data.reports { for i in 0..<list.count { try visit("data.reports", list.reference(i, in: entry)) } }
    case .caseSentToCourt(let data):
      try data.charges.forEachReferenceThrowing(in: entry) { try visit("data.charges", $0) }
    case .evidenceRegistered(let data):
      if let one = data.camera { try visit("data.camera", one) }
      if let one = data.`case` { try visit("data.case", one) }
      if let one = data.officer { try visit("data.officer", one) }
      if let one = data.report { try visit("data.report", one) }
    case .evidenceTransferred(let data):
      try visit("data.from", data.from)
      try visit("data.to", data.to)
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
    case .personIdentified(let data):
      try visit("data.sameAs", data.sameAs)
    case .personSeparated(let data):
      try visit("data.from", data.from)
    case .referralMade(let data):
      try visit("data.person", data.person)
    case .relationshipRecorded(let data):
      if let one = data.offence { try visit("data.offence", one) }
      try visit("data.suspect", data.suspect)
      try visit("data.victim", data.victim)
    case .reportNumbered(let data):
      try visit("data.organ", data.organ)
    case .riskAssessed(let data):
      if let one = data.`case` { try visit("data.case", one) }
      try visit("data.person", data.person)
      if let one = data.victim { try visit("data.victim", one) }
    case .sentenceImposed(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .sentenceInForce(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .sentenceServed(let data):
      try visit("data.offence", data.offence)
      try visit("data.person", data.person)
    case .actorRevoked, .bodyClosed, .bodyRegistered, .caseReturned,
      .caseTerminated, .causeStated, .checkInCompleted, .checkInMissed,
      .crisisCentreAdmitted, .crisisCentreDischarged, .eventCorrected, .eventDisputed,
      .eventRetracted, .ledgerContinued, .ledgerOpened, .legalHoldLifted,
      .legalHoldPlaced, .monitoringClosed, .monitoringOpened, .offenceRequalified,
      .policyAdopted, .recordAccessed, .referralAnswered, .reportReceived,
      .subjectKeyDestroyed, .supportDelivered:
      break
    }
  }
}
