public import IncidentEvents

/// A family in a difficult life situation, from its identification to the end of the work with it.
public struct FamilyState: EntityState {
  public static let kind = EntityKind.family

  /// The act time of its identification.
  public package(set) var identified: LocalTime?
  public package(set) var district: District?
  public package(set) var members: [Reference] = []
  /// What makes the situation a difficult one, by which edition of the criteria.
  public package(set) var criteria = EnumerationSet<FamilyCriterion>()
  public package(set) var criteriaVersion: CriteriaVersion?
  /// The act time of the end of the work with it; nil while it goes on.
  public package(set) var closed: LocalTime?
  public package(set) var reason: FamilyEnd?

  public init() {}

  public var isIntroduced: Bool { identified != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .familyIdentified(let data):
      identified = event.time
      district = data.district
      members = event.references(data.members)
      criteria = data.criteria
      criteriaVersion = data.criteriaVersion
      (closed, reason) = (nil, nil)
    case .familyClosed(let data): (closed, reason) = (event.time, data.reason)
    default: break
    }
  }
}
