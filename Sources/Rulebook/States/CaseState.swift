public import IncidentEvents

/// A case: what it was opened from, who is in it, its offences, its way through court.
///
/// Its own events only: what counts as one case with it, ``CaseIdentity`` says and ``init(joining:)`` puts together.
public struct CaseState: EntityState {
  public static let kind = EntityKind.case

  /// The act time of its opening.
  public package(set) var opened: LocalTime?
  /// How it stood when it entered the ledger, if it was begun before.
  public package(set) var carried: Carried?
  /// The case it was parted from.
  public package(set) var severedFrom: Reference?
  public package(set) var identity = CaseIdentity()
  public package(set) var reports: [Reference] = []
  /// One for each person and role, in the order first added.
  public package(set) var parties: [Party] = []
  public package(set) var relationships: [PairRelationship] = []
  /// Registered in it or severed to it, and not severed from it.
  public package(set) var offences: [Reference] = []
  /// The act time of the first registration of an offence of the case, in log order.
  public package(set) var firstOffenceRegistered: LocalTime?
  public package(set) var protocols: [AdministrativeProtocol] = []
  public package(set) var assessments: [Reference] = []
  public package(set) var exhibits: [Reference] = []
  /// In log order.
  public package(set) var examinations: [Examination] = []
  /// Since when it stands still; nil while it does not.
  public package(set) var suspension: Suspension?
  public package(set) var court = CourtProgress()
  public package(set) var sentences: [Sentence] = []
  /// What higher courts made of the sentences, and the appeals, in log order.
  public package(set) var changes: [Change] = []
  public package(set) var appeals: [Appeal] = []
  /// Sentences that came into force, and those served, in log order.
  public package(set) var inForce: [Milestone] = [], served: [Milestone] = []
  /// The last termination that was not set aside.
  public package(set) var termination: Termination?
  /// The legal holds that stand.
  public package(set) var holds: [Hold] = []
  /// From whom it is sealed, in log order.
  public package(set) var seals: [Seal] = []
  /// What the last review of it found.
  public package(set) var review: Review?
  /// How many alive events speak of the case.
  public package(set) var eventCount = 0
  private var offencesOnce = OnceEach(), assessmentsOnce = OnceEach(), exhibitsOnce = OnceEach()

  public init() {}

  public var isIntroduced: Bool { opened != nil }

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
    case .forensicExaminationConcluded(let data):
      examinations.append(
        Examination(
          time: event.time, person: event.subject, conclusion: data.conclusion, days: data.days,
          offence: data.offence))
    case .caseJoined: identity.apply(event, to: key)
    case .caseSevered(let data): applySevering(data, event, to: key)
    default:
      if event.subject == key { applyOwn(event, to: key) }
    }
  }

  /// Folds a severing: the offences go over to the new case.
  private mutating func applySevering(_ data: CaseSevered, _ event: borrowing Event, to key: Reference) {
    let severed = event.references(data.offences)
    if event.subject == key {
      opened = opened ?? event.time
      severedFrom = data.outOf
      for offence in severed { offencesOnce.add(offence, to: &offences) }
    } else if data.outOf == key {
      offences.removeAll(where: severed.contains)
    }
  }

  /// Folds an event whose subject is the case.
  private mutating func applyOwn(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .caseOpened(let data):
      if opened == nil { opened = event.time }
      for report in event.references(data.reports) where !reports.contains(report) { reports.append(report) }
    case .caseCarriedForward(let data):
      opened = opened ?? data.opened ?? event.time
      carried = Carried(time: event.time, stage: data.stage)
      if data.stage == .suspended { suspension = Suspension(time: event.time, ground: nil) }
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
    case .caseSuspended(let data):
      suspension = Suspension(time: event.time, ground: data.ground)
    case .caseResumed(let data):
      resume(data.ground, event.time)
    case .caseTerminated(let data):
      termination = Termination(time: event.time, ground: data.ground)
      suspension = nil
    case .legalHoldPlaced, .legalHoldLifted:
      holds.apply(event)
    case .accessRestricted(let data):
      seals.append(Seal(from: data.from, until: data.until))
    case .reviewRecorded(let data):
      review = Review(time: event.time, finding: data.finding)
    default:
      if !applySentence(event) { court.apply(event, to: key) }
    }
  }

  /// A decision set aside is the suspension's where there is one, else the termination's.
  private mutating func resume(_ ground: ResumptionGround, _ time: LocalTime) {
    let wasEnded = termination != nil || carried?.stage == .terminated
    if suspension == nil, ground == .decisionSetAside { termination = nil }
    if let carried, carried.stage == .suspended || (wasEnded && termination == nil) {
      self.carried = Carried(time: carried.time, stage: .underInvestigation)
    }
    suspension = nil
  }

  /// Folds what is said of a sentence.
  /// - Returns: whether the event says anything of one.
  private mutating func applySentence(_ event: borrowing Event) -> Bool {
    switch event.fact {
    case .sentenceImposed(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      sentences.append(
        Sentence(time: event.time, charge: charge, verdict: data.verdict, penalty: data.penalty))
    case .sentenceChanged(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      changes.append(
        Change(
          time: event.time, charge: charge, instance: data.instance, verdict: data.verdict,
          penalty: data.penalty))
    case .sentenceAppealed(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      appeals.append(Appeal(time: event.time, charge: charge, by: data.by))
    case .sentenceInForce(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      inForce.append(Milestone(time: event.time, charge: charge))
    case .sentenceServed(let data):
      let charge = Charge(article: data.article, offence: data.offence, person: data.person)
      served.append(Milestone(time: event.time, charge: charge))
    default: return false
    }
    return true
  }
}
