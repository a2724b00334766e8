public import IncidentEvents

/// A report of violence: when and by whom it was received, the call-outs to it, its number, and what became of it.
public struct ReportState: EntityState {
  public static let kind = EntityKind.report

  /// One receipt: a report can reach several bodies.
  public struct Receipt: Sendable, Equatable {
    public let time: LocalTime
    /// The body that received it.
    public let body: Reference

    package init(time: LocalTime, body: Reference) {
      self.time = time
      self.body = body
    }
  }
  /// Its number in an organ's book of reports.
  public struct Number: Sendable, Equatable {
    public let time: LocalTime
    public let kui: KUINumber
    public let organ: Reference

    package init(time: LocalTime, kui: KUINumber, organ: Reference) {
      self.time = time
      self.kui = kui
      self.organ = organ
    }
  }
  /// That it ended without a registered offence.
  public struct Disposal: Sendable, Equatable {
    public let time: LocalTime
    public let outcome: DisposalOutcome
    public let reason: DisposalReason
    /// Who decided it, and who approved it.
    public let author: Reference, approver: Reference
    /// The report it was joined to.
    public let into: Reference?

    package init(
      time: LocalTime, outcome: DisposalOutcome, reason: DisposalReason, author: Reference,
      approver: Reference, into: Reference?
    ) {
      self.time = time
      self.outcome = outcome
      self.reason = reason
      self.author = author
      self.approver = approver
      self.into = into
    }
  }

  /// In log order.
  public package(set) var receipts: [Receipt] = []
  /// Where it happened, as first received.
  public package(set) var district: District?
  /// When each call-out arrived, in log order.
  public package(set) var arrivals: [LocalTime] = []
  /// In log order.
  public package(set) var numbers: [Number] = []
  /// The cases opened from it, in log order.
  public package(set) var cases: [Reference] = []
  /// In log order; more than one is a slip.
  public package(set) var disposals: [Disposal] = []
  /// What the last review of it found.
  public package(set) var review: Review?

  public init() {}

  public var isIntroduced: Bool { !receipts.isEmpty }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    if case .caseOpened = event.fact {
      if !cases.contains(event.subject) { cases.append(event.subject) }
      return
    }
    guard event.subject == key else { return }
    switch event.fact {
    case .reportReceived(let data):
      receipts.append(Receipt(time: event.time, body: event.body))
      district = district ?? data.district
    case .callOutAttended(let data):
      arrivals.append(data.arrived)
    case .reportNumbered(let data):
      numbers.append(Number(time: event.time, kui: data.kui, organ: data.organ))
    case .reportDisposed(let data):
      disposals.append(
        Disposal(
          time: event.time, outcome: data.outcome, reason: data.reason,
          author: event.performer ?? event.actor, approver: data.approver, into: data.into))
    case .reviewRecorded(let data):
      review = Review(time: event.time, finding: data.finding)
    default: break
    }
  }
}
