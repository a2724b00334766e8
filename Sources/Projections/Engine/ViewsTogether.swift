import IncidentEvents

/// Several views folded in one pass: an event is read once, and given to those that read its type.
struct ViewsTogether {
  private(set) var views: [any View]
  private let readers: EventReaders

  /// Begins from nothing.
  /// - Parameter types: at most 32 views.
  init(_ types: [any View.Type]) {
    func begun<Begun: View>(_ type: Begun.Type) -> any View { Begun(stored: nil) }
    var views: [any View] = []
    for type in types { views.append(begun(type)) }
    self.views = views
    readers = EventReaders(types.map { $0.types })
  }

  /// The types of event that some view reads.
  var types: EventTypeSet { readers.types }

  /// Folds one alive event, in log order.
  mutating func apply(_ event: borrowing Event, references: [Reference]) throws {
    try readers.forEach(of: event.type) { try views[$0].apply(event, references: references) }
  }

  /// Brings what is counted in line with the states, after all events are folded.
  mutating func settle() throws {
    for at in views.indices { try views[at].settle() }
  }
}
