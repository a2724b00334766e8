public import IncidentEvents

/// The part of an outlet's state that figures count: each inspection of a sale.
public struct OutletRecord: EntityFold {
  public static let kind = EntityKind.outlet

  /// One inspection, as first recorded.
  public struct Inspection: Sendable {
    public let month: CalendarMonth
    public let district: District
    /// When the sale took place, or the inspection where there was none.
    public let at: LocalTime
    public let violation: SaleViolation

    package init(month: CalendarMonth, district: District, at: LocalTime, violation: SaleViolation) {
      self.month = month
      self.district = district
      self.at = at
      self.violation = violation
    }
  }

  /// In log order; one for each moment.
  public package(set) var inspections: [Inspection] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key, case .alcoholSaleInspected(let data) = event.fact,
      !inspections.contains(where: { $0.at.instant == data.at.instant })
    else { return }
    inspections.append(
      Inspection(
        month: CalendarMonth(event.time), district: data.district, at: data.at, violation: data.violation))
  }
}
