import IncidentEvents
import Language

/// REF-01 and REF-02: who may be spoken of, and who is introduced.
extension Rules {
  static func references(
    _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    let own = event.fact.introduced(subject: event.subject)
    // That the actor is enrolled, ROL-01 has seen.
    try introduced("body", event.body, own, event, actor, standing, &found)
    if let performer = event.performer {
      try introduced("performer", performer, own, event, actor, standing, &found)
    }
    // What a revision is about, EVT-03 says; taking back an introduction must not make its own subject unknown. What is
    // looked at was found before, also behind a broken glass.
    if !event.type.isRevision, event.type != .recordAccessed {
      try introduced("subject", event.subject, own, event, actor, standing, &found)
    }
    try event.fact.forEachReferenceField(in: event.entry) { field, reference in
      try introduced(field, reference, own, event, actor, standing, &found)
    }
    try newlyIntroduced(event, standing, &found)
  }

  /// REF-01: the reference was introduced, by an earlier event or by this one.
  private static func introduced(
    _ field: StaticString, _ reference: Reference, _ own: (Reference?, Reference?), _ event: borrowing Event,
    _ actor: ActorState, _ standing: some Standing, _ found: inout Findings
  ) throws {
    if reference == own.0 || reference == own.1 { return }
    if try isKnown(reference, event, actor, standing) { return }
    found.note(
      "REF-01",
      [
        "reference": "\(reference)", "field": "\(field)",
        "event": .list(reference.kind.introducedBy.map { .text($0) }),
      ],
      field: "\(field)")
  }

  /// Whether whoever submits `event` may know that the reference was introduced: whom only protected bodies have met
  /// is unknown to everybody else, with the same answer as if they did not exist.
  static func isKnown(
    _ reference: Reference, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing
  ) throws -> Bool {
    guard reference.kind == .person else { return try standing.isIntroduced(reference) }
    if try isMet(reference, event, actor, standing) { return true }
    // Whoever is erased is erased under every reference, also under one that only a protected body knows.
    guard event.type == .subjectKeyDestroyed else { return false }
    return try standing.samePerson(reference).contains { try isMet($0, event, actor, standing) }
  }

  /// Whether an event that the submitter may know of introduced the person.
  private static func isMet(
    _ person: Reference, _ event: borrowing Event, _ actor: ActorState, _ standing: some Standing
  ) throws -> Bool {
    for body in try standing.introducers(of: person) {
      if try standing.isVisible(body, to: actor, of: event.body) { return true }
    }
    return false
  }

  /// REF-02: what is to be introduced once is new.
  private static func newlyIntroduced(
    _ event: borrowing Event, _ standing: some Standing, _ found: inout Findings
  ) throws {
    switch event.type {
    case .caseOpened, .reportReceived, .offenceRegistered, .riskAssessed, .evidenceRegistered, .referralMade,
      .bodyRegistered, .caseCarriedForward, .caseSevered, .evidenceDerived, .familyIdentified,
      .protectiveOrderIssued, .specialRequirementsImposed:
      guard try standing.isIntroduced(event.subject) else { return }
      // What was taken from its device is registered after that.
      if event.type == .evidenceRegistered,
        try standing.state(ExhibitState.self, of: event.subject).registered == nil
      {
        return
      }
      found.note(
        "REF-02", ["reference": "\(event.subject)", "kind": .word(event.subject.kind.phrase)],
        field: "subject")
    default: break
    }
  }
}

extension Fact {
  /// What the event itself introduces: its subject, a person it speaks of.
  func introduced(subject: Reference) -> (Reference?, Reference?) {
    switch self {
    case .caseOpened, .reportReceived, .offenceRegistered, .evidenceRegistered, .cameraIssued,
      .bodyRegistered,
      .actorEnrolled, .crisisCentreAdmitted, .supportDelivered, .alcoholSaleInspected, .caseCarriedForward,
      .caseSevered, .evidenceAcquired, .evidenceDerived, .familyIdentified, .protectiveOrderIssued,
      .specialRequirementsImposed:
      (subject, nil)
    case .riskAssessed(let data): (subject, data.person)
    case .referralMade(let data): (subject, data.person)
    case .partyAdded(let data): (data.person, nil)
    default: (nil, nil)
    }
  }
}

extension EntityKind {
  /// The types of event that introduce entities of this kind, as they are spoken of.
  var introducedBy: [String] {
    switch self {
    case .actor: ["actor.enrolled"]
    case .assessment: ["risk.assessed"]
    case .body: ["body.registered"]
    case .camera: ["camera.issued"]
    case .case: ["case.opened", "case.severed", "case.carried-forward"]
    case .exhibit: ["evidence.registered", "evidence.acquired", "evidence.derived"]
    case .family: ["family.identified"]
    case .order: ["protective-order.issued", "special-requirements.imposed"]
    case .outlet: ["alcohol-sale.inspected"]
    case .offence, .erdr: ["offence.registered"]
    case .person:
      ["party.added", "crisis-centre.admitted", "support.delivered", "referral.made", "risk.assessed"]
    case .referral: ["referral.made"]
    case .report: ["report.received"]
    case .kui: ["report.numbered"]
    case .key: ["actor.enrolled"]
    }
  }
}
