public import IncidentEvents

/// A look at protected or personal values: of what, which, and why.
public struct AccessRequest: Sendable {
  /// What is looked at: an entity, whose values in all events are meant, or one event.
  public enum Target: Sendable {
    case entity(Reference)
    case event(EventID)
  }

  public let target: Target
  /// The members looked at, by name; each is looked for in every event.
  public let fields: [String]
  public let purpose: AccessPurpose
  public let means: AccessMeans
  /// Whether the reader looks without being entitled, in an emergency; it is queued for review.
  public let breaksGlass: Bool

  public init(
    _ target: Target, fields: [String], purpose: AccessPurpose, means: AccessMeans, breaksGlass: Bool = false
  ) {
    self.target = target
    self.fields = fields
    self.purpose = purpose
    self.means = means
    self.breaksGlass = breaksGlass
  }
}

/// A value that was looked at, or why it is not shown.
public struct AccessedValue: Sendable {
  /// The event it was recorded with.
  public let position: Int
  public let event: EventID
  public let time: LocalTime
  /// Who recorded it.
  public let body: Reference
  public let field: String
  public let content: Content

  public enum Content: Sendable {
    /// The value in canonical JSON, and the disclosure that proves it (RFC 9901 §4.2.1, base64url).
    case value(json: [UInt8], disclosure: String)
    /// The event has no such value.
    case none
    /// It was erased, by the event at a position.
    case erased(by: Int)
    /// The key of the body that recorded it is not at hand.
    case sealed
  }
}
