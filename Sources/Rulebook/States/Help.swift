public import IncidentEvents

/// What is done to help a person: orders that protect, consents to pass data on, stays in crisis centres, services,
/// families taken on.
public struct Help: StatePart, Sendable, Equatable {
  /// Orders and special requirements that protect the person, in log order.
  public package(set) var orders: [Reference] = []
  /// Consents for the person's data, and other grounds, in log order.
  public package(set) var consents: [Consent] = []
  /// In log order; one at a time is the rule.
  public package(set) var stays: [Stay] = []
  /// In log order.
  public package(set) var services: [ServiceDelivered] = []
  /// Families in a difficult life situation that the person belongs to, in log order.
  public package(set) var families: [Reference] = []

  public init() {}

  /// The centre that has the person now.
  public var centre: Reference? { stays.last { $0.discharged == nil }?.centre }

  /// Folds an event whose subject is the person.
  mutating func apply(_ event: borrowing Event) {
    switch event.fact {
    case .consentGiven(let data):
      consents.append(
        Consent(
          id: event.id, body: event.body, given: event.time, ground: data.ground, giver: data.givenBy,
          scope: data.scope, recipients: data.recipients, expires: data.expires))
    case .consentWithdrawn(let data):
      for at in consents.indices where consents[at].id == data.consent && consents[at].withdrawn == nil {
        consents[at].withdrawn = event.time
      }
    case .supportDelivered(let data):
      services.append(
        ServiceDelivered(time: event.time, body: event.body, kind: data.kind, recipient: data.recipient))
    case .crisisCentreAdmitted: stays.append(Stay(centre: event.body, admitted: event.time))
    case .crisisCentreDischarged:
      let body = event.body
      // A centre that says goodbye to someone it has admitted twice has nobody left.
      let isTheirs = stays.contains { $0.centre == body && $0.discharged == nil }
      for at in stays.indices where stays[at].discharged == nil && (!isTheirs || stays[at].centre == body) {
        stays[at].discharged = event.time
      }
    default: break
    }
  }

  /// An order protects the person.
  mutating func isProtected(by order: Reference) {
    if !orders.contains(order) { orders.append(order) }
  }

  /// The person belongs to a family taken on.
  mutating func isMember(of family: Reference) {
    if !families.contains(family) { families.append(family) }
  }
}

/// A stay in a crisis centre.
public struct Stay: Sendable, Equatable {
  public let centre: Reference
  public let admitted: LocalTime
  /// Nil while it lasts.
  public package(set) var discharged: LocalTime?

  package init(centre: Reference, admitted: LocalTime, discharged: LocalTime? = nil) {
    self.centre = centre
    self.admitted = admitted
    self.discharged = discharged
  }
}

/// That a person was given a service.
public struct ServiceDelivered: Sendable, Equatable {
  public let time: LocalTime
  /// The body that gave it.
  public let body: Reference
  public let kind: SupportKind
  /// Woman, child or man, at the time.
  public let recipient: Recipient

  package init(time: LocalTime, body: Reference, kind: SupportKind, recipient: Recipient) {
    self.time = time
    self.body = body
    self.kind = kind
    self.recipient = recipient
  }
}
