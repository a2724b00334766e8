import IncidentEvents

extension RecordForm {
  /// Whether the act itself makes its subject known, so that a new one is meant unless something else is said.
  var makesItsSubject: Bool {
    switch type {
    case .caseOpened, .caseSevered, .caseCarriedForward, .reportReceived, .offenceRegistered, .riskAssessed,
      .evidenceRegistered, .evidenceAcquired, .evidenceDerived, .referralMade, .bodyRegistered,
      .familyIdentified, .protectiveOrderIssued, .specialRequirementsImposed:
      true
    default: false
    }
  }

  /// Whether a field may name something that the act makes known: `new` is taken there.
  func takesNew(_ field: RecordField) -> Bool {
    if field.path == "subject", makesItsSubject { return true }
    switch (type, field.path) {
    case (.crisisCentreAdmitted, "subject"), (.supportDelivered, "subject"),
      (.alcoholSaleInspected, "subject"),
      (.cameraIssued, "subject"), (.actorEnrolled, "subject"), (.partyAdded, "data.person"),
      (.riskAssessed, "data.person"), (.referralMade, "data.person"):
      return true
    default: return false
    }
  }

  /// Whether the type's time is known no finer than the day: what a shelter does must not be told by the hour.
  var isByTheDay: Bool {
    switch type {
    case .crisisCentreAdmitted, .crisisCentreDischarged, .supportDelivered: true
    default: false
    }
  }
}
