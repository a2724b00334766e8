import IncidentEvents
import Projections
import Rulebook

/// States with every member set, as no story makes them.
enum FullStates {
  static func time(_ minute: Int) -> LocalTime {
    LocalTime(
      wallClock: 1_750_000_000 + Int64(minute) * 60, offsetMinutes: 300, year: 2025, month: 6, day: 15)
  }

  static func reference(_ kind: EntityKind, _ number: UInt64) -> Reference {
    Reference(kind: kind, high: 7, low: number)
  }

  static func id(_ number: UInt64) -> EventID { EventID(high: 9, low: number) }

  /// The last word of a vocabulary: its byte is not the one that stands for nothing.
  static func word<Word: Enumeration>() -> Word { Array(Word.allCases)[Word.allCases.count - 1] }

  static func words<Word: Enumeration>() -> EnumerationSet<Word> {
    EnumerationSet(bits: UInt32((UInt64(1) << UInt64(Word.allCases.count)) - 1))
  }

  static var person: PersonState {
    var state = PersonState()
    state.introducers = [reference(.body, 1)]
    state.lastCompletedCheckIn = time(1)
    state.isDesignated = true
    state.ages = [AgeRecord(band: word(), time: time(2), body: reference(.body, 1))]
    state.cases = [reference(.case, 1), reference(.case, 2)]
    state.holds = [Hold(id: id(1), placed: time(3))]
    state.isErased = true
    state.record = record
    state.joins = [PersonState.Join(other: reference(.person, 2), body: reference(.body, 2))]
    state.someCustody = Seldom(custody)
    state.somePrevention = Seldom(prevention)
    state.someHelp = Seldom(help)
    state.someRisk = Seldom(risk)
    state.lastAdministrative = time(4)
    state.lastHelp = time(5)
    state.lastPrevention = time(6)
    return state
  }

  private static var record: PersonRecord {
    var record = PersonRecord()
    record.isKnown = true
    record.isUnknown = true
    record.sameAs = [reference(.person, 3)]
    record.relationships = [
      PairRelationship(
        suspect: reference(.person, 4), victim: reference(.person, 5), kind: word(), year: 2025)
    ]
    record.offences = [reference(.offence, 1)]
    record.firstActs = [PersonRecord.FirstAct(act: .supported, year: 2025, month: 6, instant: 8)]
    record.victimhoods = [
      PersonRecord.Victimhood(
        case: reference(.case, 3), month: CalendarMonth(year: 2025, month: 6), instant: 9)
    ]
    record.designations = [
      PersonRecord.Designation(year: 2025, day: 20_254, instant: 10, assessment: reference(.assessment, 1))
    ]
    record.help = [PersonRecord.LastHelp(year: 2025, day: 20_255)]
    record.endangeredBy = [reference(.assessment, 2)]
    return record
  }

  private static var custody: Custody {
    var custody = Custody()
    custody.detentions = [
      Detention(basis: word(), from: time(10), planned: time(11), released: time(12), reason: word())
    ]
    custody.measures = [
      PreventiveMeasure(
        file: reference(.case, 4), kind: word(), applied: time(13), until: time(14), lifted: time(15),
        reason: word())
    ]
    return custody
  }

  private static var prevention: Prevention {
    var prevention = Prevention()
    prevention.registrations = [
      PreventiveRegistration(
        category: word(), opened: time(20), basis: id(2), closed: time(21), reason: word())
    ]
    var monitoring = Monitoring(since: time(22), cadenceDays: 7, mode: word(), basis: word())
    monitoring.closed = time(23)
    monitoring.reason = word()
    monitoring.completed = 3
    monitoring.missed = 2
    monitoring.lastCompleted = time(24)
    monitoring.lastMissed = time(25)
    prevention.monitorings = [monitoring]
    prevention.warnings = [OfficialWarning(time: time(26), days: 365)]
    prevention.orders = [reference(.order, 1)]
    var programme = Programme(
      ordered: time(27), body: reference(.body, 3), centre: reference(.body, 4), basis: word(), planned: 12)
    programme.sessions = [1, 2, 4]
    programme.end = Programme.End(time: time(28), dropped: word())
    prevention.programmes = [programme]
    prevention.conversations = 5
    prevention.lastConversation = time(29)
    return prevention
  }

