public import IncidentEvents

/// What a bundle is asked for: of what, by which act, for whom.
public struct BundleRequest: Sendable {
  /// An event of another kind that is taken in, by a legal act.
  public struct Named: Sendable, Hashable {
    public let event: EventID
    public let act: String

    public init(event: EventID, act: String) {
      self.event = event
      self.act = act
    }
  }

  /// Values of an event that are given out in clear.
  public struct Disclosed: Sendable, Hashable {
    public let event: EventID
    /// By name, as in `title`.
    public let fields: [String]

    public init(event: EventID, fields: [String]) {
      self.event = event
      self.fields = fields
    }
  }

  /// The case or the exhibit.
  public let subject: Reference
  /// The document that asks for it.
  public let act: String
  public let recipient: BundleRecipient
  /// The body it goes to.
  public let to: Reference?
  public let named: [Named]
  /// Besides the titles of the exhibits.
  public let disclosed: [Disclosed]
  /// Why values are looked at.
  public let purpose: AccessPurpose

  public init(
    of subject: Reference, act: String, recipient: BundleRecipient, to: Reference? = nil,
    named: [Named] = [], disclosed: [Disclosed] = [], purpose: AccessPurpose = .court
  ) {
    self.subject = subject
    self.act = act
    self.recipient = recipient
    self.to = to
    self.named = named
    self.disclosed = disclosed
    self.purpose = purpose
  }
}
