public import IncidentEvents

/// A legal hold that stands: what it is placed on is neither disposed of nor erased.
public struct Hold: Sendable, Equatable {
  /// The event that placed it.
  public let id: EventID
  /// The act time of that event.
  public let placed: LocalTime

  package init(id: EventID, placed: LocalTime) {
    self.id = id
    self.placed = placed
  }
}

extension [Hold] {
  /// Folds one event of what may be held.
  mutating func apply(_ event: borrowing Event) {
    switch event.fact {
    case .legalHoldPlaced: append(Hold(id: event.id, placed: event.time))
    case .legalHoldLifted(let data): removeAll { $0.id == data.hold }
    default: break
    }
  }
}
