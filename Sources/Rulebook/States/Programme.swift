public import IncidentEvents

/// A programme to correct violent behaviour, ordered by a court or agreed.
public struct Programme: Sendable, Equatable {
  /// How it ended.
  public struct End: Sendable, Equatable {
    public let time: LocalTime
    /// Why it was broken off; nil where it was completed.
    public let dropped: DropReason?

    package init(time: LocalTime, dropped: DropReason?) {
      self.time = time
      self.dropped = dropped
    }
  }

  public let ordered: LocalTime
  /// The body that recorded it.
  public let body: Reference
  /// The centre that holds it.
  public let centre: Reference
  public let basis: ProgrammeBasis
  /// How many sessions are planned.
  public let planned: Int
  /// The numbers of the sessions attended, once each, in log order.
  public package(set) var sessions: [Int] = []
  /// Nil while it goes on.
  public package(set) var end: End?

  package init(
    ordered: LocalTime, body: Reference, centre: Reference, basis: ProgrammeBasis, planned: Int
  ) {
    self.ordered = ordered
    self.body = body
    self.centre = centre
    self.basis = basis
    self.planned = planned
  }
}

extension [Programme] {
  /// Folds one event of the person. A centre records the sessions of its own programme.
  mutating func apply(_ event: borrowing Event) {
    switch event.fact {
    case .correctionOrdered(let data):
      append(
        Programme(
          ordered: event.time, body: event.body, centre: data.centre, basis: data.basis,
          planned: data.sessions))
    case .correctionAttended(let data):
      guard let at = underWay(at: event.body) else { return }
      if !self[at].sessions.contains(data.session) { self[at].sessions.append(data.session) }
    case .correctionCompleted:
      guard let at = underWay(at: event.body) else { return }
      self[at].end = Programme.End(time: event.time, dropped: nil)
    case .correctionDropped(let data):
      guard let at = underWay(at: event.body) else { return }
      self[at].end = Programme.End(time: event.time, dropped: data.reason)
    default: break
    }
  }

  private func underWay(at centre: Reference) -> Int? {
    lastIndex { $0.centre == centre && $0.end == nil }
  }
}
