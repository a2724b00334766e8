public import IncidentEvents

/// What one reader is not shown: events that a protected body recorded, and events of cases sealed from the reader.
/// To that reader it is as if they were not there.
public struct Concealment: Sendable, Equatable {
  /// Bodies whose events are not shown.
  public let bodies: Set<Reference>
  /// Entities of which no event is shown: sealed cases, and what belongs to them.
  public let entities: Set<Reference>

  /// Hides what these bodies recorded and what speaks of these entities.
  public init(bodies: Set<Reference> = [], entities: Set<Reference> = []) {
    self.bodies = bodies
    self.entities = entities
  }

  /// The same, and what more bodies recorded.
  public func adding(bodies more: Set<Reference>) -> Concealment {
    Concealment(bodies: bodies.union(more), entities: entities)
  }

  /// Everything is shown.
  public static let nothing = Concealment()

  /// Whether everything is shown.
  public var isNothing: Bool { bodies.isEmpty && entities.isEmpty }

  /// Whether an event is not shown.
  /// - Parameter references: room for the entities the event speaks of.
  public func hides(_ event: borrowing Event, _ references: inout [Reference]) -> Bool {
    if bodies.contains(event.body) { return true }
    if entities.isEmpty { return false }
    event.collectReferences(into: &references)
    return references.contains(where: entities.contains)
  }
}
