public import IncidentEvents

/// The part of a person's state that figures count: who the person is, to whom related, and the first act of each
/// counted kind in each year.
public struct PersonRecord: EntityFold, Equatable {
  public static let kind = EntityKind.person

  /// An act that the yearly figures of persons count.
  public enum Act: UInt8, Sendable, CaseIterable {
    case convicted, designatedHighRisk, admittedToCrisisCentre, supported
  }
  /// The earliest act of one kind in one year.
  public struct FirstAct: Sendable, Equatable {
    public let act: Act
    public let year: Int
    public let month: Int
    /// Seconds since 1970 UTC: which of several is the earliest.
    public let instant: Int64

    package init(act: Act, year: Int, month: Int, instant: Int64) {
      self.act = act
      self.year = year
      self.month = month
      self.instant = instant
    }
  }

  /// That the person was added to a case as a victim, at the earliest.
  public struct Victimhood: Sendable, Equatable {
    public let `case`: Reference
    public let month: CalendarMonth
    /// Seconds since 1970 UTC.
    public let instant: Int64

    package init(case: Reference, month: CalendarMonth, instant: Int64) {
      self.case = `case`
      self.month = month
      self.instant = instant
    }
  }
  /// That the person was designated as high risk.
  public struct Designation: Sendable, Equatable {
    public let year: Int
    /// The local day.
    public let day: Int
    /// Seconds since 1970 UTC.
    public let instant: Int64
    /// The assessment it rests on.
    public let assessment: Reference

    package init(year: Int, day: Int, instant: Int64, assessment: Reference) {
      self.year = year
      self.day = day
      self.instant = instant
      self.assessment = assessment
    }
  }
  /// The last local day of a year on which the person was given shelter or support.
  public struct LastHelp: Sendable, Equatable {
    public let year: Int
    public package(set) var day: Int

    package init(year: Int, day: Int) {
      self.year = year
      self.day = day
    }
  }

  /// Whether any event says that it is known who the person is.
  public package(set) var isKnown = false
  /// Whether any event says that it is unknown who the person is.
  public package(set) var isUnknown = false
  /// References found to be the same person and not parted since, in log order.
  public package(set) var sameAs: [Reference] = []
  /// Relationships that name no offence, with this person as suspect, in log order.
  public package(set) var relationships: [PairRelationship] = []
  /// Offences registered with this person as suspect or victim, or gained by a relationship, in log order.
  public package(set) var offences: [Reference] = []
  public package(set) var firstActs: [FirstAct] = []
  /// One a case, in log order of the first event of each.
  public package(set) var victimhoods: [Victimhood] = []
  /// In log order.
  public package(set) var designations: [Designation] = []
  /// One a year, in log order of the first event of each.
  public package(set) var help: [LastHelp] = []
  /// The assessments that name this person as endangered, in log order.
  public package(set) var endangeredBy: [Reference] = []

  public init() {}

  /// Folds one event that speaks of the person `key`.
  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    switch event.fact {
    case .partyAdded(let data) where data.person == key:
      note(data.identity)
      if data.role == .victim { victim(in: event.subject, event.time) }
    case .personIdentified(let data):
      let other = event.subject == key ? data.sameAs : event.subject
      if other != key, !sameAs.contains(other) { sameAs.append(other) }
    case .personSeparated(let data):
      separate(from: event.subject == key ? data.from : event.subject)
    case .relationshipRecorded(let data):
      if let offence = data.offence {
        if !offences.contains(offence) { offences.append(offence) }
      } else if data.suspect == key {
        relationships.append(PairRelationship(data, at: event.time))
      }
    case .offenceRegistered:
      if !offences.contains(event.subject) { offences.append(event.subject) }
    case .sentenceImposed(let data) where data.person == key && data.verdict == .convicted:
      if data.article == .`108-1` || data.article == .`109-1` { count(.convicted, event.time) }
    case .riskAssessed(let data) where data.victim == key:
      if !endangeredBy.contains(event.subject) { endangeredBy.append(event.subject) }
    case .highRiskDesignated(let data) where event.subject == key:
      count(.designatedHighRisk, event.time)
      designations.append(
        Designation(
          year: Int(event.time.year), day: event.time.dayNumber, instant: event.time.instant,
          assessment: data.assessment))
    case .crisisCentreAdmitted(let data) where event.subject == key:
      note(data.identity)
      count(.admittedToCrisisCentre, event.time)
      helped(event.time)
    case .supportDelivered(let data) where event.subject == key:
      note(data.identity)
      helped(event.time)
      if data.recipient != .man, data.kind == .psychological || data.kind == .legal {
        count(.supported, event.time)
      }
    default: break
    }
  }

  /// What joined the two no longer does; a later `person.identified` joins them again.
  mutating func separate(from other: Reference) {
    sameAs.removeAll { $0 == other }
  }

  private mutating func note(_ identity: Identity) {
    switch identity {
    case .known: isKnown = true
    case .unknown: isUnknown = true
    }
  }

  private mutating func victim(in file: Reference, _ time: LocalTime) {
    let new = Victimhood(case: file, month: CalendarMonth(time), instant: time.instant)
    if let at = victimhoods.firstIndex(where: { $0.case == file }) {
      if new.instant < victimhoods[at].instant { victimhoods[at] = new }
    } else {
      victimhoods.append(new)
    }
  }

  private mutating func helped(_ time: LocalTime) {
    let year = Int(time.year), day = time.dayNumber
    if let at = help.firstIndex(where: { $0.year == year }) {
      help[at].day = max(help[at].day, day)
    } else {
      help.append(LastHelp(year: year, day: day))
    }
  }

  private mutating func count(_ act: Act, _ time: LocalTime) {
    // Courts count from the law's instant on: an earlier conviction is not one of those articles in force.
    if act == .convicted, time.instant < Law2024.inForce { return }
    let first = FirstAct(act: act, year: Int(time.year), month: Int(time.month), instant: time.instant)
    guard let at = firstActs.firstIndex(where: { $0.act == act && $0.year == first.year }) else {
      firstActs.append(first)
      return
    }
    if first.instant < firstActs[at].instant { firstActs[at] = first }
  }
}

extension PersonRecord {
  /// Every reference of the person that `key` names, itself first, found by following `person.identified` both ways,
  /// as far as no `person.separated` has parted them again.
  /// - Parameter record: what is known of a reference.
  public static func samePerson(
    _ key: Reference, _ record: (Reference) throws -> PersonRecord
  ) rethrows -> [Reference] {
    var members = [key], next = 0
    while next < members.count {
      for other in try record(members[next]).sameAs where !members.contains(other) { members.append(other) }
      next += 1
    }
    return members
  }
}

/// The law that made minor harm and battery criminal offences.
public enum Law2024 {
  /// 16 June 2024, 00:00 local (2024-06-15T19:00:00Z), in seconds since 1970: from when articles 108-1 and 109-1 of
  /// the Criminal Code are in force, and where the counting of offences, court and sentences begins.
  public static let inForce: Int64 = 1_718_478_000
}
