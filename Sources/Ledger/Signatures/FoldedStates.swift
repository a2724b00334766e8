import IncidentEvents
import Rulebook

/// The states of entities of one kind as they were after each of their events, in log order.
struct FoldedStates<State: EntityState>: Sendable {
  private struct Version: Sendable {
    /// The first position it holds at.
    let first: Int
    let state: State
  }
  private var versions: [Reference: [Version]] = [:]
  /// Where the events stand that speak of an entity.
  private var events: [Reference: [Int]] = [:]

  /// Folds an event into an entity's newest state.
  mutating func apply(_ event: borrowing Event, to key: Reference) {
    var state = versions[key]?.last?.state ?? State()
    state.apply(event, to: key)
    versions[key, default: []].append(Version(first: event.position + 1, state: state))
    events[key, default: []].append(event.position)
  }

  /// Folds an entity's events anew, those that count, for the positions behind `position`.
  mutating func refold(
    _ key: Reference, after position: Int, _ entries: NotedEntries, counting: (Int) -> Bool
  ) {
    var state = State()
    for place in events[key] ?? [] where counting(place) {
      entries.withEvent(at: place) { state.apply($0, to: key) }
    }
    versions[key, default: []].append(Version(first: position + 1, state: state))
  }

  /// The state an entry at a position was judged by.
  func state(of key: Reference, at position: Int) -> State {
    versions[key]?.last { $0.first <= position }?.state ?? State()
  }
}

/// Copies of the few entries of a log that say who may sign, and what must be signed.
struct NotedEntries: Sendable {
  private var entries: [Int: [UInt8]] = [:]

  subscript(_ position: Int) -> [UInt8]? {
    get { entries[position] }
    set { entries[position] = newValue }
  }

  /// In log order.
  var positions: [Int] { entries.keys.sorted() }
  var isEmpty: Bool { entries.isEmpty }

  /// Reads one of them; nothing happens where it is no event.
  func withEvent(at position: Int, _ body: (borrowing Event) -> Void) {
    guard let entry = entries[position], let event = try? Event(unsafe entry.span.bytes, at: position) else {
      return
    }
    body(event)
  }
}
