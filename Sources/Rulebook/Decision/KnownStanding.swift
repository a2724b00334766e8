import IncidentEvents

/// What whoever submits an event may know: persons whom a protected body found to be one are two to everybody else, so
/// that no answer tells that the body has met them.
///
/// An erasure sees everything: it concerns every reference of the person.
struct KnownStanding<Base: Standing>: Standing {
  private let base: Base
  private let actor: ActorState
  private let body: Reference
  private let seesAll: Bool

  /// What the event's submitter may know of `base`.
  init(_ base: Base, to actor: ActorState, _ event: borrowing Event) {
    self.base = base
    self.actor = actor
    body = event.body
    seesAll = event.type == .subjectKeyDestroyed || actor.roles.intersects(RoleTable.readsProtected)
  }

  private init(_ base: Base, as other: KnownStanding<some Standing>) {
    self.base = base
    actor = other.actor
    body = other.body
    seesAll = other.seesAll
  }

  /// What the same submitter may know of another standing.
  private func known(_ other: some Standing) -> any Standing { KnownStanding<_>(other, as: self) }

  func state<State: EntityState>(_ type: State.Type, of reference: Reference) throws -> State {
    let state = try base.state(type, of: reference)
    guard !seesAll, State.self == PersonState.self, var person = state as? PersonState, !person.joins.isEmpty
    else {
      return state
    }
    let known = try person.joins.filter { try base.isVisible($0.body, to: actor, of: body) }
    guard known.count < person.joins.count else { return state }
    person.record.sameAs.removeAll { other in !known.contains { $0.other == other } }
    return (person as? State) ?? state
  }

  func revisionTarget(_ id: EventID) throws -> RevisionTarget? { try base.revisionTarget(id) }
  func outcome(of patch: [UInt8], on id: EventID) throws -> CorrectionOutcome? {
    try base.outcome(of: patch, on: id)
  }
  func standing(before position: Int) throws -> any Standing {
    known(try base.standing(before: position))
  }
  var lastRecorded: RecordedTime? { base.lastRecorded }
  var ledger: LedgerState { get throws { try base.ledger } }
  func isIntroduced(_ reference: Reference) throws -> Bool { try base.isIntroduced(reference) }
  func actor(_ reference: Reference) throws -> ActorState { try base.actor(reference) }
  func body(_ reference: Reference) throws -> BodyState { try base.body(reference) }
  func introducers(of person: Reference) throws -> [Reference] { try base.introducers(of: person) }
}