  private static var help: Help {
    var help = Help()
    help.orders = [reference(.order, 2)]
    help.consents = [
      Consent(
        id: id(3), body: reference(.body, 5), given: time(30), ground: word(), giver: reference(.person, 6),
        scope: words(), recipients: words(), expires: time(31), withdrawn: time(32))
    ]
    help.stays = [Stay(centre: reference(.body, 6), admitted: time(33), discharged: time(34))]
    help.services = [
      ServiceDelivered(time: time(35), body: reference(.body, 7), kind: word(), recipient: word())
    ]
    help.families = [reference(.family, 1)]
    return help
  }

  private static var risk: RiskHistory {
    var risk = RiskHistory()
    risk.assessed = [
      RiskHistory.Assessed(
        assessment: reference(.assessment, 3), time: time(36), victim: reference(.person, 10),
        score: RiskScore(present: 8, unclear: 2, by: word()))
    ]
    risk.designations = [
      RiskHistory.Designation(time: time(37), assessment: reference(.assessment, 4), override: word())
    ]
    risk.liftings = [RiskHistory.Lifting(time: time(38), reason: word())]
    return risk
  }

  static var exhibit: ExhibitState {
    var state = ExhibitState()
    state.acquisition = ExhibitState.Acquisition(
      time: time(40), operator: reference(.actor, 1), camera: reference(.camera, 1), method: word(),
      clockOffset: -250, digest: String(repeating: "ab", count: 32))
    state.registered = time(41)
    state.digest = String(repeating: "cd", count: 32)
    (state.file, state.report) = (reference(.case, 5), reference(.report, 1))
    (state.camera, state.officer) = (reference(.camera, 2), reference(.actor, 2))
    (state.recordedFrom, state.recordedTo) = (time(42), time(43))
    state.origin = ExhibitState.Origin(
      time: time(44), parent: reference(.exhibit, 1), method: word(), reason: word())
    state.derivatives = [reference(.exhibit, 2)]
    state.custodian = reference(.actor, 3)
    state.transfers = [
      ExhibitState.Transfer(
        time: time(45), from: reference(.actor, 4), to: reference(.actor, 5), purpose: word(),
        isUnchanged: true)
    ]
    state.accesses = [
      ExhibitState.Access(time: time(46), who: reference(.actor, 6), purpose: word(), how: word())
    ]
    state.verifications = [
      ExhibitState.Verification(time: time(47), by: reference(.actor, 7), isMatch: true)
    ]
    state.rulings = [ExhibitState.Ruling(time: time(48), ruling: word(), reason: word())]
    state.quarantined = time(49)
    state.disposal = ExhibitState.Disposal(time: time(50), method: word())
    state.holds = [Hold(id: id(4), placed: time(51))]
    state.review = Review(time: time(52), finding: word())
    state.last = id(5)
    return state
  }

  static var camera: CameraState {
    var state = CameraState()
    state.serial = "AST-0001 Ұ"
    state.holdings = [CameraState.Holding(officer: reference(.actor, 8), from: time(60), to: time(61))]
    state.holders = [reference(.actor, 8)]
    state.gaps = [CameraState.Gap(from: time(62), to: time(63), reason: word())]
    state.recordings = [
      CameraState.Recording(exhibit: reference(.exhibit, 3), from: time(64), to: time(65))
    ]
    return state
  }

  static var order: OrderState {
    var state = OrderState()
    state.issue = OrderState.Issue(
      nature: .specialRequirements, time: time(70), person: reference(.person, 7),
      protectedPersons: [reference(.person, 8), reference(.person, 9)], term: 12, reportsPerMonth: 4,
      bans: words())
    state.served = time(71)
    state.extensions = [15, 30]
    state.ended = time(72)
    state.violations = [time(73), time(74)]
    return state
  }

  static var body: BodyState {
    var state = BodyState()
    state.isIntroduced = true
    state.bodyKind = word()
    state.isProtected = true
    state.closed = time(80)
    state.agreements = [
      Agreement(
        signed: time(81), services: words(), from: time(82), to: time(83), ended: time(84), reason: word())
    ]
    state.outreachHeld = 2
    state.outreachAttendance = 120
    return state
  }
}
