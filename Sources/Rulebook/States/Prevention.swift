public import IncidentEvents

/// What the police and the courts do with a person to prevent violence: registration, monitoring, warnings, orders that
/// bind the person, correction programmes.
public struct Prevention: StatePart, Sendable, Equatable {
  /// In log order; one at a time is the rule.
  public package(set) var registrations: [PreventiveRegistration] = []
  /// In log order; one at a time is the rule.
  public package(set) var monitorings: [Monitoring] = []
  /// In log order.
  public package(set) var warnings: [OfficialWarning] = []
  /// Orders and special requirements that bind the person, in log order.
  public package(set) var orders: [Reference] = []
  /// In log order.
  public package(set) var programmes: [Programme] = []
  /// How many preventive conversations were held, and when the latest.
  public package(set) var conversations = 0
  public package(set) var lastConversation: LocalTime?

  public init() {}

  /// The registration that is open.
  public var registration: PreventiveRegistration? { registrations.last { $0.closed == nil } }
  /// The monitoring that is open.
  public var monitoring: Monitoring? { monitorings.last { $0.isOpen } }

  /// The programme that a centre holds and that has not ended.
  public func programme(at centre: Reference) -> Programme? {
    programmes.last { $0.centre == centre && $0.end == nil }
  }

  /// Folds an event whose subject is the person.
  mutating func apply(_ event: borrowing Event) {
    switch event.fact {
    case .preventiveRegistrationOpened(let data):
      registrations.append(
        PreventiveRegistration(category: data.category, opened: event.time, basis: data.basis))
    case .preventiveRegistrationClosed(let data):
      for at in registrations.indices where registrations[at].closed == nil {
        registrations[at].closed = event.time
        registrations[at].reason = data.reason
      }
    case .monitoringOpened(let data):
      monitorings.append(
        Monitoring(since: event.time, cadenceDays: data.cadenceDays, mode: data.mode, basis: data.basis))
    case .monitoringClosed(let data):
      for at in monitorings.indices where monitorings[at].isOpen {
        monitorings[at].closed = event.time
        monitorings[at].reason = data.reason
      }
    case .checkInCompleted:
      guard let at = monitorings.lastIndex(where: { $0.isOpen }) else { return }
      monitorings[at].completed += 1
      if event.time.instant >= monitorings[at].lastCompleted?.instant ?? .min {
        monitorings[at].lastCompleted = event.time
      }
    case .checkInMissed(let data):
      guard let at = monitorings.lastIndex(where: { $0.isOpen }) else { return }
      monitorings[at].missed += 1
      if data.dueAt.instant >= monitorings[at].lastMissed?.instant ?? .min {
        monitorings[at].lastMissed = data.dueAt
      }
    case .officialWarningIssued(let data):
      warnings.append(OfficialWarning(time: event.time, days: data.days))
    case .preventiveConversationHeld:
      conversations += 1
      if event.time.instant >= lastConversation?.instant ?? .min { lastConversation = event.time }
    default: programmes.apply(event)
    }
  }

  /// An order binds the person.
  mutating func isBound(by order: Reference) {
    if !orders.contains(order) { orders.append(order) }
  }
}

/// A person's place on the preventive register.
public struct PreventiveRegistration: Sendable, Equatable {
  public let category: RegistrationCategory
  public let opened: LocalTime
  /// The event it rests on.
  public let basis: EventID?
  public package(set) var closed: LocalTime?
  public package(set) var reason: RegistrationEnd?

  package init(
    category: RegistrationCategory, opened: LocalTime, basis: EventID?, closed: LocalTime? = nil,
    reason: RegistrationEnd? = nil
  ) {
    self.category = category
    self.opened = opened
    self.basis = basis
    self.closed = closed
    self.reason = reason
  }
}

/// An official warning against further violence.
public struct OfficialWarning: Sendable, Equatable {
  public let time: LocalTime
  /// For how many days it stands.
  public let days: Int

  package init(time: LocalTime, days: Int) {
    self.time = time
    self.days = days
  }

  /// When it ends.
  public var end: LocalTime { time.after(days: days) }
}
