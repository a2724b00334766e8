import IncidentEvents
import Projections
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

  /// Folds an entity's events anew, as they count, for the positions behind `position`.
  /// - Parameter place: an event that may speak of the entity from now on.
  mutating func refold(
    _ key: Reference, with place: Int, after position: Int, _ entries: NotedEntries, _ revisions: Revisions
  ) {
    if events[key]?.contains(place) != true {
      events[key, default: []].append(place)
      events[key]?.sort()
    }
    var state = State()
    for place in events[key] ?? [] {
      entries.withEvent(at: place, as: revisions) { event in
        if event.subject == key || event.type == .ledgerOpened { Self.step(&state, event, key) }
      }
    }
    versions[key, default: []].append(Version(first: position + 1, state: state))
  }

  private static func step(_ state: inout State, _ event: borrowing Event, _ key: Reference) {
    state.apply(event, to: key)
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

  /// Reads one of them as it counts; nothing happens where it is retracted, or no event.
  func withEvent(at position: Int, as revisions: Revisions, _ body: (borrowing Event) -> Void) {
    guard let entry = entries[position] else { return }
    _ = try? revisions.withCounting(unsafe entry.span.bytes, at: position) { body($0) }
  }

  /// Reads one of them; nothing happens where it is no event.
  func withEvent(at position: Int, _ body: (borrowing Event) -> Void) {
    guard let entry = entries[position], let event = try? Event(unsafe entry.span.bytes, at: position) else {
      return
    }
    body(event)
  }
}
