public import IncidentEvents

/// A protective order, or special requirements to behaviour: whom it binds, whom it protects, and what became of it.
public struct OrderState: EntityState {
  public static let kind = EntityKind.order

  /// Who made it, and so how its term runs.
  public enum Nature: UInt8, Sendable, Equatable {
    /// By the police; its term is in days.
    case protectiveOrder
    /// By a court; its term is in months.
    case specialRequirements
  }
  /// How it began.
  public struct Issue: Sendable {
    public let nature: Nature
    public let time: LocalTime
    /// Whom it binds.
    public let person: Reference
    public let protectedPersons: [Reference]
    /// The term: days of a protective order, months of special requirements.
    public let term: Int
    /// How often a month the person reports to the police; 0 for a protective order.
    public let reportsPerMonth: Int
    /// What it forbids.
    public let bans: EnumerationSet<OrderBan>

    package init(
      nature: Nature, time: LocalTime, person: Reference, protectedPersons: [Reference], term: Int,
      reportsPerMonth: Int, bans: EnumerationSet<OrderBan>
    ) {
      self.nature = nature
      self.time = time
      self.person = person
      self.protectedPersons = protectedPersons
      self.term = term
      self.reportsPerMonth = reportsPerMonth
      self.bans = bans
    }
  }

  /// As first issued or imposed; a second time under the same reference changes nothing.
  public package(set) var issue: Issue?
  /// When it was handed over, or its signature refused: it is active from then on.
  public package(set) var served: LocalTime?
  /// The days added by each extension, in log order.
  public package(set) var extensions: [Int] = []
  /// When it was revoked, or the requirements ended.
  public package(set) var ended: LocalTime?
  /// When each violation or breach took place, in log order.
  public package(set) var violations: [LocalTime] = []

  public init() {}

  public var isIntroduced: Bool { issue != nil }

  public mutating func apply(_ event: borrowing Event, to key: Reference) {
    guard event.subject == key else { return }
    switch event.fact {
    case .protectiveOrderIssued(let data) where issue == nil:
      issue = Issue(
        nature: .protectiveOrder, time: event.time, person: data.person,
        protectedPersons: event.references(data.protectedPersons), term: data.days, reportsPerMonth: 0,
        bans: data.bans)
    case .specialRequirementsImposed(let data) where issue == nil:
      issue = Issue(
        nature: .specialRequirements, time: event.time, person: data.person,
        protectedPersons: event.references(data.protectedPersons), term: data.months,
        reportsPerMonth: data.reportsPerMonth, bans: data.bans)
    case .protectiveOrderServed, .protectiveOrderRefusedSignature: served = served ?? event.time
    case .protectiveOrderExtended(let data): extensions.append(data.days)
    case .protectiveOrderRevoked, .specialRequirementsEnded: ended = ended ?? event.time
    case .protectiveOrderViolated, .specialRequirementsBreached: violations.append(event.time)
    default: break
    }
  }
}
