public import IncidentEvents

/// A shop or other place that sells alcohol, and how often it was inspected.
public struct OutletState: EntityState {
  public static let kind = EntityKind.outlet

  /// How many inspections there were, and how many found something wrong.
  public package(set) var inspections = 0, violations = 0

  public init() {}

  public var isIntroduced: Bool { inspections > 0 }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key, case .alcoholSaleInspected(let data) = event.fact else { return }
    inspections += 1
    if data.violation != .nothing { violations += 1 }
  }
}
