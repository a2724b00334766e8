public import IncidentEvents

/// A case: what it was opened from, who is in it, its offences, its way through court.
public struct CaseState: EntityState {
  public static let kind = EntityKind.case

  /// A person in a role, as last added.
  public struct Party: Sendable, Equatable {
    public let person: Reference
    public let role: PartyRole
    public let identity: Identity
    public let sex: Sex?
    public let ageBand: AgeBand?

    package init(person: Reference, role: PartyRole, identity: Identity, sex: Sex?, ageBand: AgeBand?) {
      self.person = person
      self.role = role
      self.identity = identity
      self.sex = sex
      self.ageBand = ageBand
    }
  }
  /// A sentence at first instance on one charge.
  public struct Sentence: Sendable, Equatable {
    public let time: LocalTime
    public let charge: Charge
    public let verdict: Verdict
    public let penalty: Penalty?

    package init(time: LocalTime, charge: Charge, verdict: Verdict, penalty: Penalty?) {
      self.time = time
      self.charge = charge
      self.verdict = verdict
      self.penalty = penalty
    }
  }
  /// A protocol on an administrative offence.
  public struct AdministrativeProtocol: Sendable, Equatable {
    public let time: LocalTime
    public let person: Reference
    public let article: AdministrativeArticle

    package init(time: LocalTime, person: Reference, article: AdministrativeArticle) {
      self.time = time
      self.person = person
      self.article = article
    }
  }

  /// The act time of its opening.
  public package(set) var opened: LocalTime?
  public package(set) var reports: [Reference] = []
  /// One for each person and role, in the order first added.
  public package(set) var parties: [Party] = []
  public package(set) var relationships: [PairRelationship] = []
  public package(set) var offences: [Reference] = []
  /// The act time of the first registration of an offence of the case, in log order.
  public package(set) var firstOffenceRegistered: LocalTime?
  public package(set) var protocols: [AdministrativeProtocol] = []
  public package(set) var assessments: [Reference] = []
  public package(set) var exhibits: [Reference] = []
  public package(set) var court = CourtProgress()
  public package(set) var sentences: [Sentence] = []
  /// Sentences that came into force, and those served, in log order.
  public package(set) var inForce: [Milestone] = [], served: [Milestone] = []
  /// The last termination.
  public package(set) var termination: Termination?
  /// The legal holds that stand.
  public package(set) var holds: [Hold] = []
  /// From whom it is sealed, in log order.
  public package(set) var seals: [Seal] = []
  /// How many alive events speak of the case.
  public package(set) var eventCount = 0
  private var offencesOnce = OnceEach(), assessmentsOnce = OnceEach(), exhibitsOnce = OnceEach()

  public init() {}

  public var isIntroduced: Bool { opened != nil }

  /// Where the case stands, in one word.
  public var stage: Stage {
    if termination != nil { return .terminated }
    if !sentences.isEmpty { return .sentenced }
    if court.isInCourt { return .inCourt }
    if !court.steps.isEmpty { return .returned }
    if !offences.isEmpty { return .underInvestigation }
    if !protocols.isEmpty { return .administrative }
    return isIntroduced ? .opened : .outstanding
  }

  /// How far a case has come.
  public enum Stage: String, Sendable {
    case outstanding, opened, administrative
    case underInvestigation = "under-investigation"
    case inCourt = "in-court"
    case returned, sentenced, terminated
  }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    eventCount += 1
    switch event.fact {
    case .offenceRegistered(let data) where data.case == key:
      if firstOffenceRegistered == nil { firstOffenceRegistered = event.time }
      offencesOnce.add(event.subject, to: &offences)
    case .riskAssessed:
      assessmentsOnce.add(event.subject, to: &assessments)
    case .evidenceRegistered:
      exhibitsOnce.add(event.subject, to: &exhibits)
    default:
      if event.subject == key { applyOwn(event, to: key) }
    }
  }

  /// Folds an event whose subject is the case.
  private mutating func applyOwn(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .caseOpened(let data):
      if opened == nil { opened = event.time }
      for report in event.references(data.reports) where !reports.contains(report) { reports.append(report) }
    case .caseCarriedForward(let data): opened = opened ?? data.opened ?? event.time
    case .caseSevered: opened = opened ?? event.time
    case .partyAdded(let data):
      let party = Party(
        person: data.person, role: data.role, identity: data.identity, sex: data.sex, ageBand: data.ageBand)
      if let at = parties.firstIndex(where: { $0.person == party.person && $0.role == party.role }) {
        parties[at] = party
      } else {
        parties.append(party)
      }
    case .relationshipRecorded(let data):
      relationships.append(PairRelationship(data, at: event.time))
    case .administrativeProtocolDrawnUp(let data):
      protocols.append(AdministrativeProtocol(time: event.time, person: data.person, article: data.article))
    case .sentenceImposed(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      sentences.append(
        Sentence(time: event.time, charge: charge, verdict: data.verdict, penalty: data.penalty))
    case .sentenceInForce(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      inForce.append(Milestone(time: event.time, charge: charge))
    case .sentenceServed(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      served.append(Milestone(time: event.time, charge: charge))
    case .caseTerminated(let data):
      termination = Termination(time: event.time, ground: data.ground)
    case .legalHoldPlaced, .legalHoldLifted:
      holds.apply(event)
    case .accessRestricted(let data):
      seals.append(Seal(from: data.from, until: data.until))
    default:
      court.apply(event, to: key)
    }
  }
}
