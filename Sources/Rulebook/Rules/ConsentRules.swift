import IncidentEvents
import Language

/// CON-01, CON-02: consents, and the gate that referrals pass by them.
extension Rules {
  static func consentGiven(
    _ data: ConsentGiven, _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    // CON-02: nobody consents for a child who is suspected in the child's case.
    guard let giver = data.givenBy, data.ground == .consent || data.ground == .child,
      let file = try standing.caseSuspecting(giver, withParty: event.subject)
    else { return }
    found.note("CON-02", ["giver": "\(giver)", "case": "\(file)"], field: "data.givenBy")
  }

  static func consentWithdrawn(
    _ data: ConsentWithdrawn, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing,
    _ found: inout Findings
  ) throws {
    // CON-01: what is withdrawn was given, and the submitter may know of it.
    for consent in try standing.consents(of: event.subject, knownTo: actor, of: event.body)
    where consent.id == data.consent && consent.withdrawn == nil {
      return
    }
    found.note("CON-01", ["consent": "\(data.consent)"], field: "data.consent")
  }

  /// What a referral rests on.
  enum ConsentBasis {
    /// A consent or another ground that holds.
    case holds(Consent)
    /// None that holds now; the last one ended then.
    case ended(LocalTime)
    case none
  }

  /// What a referral made at `time` rests on, of what the submitter may know.
  static func basis(
    ofReferring person: Reference, at time: LocalTime, _ body: Reference, _ actor: ActorState,
    _ standing: some Standing
  ) throws -> ConsentBasis {
    var last: LocalTime?
    for consent in try standing.consents(of: person, knownTo: actor, of: body)
    where consent.scope.contains(.referral) && consent.given.instant <= time.instant {
      if let giver = consent.giver, consent.ground == .consent || consent.ground == .child,
        try standing.caseSuspecting(giver, withParty: person) != nil
      {
        continue
      }
      if consent.isInForce(on: time) { return .holds(consent) }
      if let end = consent.end, end.instant > last?.instant ?? .min { last = end }
    }
    return last.map(ConsentBasis.ended) ?? .none
  }
}

extension Standing {
  /// The consents for a person's data that a submitter may know of, under every reference of the person.
  func consents(
    of person: Reference, knownTo actor: ActorState, of body: Reference
  ) throws -> [Consent] {
    var known: [Consent] = []
    for member in try samePerson(person) {
      for consent in try state(PersonState.self, of: member).help.consents {
        if try isVisible(consent.body, to: actor, of: body) { known.append(consent) }
      }
    }
    return known
  }

  /// A case in which one person is a suspect and another a victim, a child or a witness; nil when there is none.
  func caseSuspecting(_ suspect: Reference, withParty other: Reference) throws -> Reference? {
    let suspects = try samePerson(suspect), others = try samePerson(other)
    if suspects.contains(other) { return nil }
    for member in suspects {
      for file in try state(PersonState.self, of: member).cases {
        let parties = try state(CaseState.self, of: file).parties
        let isSuspected = parties.contains { $0.role == .suspect && suspects.contains($0.person) }
        let isParty = parties.contains { party in
          party.role != .suspect && party.role != .reporter && others.contains(party.person)
        }
        if isSuspected, isParty { return file }
      }
    }
    return nil
  }
}
