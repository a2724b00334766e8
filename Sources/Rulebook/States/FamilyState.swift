public import IncidentEvents

/// A family in a difficult life situation, from its identification to the end of the work with it.
public struct FamilyState: EntityState {
  public static let kind = EntityKind.family

  /// The act time of its identification.
  public package(set) var identified: LocalTime?
  public package(set) var district: District?
  public package(set) var members: [Reference] = []
  /// The act time of the end of the work with it; nil while it goes on.
  public package(set) var closed: LocalTime?

  public init() {}

  public var isIntroduced: Bool { identified != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .familyIdentified(let data):
      identified = event.time
      district = data.district
      members = event.references(data.members)
      closed = nil
    case .familyClosed: closed = event.time
    default: break
    }
  }
}
