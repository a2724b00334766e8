public import IncidentEvents

/// The part of a case's state that figures count: its offences, its way to court, and which case it counts as.
public struct CourtRecord: EntityFold, Equatable {
  public static let kind = EntityKind.case

  /// Registered in the case or severed to it, in log order. Where an offence belongs now, it says itself.
  public package(set) var offences: [Reference] = []
  public package(set) var court = CourtProgress()
  public package(set) var identity = CaseIdentity()

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .offenceRegistered(let data):
      if data.case == key, !offences.contains(event.subject) { offences.append(event.subject) }
    case .caseSevered(let data):
      guard event.subject == key, let severed = data.offences else { return }
      for at in 0..<severed.count {
        let offence = severed.reference(at, in: event.entry)
        if !offences.contains(offence) { offences.append(offence) }
      }
    case .caseJoined: identity.apply(event, to: key)
    default: court.apply(event, to: key)
    }
  }
}
