public import IncidentEvents

/// The part of a person's state that figures count beside ``PersonRecord``: stays in crisis centres, monitoring and its
/// check-ins, correction programmes.
///
/// It is apart because few persons have any of it.
public struct CareRecord: EntityFold {
  public static let kind = EntityKind.person

  /// A stay in a crisis centre.
  public struct Stay: Sendable {
    public let centre: Reference
    /// The local day of the admission.
    public let admitted: Int
    /// The local day of the discharge; nil while it lasts.
    public package(set) var discharged: Int?

    package init(centre: Reference, admitted: Int, discharged: Int? = nil) {
      self.centre = centre
      self.admitted = admitted
      self.discharged = discharged
    }
  }
  /// Regular check-ins, from one opening to its closing; due at the opening's wall clock, every so many days.
  public struct Monitoring: Sendable {
    /// The local wall clock of the opening.
    public let since: Int64
    public let cadence: Int
    /// The local wall clock of the closing; nil while it is open.
    public package(set) var closed: Int64?

    package init(since: Int64, cadence: Int, closed: Int64? = nil) {
      self.since = since
      self.cadence = cadence
      self.closed = closed
    }
  }
  /// How many check-ins of one month took place, and how many were missed.
  public struct CheckIns: Sendable {
    public let month: CalendarMonth
    public package(set) var completed: Int
    public package(set) var missed: Int

    package init(month: CalendarMonth, completed: Int, missed: Int) {
      self.month = month
      self.completed = completed
      self.missed = missed
    }
  }
  /// A correction programme.
  public struct Programme: Sendable {
    public let centre: Reference
    /// The month of its first session, in log order.
    public package(set) var begun: CalendarMonth?
    public package(set) var completed: CalendarMonth?
    /// Whether it was completed or broken off.
    public package(set) var isOver: Bool

    package init(
      centre: Reference, begun: CalendarMonth? = nil, completed: CalendarMonth? = nil, isOver: Bool = false
    ) {
      self.centre = centre
      self.begun = begun
      self.completed = completed
      self.isOver = isOver
    }
  }

  /// In log order.
  public package(set) var stays: [Stay] = []
  /// In log order.
  public package(set) var monitoring: [Monitoring] = []
  /// One a month, in the order of the first of each.
  public package(set) var checkIns: [CheckIns] = []
  /// In log order.
  public package(set) var programmes: [Programme] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .crisisCentreAdmitted: stays.append(Stay(centre: event.body, admitted: event.time.dayNumber))
    case .crisisCentreDischarged: discharge(from: event.body, on: event.time.dayNumber)
    case .monitoringOpened(let data):
      monitoring.append(Monitoring(since: event.time.wallClock, cadence: data.cadenceDays))
    case .monitoringClosed:
      for at in monitoring.indices where monitoring[at].closed == nil {
        monitoring[at].closed = event.time.wallClock
      }
    case .checkInCompleted: count(CheckIns(month: CalendarMonth(event.time), completed: 1, missed: 0))
    case .checkInMissed: count(CheckIns(month: CalendarMonth(event.time), completed: 0, missed: 1))
    case .correctionOrdered(let data): programmes.append(Programme(centre: data.centre))
    case .correctionAttended:
      guard let at = programme(underWayAt: event.body) else { return }
      programmes[at].begun = programmes[at].begun ?? CalendarMonth(event.time)
    case .correctionCompleted:
      guard let at = programme(underWayAt: event.body) else { return }
      programmes[at].completed = CalendarMonth(event.time)
      programmes[at].isOver = true
    case .correctionDropped:
      guard let at = programme(underWayAt: event.body) else { return }
      programmes[at].isOver = true
    default: break
    }
  }

  /// A discharge ends the stay at its centre; where that has nobody, whichever stay there is.
  private mutating func discharge(from centre: Reference, on day: Int) {
    let isTheirs = stays.contains { $0.centre == centre && $0.discharged == nil }
    for at in stays.indices where stays[at].discharged == nil && (!isTheirs || stays[at].centre == centre) {
      stays[at].discharged = day
    }
  }

  private func programme(underWayAt centre: Reference) -> Int? {
    programmes.lastIndex { $0.centre == centre && !$0.isOver }
  }

  private mutating func count(_ one: CheckIns) {
    // Nearly always the month of the one before.
    guard let at = checkIns.lastIndex(where: { $0.month == one.month }) else {
      checkIns.append(one)
      return
    }
    checkIns[at].completed += one.completed
    checkIns[at].missed += one.missed
  }
}
