public import IncidentEvents

/// A number as it stands in the books of reports (KUI), and the reports it was given to.
public struct KUIState: EntityState {
  public static let kind = EntityKind.kui

  /// A report that one organ's book of one year has under the number.
  public struct Use: Sendable, Equatable {
    public let organ: Reference
    /// The local year of the act.
    public let year: Int
    public let report: Reference
  }

  /// In log order.
  public package(set) var uses: [Use] = []

  public init() {}

  public var isIntroduced: Bool { !uses.isEmpty }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard case .reportNumbered(let data) = event.fact, data.kui.reference == key else { return }
    uses.append(Use(organ: data.organ, year: Int(event.time.year), report: event.subject))
  }
}
