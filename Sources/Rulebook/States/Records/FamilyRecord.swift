public import IncidentEvents

/// The part of a family's state that figures count: when it was identified as in a difficult life situation, and when
/// the work with it ended.
public struct FamilyRecord: EntityFold {
  public static let kind = EntityKind.family

  /// An identification, or an end.
  public struct Step: Sendable {
    public let month: CalendarMonth
    /// The local day.
    public let day: Int
    /// Where the family lives; nil where the work with it ended.
    public let district: District?

    package init(month: CalendarMonth, day: Int, district: District?) {
      self.month = month
      self.day = day
      self.district = district
    }
  }

  /// In log order.
  public package(set) var steps: [Step] = []

  public init() {}

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .familyIdentified(let data): append(event.time, data.district)
    case .familyClosed: append(event.time, nil)
    default: break
    }
  }

  private mutating func append(_ time: LocalTime, _ district: District?) {
    steps.append(Step(month: CalendarMonth(time), day: time.dayNumber, district: district))
  }
}
