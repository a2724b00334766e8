public import IncidentEvents

/// A consent that data of a person are passed on, or another ground that lets them be.
public struct Consent: Sendable, Equatable {
  /// The event that recorded it.
  public let id: EventID
  /// The body that recorded it.
  public let body: Reference
  public let given: LocalTime
  public let ground: ConsentGround
  /// Who gave it, where that is not the person.
  public let giver: Reference?
  /// What may be passed on.
  public let scope: EnumerationSet<ConsentScope>
  /// Who may be given the data.
  public let recipients: EnumerationSet<BodyKind>
  public let expires: LocalTime?
  public package(set) var withdrawn: LocalTime?

  package init(
    id: EventID, body: Reference, given: LocalTime, ground: ConsentGround, giver: Reference?,
    scope: EnumerationSet<ConsentScope>, recipients: EnumerationSet<BodyKind>, expires: LocalTime?,
    withdrawn: LocalTime? = nil
  ) {
    self.id = id
    self.body = body
    self.given = given
    self.ground = ground
    self.giver = giver
    self.scope = scope
    self.recipients = recipients
    self.expires = expires
    self.withdrawn = withdrawn
  }

  /// When it ended or is to end, whichever comes first; nil while it is open.
  public var end: LocalTime? {
    guard let expires else { return withdrawn }
    guard let withdrawn, withdrawn.instant < expires.instant else { return expires }
    return withdrawn
  }

  /// Whether it holds at a moment.
  public func isInForce(on time: LocalTime) -> Bool {
    given.instant <= time.instant && time.instant < end?.instant ?? .max
  }
}
