public import IncidentEvents

/// A report of violence: when and by whom it was received, and the call-outs to it.
public struct ReportState: EntityState {
  public static let kind = EntityKind.report

  /// One receipt: a report can reach several bodies.
  public struct Receipt: Sendable, Equatable {
    public let time: LocalTime
    /// The body that received it.
    public let body: Reference
  }

  /// In log order.
  public package(set) var receipts: [Receipt] = []
  /// Where it happened, as first received.
  public package(set) var district: District?
  /// When each call-out arrived, in log order.
  public package(set) var arrivals: [LocalTime] = []

  public init() {}

  public var isIntroduced: Bool { !receipts.isEmpty }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .reportReceived(let data):
      receipts.append(Receipt(time: event.time, body: event.body))
      district = district ?? data.district
    case .callOutAttended(let data):
      arrivals.append(data.arrived)
    default: break
    }
  }
}
