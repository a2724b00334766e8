import IncidentEvents

/// Several views folded in one pass: an event is read once, and given to those that read its type.
struct ViewsTogether {
  private(set) var views: [any View]
  /// The types of event that some view reads.
  let types: EventTypeSet
  /// Which views read each type of event: a bit a view.
  private let readers: [UInt32]

  /// Begins from nothing.
  /// - Parameter types: at most 32 views.
  init(_ types: [any View.Type]) {
    func begun<Begun: View>(_ type: Begun.Type) -> any View { Begun(stored: nil) }
    var begunViews: [any View] = []
    var sets: [EventTypeSet] = []
    for type in types {
      begunViews.append(begun(type))
      sets.append(type.types)
    }
    views = begunViews
    var readers = [UInt32](repeating: 0, count: 256)
    for type in EventType.allCases {
      for (at, set) in sets.enumerated() where set.contains(type) {
        readers[Int(type.rawValue)] |= 1 << UInt32(at)
      }
    }
    self.readers = readers
    self.types = sets.reduce([]) { $0.union($1) }
  }

  /// Folds one alive event, in log order.
  mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    var rest = readers[Int(event.type.rawValue)]
    while rest != 0 {
      try views[rest.trailingZeroBitCount].apply(event, references: references)
      rest &= rest - 1
    }
  }

  /// Brings what is counted in line with the states, after all events are folded.
  mutating func settle() throws {
    for at in views.indices { try views[at].settle() }
  }
}
