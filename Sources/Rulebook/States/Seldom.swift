import IncidentEvents

/// A part of a state that few entities have: one word while there is nothing in it, so that the states of the many
/// stay small and quick to copy.
package struct Seldom<Value: Sendable>: Sendable {
  /// The value, or nothing.
  private var one: [Value] = []

  /// With nothing in it, or with one value.
  package init(_ value: Value? = nil) {
    if let value { one.append(value) }
  }

  /// Nil while nothing was ever put in.
  package var value: Value? { one.first }

  /// Changes the value in place, from `initial` on the first time.
  mutating func change(from initial: @autoclosure () -> Value, _ body: (inout Value) -> Void) {
    if one.isEmpty { one.append(initial()) }
    body(&one[0])
  }
}

/// A part of a state that is folded from the entity's own events.
protocol StatePart: Sendable {
  init()
  mutating func apply(_ event: borrowing Event)
}

extension Seldom where Value: StatePart {
  /// Folds one event into the part.
  mutating func apply(_ event: borrowing Event) {
    if one.isEmpty { one.append(Value()) }
    one[0].apply(event)
  }
}
