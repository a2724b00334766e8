public import IncidentEvents

/// What rules see of the log before an event that was corrected later: everything as it stood before the event, but
/// introduced is also what was introduced before the correction. A report that is corrected to name its author need
/// not pretend that the author was known when it came in.
public struct AmendedStanding: Standing {
  private let then: any Standing, now: any Standing
  private let subject: Reference

  /// - Parameters:
  ///   - then: what was known before the event.
  ///   - now: what is known before its correction.
  ///   - event: the event as corrected; whether its own subject is new, `then` says.
  public init(_ then: any Standing, _ now: any Standing, _ event: borrowing Event) {
    self.then = then
    self.now = now
    subject = event.subject
  }

  public func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    try then.state(type, of: reference)
  }

  public func isIntroduced(_ reference: Reference) throws -> Bool {
    if try then.isIntroduced(reference) { return true }
    return try reference != subject && now.isIntroduced(reference)
  }

  public func introducers(of person: Reference) throws -> [Reference] {
    let early = try then.introducers(of: person)
    return person == subject ? early : try early + now.introducers(of: person)
  }

  public func actor(_ reference: Reference) throws -> ActorState { try then.actor(reference) }
  public func body(_ reference: Reference) throws -> BodyState { try then.body(reference) }
  public var lastRecorded: RecordedTime? { then.lastRecorded }
  public var ledger: LedgerState { get throws { try then.ledger } }
  public func revisionTarget(_ id: EventID) throws -> RevisionTarget? { try then.revisionTarget(id) }
  public func outcome(of patch: [UInt8], on id: EventID) throws -> CorrectionOutcome? {
    try then.outcome(of: patch, on: id)
  }
  public func standing(before position: Int) throws -> any Standing { try then.standing(before: position) }
}
