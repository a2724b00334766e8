public import IncidentEvents

/// A person, as rules see one: who introduced them, what is open (designation, cases, holds), what figures count,
/// whether their values are erased; and by concern risk, custody, prevention and help.
public struct PersonState: EntityState {
  public static let kind = EntityKind.person

  /// The bodies whose events introduced the person, once each, in log order.
  public package(set) var introducers: [Reference] = []
  /// The latest check-in that took place, by its act time.
  public package(set) var lastCompletedCheckIn: LocalTime?
  public package(set) var isDesignated = false
  /// How old the person was by each body's latest record of it.
  public package(set) var ages: [AgeRecord] = []
  /// The cases the person is party to, by any record.
  public package(set) var cases: [Reference] = []
  /// The legal holds that stand on the person.
  public package(set) var holds: [Hold] = []
  /// Whether the key of the person's values was destroyed.
  public package(set) var isErased = false
  public package(set) var record = PersonRecord()
  /// Who found the person to be whom, in log order: what ``PersonRecord/sameAs`` rests on.
  package var joins: [Join] = []
  private var casesOnce = OnceEach()
  package var someCustody = Seldom<Custody>()
  package var somePrevention = Seldom<Prevention>()
  package var someHelp = Seldom<Help>()
  package var someRisk = Seldom<RiskHistory>()
  /// The latest act of each kind of contact apart from cases, by its act time.
  package var lastAdministrative: LocalTime?, lastHelp: LocalTime?, lastPrevention: LocalTime?

  /// That a body found another reference to be the same person.
  package struct Join: Sendable, Equatable {
    package let other: Reference
    package let body: Reference

    package init(other: Reference, body: Reference) {
      self.other = other
      self.body = body
    }
  }

  public init() {}

  public var isIntroduced: Bool { !introducers.isEmpty }

  /// Detentions and preventive measures.
  public var custody: Custody { someCustody.value ?? Custody() }
  /// Registration, monitoring, warnings, orders that bind, programmes.
  public var prevention: Prevention { somePrevention.value ?? Prevention() }
  /// Orders that protect, consents, stays, families.
  public var help: Help { someHelp.value ?? Help() }

  /// Assessments of the person, designations as high risk, and their ends.
  public var risk: RiskHistory { someRisk.value ?? RiskHistory() }

  /// Whether check-ins are due.
  public var isMonitored: Bool { somePrevention.value?.monitoring != nil }
  /// The crisis centre that has the person now.
  public var centre: Reference? { someHelp.value?.centre }

  /// The act time of the latest contact of a kind; nil of one there was none of, and of cases.
  public func last(_ contact: Contact) -> LocalTime? {
    switch contact {
    case .administrative: lastAdministrative
    case .help: lastHelp
    case .prevention: lastPrevention
    case .caseAcquitted, .caseConvicted, .caseTerminated: nil
    }
  }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    record.apply(event, to: key)
    switch event.fact {
    case .partyAdded(let data):
      if data.person == key {
        introduce(by: event.body)
        ages.note(data.ageBand, by: event.body, at: event.time)
      }
      isParty(to: event.subject)
    case .referralMade(let data):
      if data.person == key { introduce(by: event.body) }
      Self.later(event.time, &lastHelp)
    case .riskAssessed(let data):
      if data.person == key {
        introduce(by: event.body)
        someRisk.apply(event)
      }
      Self.later(event.time, &lastPrevention)
    case .administrativeProtocolDrawnUp:
      isParty(to: event.subject)
      Self.later(event.time, &lastAdministrative)
    case .relationshipRecorded, .caseSentToCourt, .sentenceImposed, .sentenceInForce, .sentenceServed,
      .sentenceChanged, .sentenceAppealed:
      isParty(to: event.subject)
    case .forensicExaminationConcluded(let data): isParty(to: data.case)
    case .offenceRegistered(let data): isParty(to: data.case)
    case .personIdentified(let data):
      let other = event.subject == key ? data.sameAs : event.subject
      if other != key { joins.append(Join(other: other, body: event.body)) }
    case .personSeparated(let data):
      let other = event.subject == key ? data.from : event.subject
      joins.removeAll { $0.other == other }
    case .protectiveOrderIssued(let data): isParty(to: event.subject, binding: data.person, key, event.time)
    case .specialRequirementsImposed(let data):
      isParty(to: event.subject, binding: data.person, key, event.time)
    case .familyIdentified:
      let family = event.subject
      someHelp.change(from: Help()) { $0.isMember(of: family) }
      Self.later(event.time, &lastHelp)
    default: if event.subject == key { applyOwn(event) }
    }
  }

  /// Folds an event whose subject is the person.
  private mutating func applyOwn(_ event: borrowing Event) {
    switch event.fact {
    case .supportDelivered:
      introduce(by: event.body)
      helped(event)
    case .crisisCentreAdmitted:
      introduce(by: event.body)
      helped(event)
    case .crisisCentreDischarged, .consentGiven, .consentWithdrawn: helped(event)
    case .highRiskDesignated:
      isDesignated = true
      someRisk.apply(event)
      Self.later(event.time, &lastPrevention)
    case .highRiskLifted:
      isDesignated = false
      someRisk.apply(event)
      Self.later(event.time, &lastPrevention)
    case .checkInCompleted:
      Self.later(event.time, &lastCompletedCheckIn)
      prevented(event)
    case .monitoringOpened, .monitoringClosed, .checkInMissed, .preventiveRegistrationOpened,
      .preventiveRegistrationClosed, .officialWarningIssued, .preventiveConversationHeld,
      .correctionOrdered, .correctionAttended, .correctionCompleted, .correctionDropped:
      prevented(event)
    case .personDetained, .personReleased:
      someCustody.apply(event)
      Self.later(event.time, &lastPrevention)
    case .preventiveMeasureApplied(let data):
      someCustody.apply(event)
      isParty(to: data.case)
    case .preventiveMeasureChanged, .preventiveMeasureLifted:
      someCustody.apply(event)
    case .legalHoldPlaced, .legalHoldLifted: holds.apply(event)
    case .subjectKeyDestroyed: isErased = true
    default: break
    }
  }

  private mutating func helped(_ event: borrowing Event) {
    someHelp.apply(event)
    Self.later(event.time, &lastHelp)
  }

  private mutating func prevented(_ event: borrowing Event) {
    somePrevention.apply(event)
    Self.later(event.time, &lastPrevention)
  }

  /// An order binds the person `bound`, and protects whomever else it speaks of.
  private mutating func isParty(
    to order: Reference, binding bound: Reference, _ key: Reference, _ time: LocalTime
  ) {
    if bound == key {
      somePrevention.change(from: Prevention()) { $0.isBound(by: order) }
      Self.later(time, &lastPrevention)
    } else {
      someHelp.change(from: Help()) { $0.isProtected(by: order) }
      Self.later(time, &lastHelp)
    }
  }

  private mutating func introduce(by body: Reference) {
    if !introducers.contains(body) { introducers.append(body) }
  }

  private mutating func isParty(to file: Reference) {
    if file.kind == .case { casesOnce.add(file, to: &cases) }
  }

  private static func later(_ time: LocalTime, _ last: inout LocalTime?) {
    if time.instant >= last?.instant ?? .min { last = time }
  }
}
