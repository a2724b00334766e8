public import IncidentEvents

/// An organisation, as registered, with its agreements with the police and its work with the public.
public struct BodyState: EntityState {
  public static let kind = EntityKind.body

  public package(set) var isIntroduced = false
  /// What kind of organisation it is; nil for one that only entry 0 names.
  public package(set) var bodyKind: BodyKind?
  /// Whether its name and place are protected.
  public package(set) var isProtected = false

  /// The act time of its closing; nil while it is open.
  public package(set) var closed: LocalTime?
  /// Its agreements with the police, in log order.
  public package(set) var agreements: [Agreement] = []
  /// How much prevention work with the public it held, and how many attended in all.
  public package(set) var outreachHeld = 0, outreachAttendance = 0

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .bodyRegistered(let data):
      isIntroduced = true
      bodyKind = data.kind
      isProtected = data.protected ?? false
    case .bodyClosed: closed = closed ?? event.time
    case .ledgerOpened: isIntroduced = true
    case .agreementSigned(let data):
      agreements.append(
        Agreement(signed: event.time, services: data.services, from: data.validFrom, to: data.validTo))
    case .agreementEnded(let data):
      for at in agreements.indices where agreements[at].ended == nil {
        agreements[at].ended = event.time
        agreements[at].reason = data.reason
      }
    case .outreachHeld(let data):
      outreachHeld += 1
      outreachAttendance += data.attendance
    default: break
    }
  }

  /// Whether an agreement with the police in force on a day has the service.
  public func hasAgreed(to service: Service, on day: LocalTime) -> Bool {
    agreements.contains { $0.services.contains(service) && $0.isInForce(on: day) }
  }
}

/// An agreement of a body with the police to provide services.
public struct Agreement: Sendable, Equatable {
  public let signed: LocalTime
  public let services: EnumerationSet<Service>
  public let from: LocalTime
  /// Until when, as agreed; nil: for good.
  public let to: LocalTime?
  /// When it was ended before that.
  public package(set) var ended: LocalTime?
  public package(set) var reason: AgreementEnd?

  package init(
    signed: LocalTime, services: EnumerationSet<Service>, from: LocalTime, to: LocalTime?,
    ended: LocalTime? = nil, reason: AgreementEnd? = nil
  ) {
    self.signed = signed
    self.services = services
    self.from = from
    self.to = to
    self.ended = ended
    self.reason = reason
  }

  /// Whether it holds at a moment.
  public func isInForce(on time: LocalTime) -> Bool {
    from.instant <= time.instant && time.instant < to?.instant ?? .max
      && time.instant < ended?.instant ?? .max
  }
}
