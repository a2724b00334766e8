public import IncidentEvents

/// What the ledger knows of what the rows of a register speak of.
public protocol RegisterStanding {
  /// The offence registered as an episode under a number.
  func offence(erdr: ERDRNumber, episode: Int) throws -> Reference?
  /// The case of the offences registered under a number.
  func `case`(erdr: ERDRNumber) throws -> Reference?
  /// The report with a number in an organ's book of a year.
  func report(kui: Reference, organ: Reference, year: Int) throws -> Reference?
  /// The case opened from a report, and the numbers its offences are registered under.
  func `case`(openedFrom report: Reference) throws -> (case: Reference, numbers: [ERDRNumber])?
  /// Whether an event has introduced the entity.
  func isIntroduced(_ reference: Reference) throws -> Bool
  /// Whether an event with this id is recorded.
  func isRecorded(_ id: EventID) throws -> Bool
}

/// A ledger in which nothing is known: by it a row becomes every event that it can.
public struct EmptyRegister: RegisterStanding {
  public init() {}

  public func offence(erdr: ERDRNumber, episode: Int) -> Reference? { nil }
  public func `case`(erdr: ERDRNumber) -> Reference? { nil }
  public func report(kui: Reference, organ: Reference, year: Int) -> Reference? { nil }
  public func `case`(openedFrom report: Reference) -> (case: Reference, numbers: [ERDRNumber])? { nil }
  public func isIntroduced(_ reference: Reference) -> Bool { false }
  public func isRecorded(_ id: EventID) -> Bool { false }
}
