public import IncidentEvents

/// What an erasure did, and what it can not reach.
public struct ErasureReport: Sendable {
  /// Every reference of the person.
  public let references: [Reference]
  /// The events that record it, by position.
  public let positions: [Int]
  /// How many events' values went.
  public let events: Int
  /// Free texts that speak of the person and lie under the key of a case, report or exhibit: they stay, for others
  /// are spoken of in them too.
  public let remaining: [RemainingText]
  /// Values of the person that were given out, by the access that did.
  public let disclosed: [Int]
  /// Files of refused submissions that were swept, and those that are no more where they were written.
  public let swept: [String]
  public let notFound: [String]

  /// Values that stay, of one event.
  public struct RemainingText: Sendable {
    public let position: Int
    public let type: EventType
    /// Whose key covers them.
    public let subject: Reference
    public let fields: [String]
  }
}
