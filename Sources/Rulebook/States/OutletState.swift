public import IncidentEvents

/// A shop or other place that sells alcohol, and how often it was inspected.
public struct OutletState: EntityState {
  public static let kind = EntityKind.outlet

  /// How many inspections there were, and how many found something wrong.
  public package(set) var inspections = 0, violations = 0
  /// Where it is, as last inspected.
  public package(set) var district: District?
  /// The latest inspection, by its act time, and what it found.
  public package(set) var lastInspected: LocalTime?
  public package(set) var lastFound: SaleViolation?

  public init() {}

  public var isIntroduced: Bool { inspections > 0 }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key, case .alcoholSaleInspected(let data) = event.fact else { return }
    inspections += 1
    if data.violation != .nothing { violations += 1 }
    district = data.district
    if event.time.instant >= lastInspected?.instant ?? .min {
      (lastInspected, lastFound) = (event.time, data.violation)
    }
  }
}
