import EventLog
import IncidentEvents
import Ledger
import Projections
import Rulebook
import Testing

@Suite("Stored states")
struct StoredStateTests {
  private static func bytes(_ state: some StoredState) -> [UInt8] {
    var writer = StateWriter()
    state.encode(to: &writer)
    return writer.bytes
  }

  private static func read<State: StoredState>(_ bytes: [UInt8], as type: State.Type) throws -> State {
    var reader = StateReader(unsafe bytes.span.bytes)
    let state = try State(from: &reader), isAtEnd = reader.atEnd
    #expect(isAtEnd)
    return state
  }

  /// What is missing in a value: members that are nil, empty, zero or false, by their names.
  private static func unset(_ value: Any, _ path: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    let isNothing: Bool =
      switch value {
      case let number as Int: number == 0
      case let flag as Bool: !flag
      default:
        mirror.children.isEmpty && (mirror.displayStyle == .optional || mirror.displayStyle == .collection)
      }
    if isNothing { return [path] }
    if mirror.displayStyle == .enum { return [] }
    // How a list of cases is kept free of repeats is no part of what is stored.
    return mirror.children.filter { $0.label != "casesOnce" }.flatMap {
      unset($0.value, "\(path).\($0.label ?? "")")
    }
  }

  private static func checkFull<State: StoredState>(_ state: State) throws {
    #expect(unset(state) == [])
    let bytes = bytes(state), again = try read(bytes, as: State.self)
    // As described, a state shows every member.
    #expect("\(again)" == "\(state)")
    #expect(Self.bytes(again) == bytes)
    for length in 0..<bytes.count {
      #expect(throws: StateDamage.self) { try read(Array(bytes.prefix(length)), as: State.self) }
    }
  }

  @Test("A state with every member set is read as it was written; cut off anywhere, it is damaged")
  func full() throws {
    try Self.checkFull(FullStates.person)
    try Self.checkFull(FullStates.exhibit)
    try Self.checkFull(FullStates.camera)
    try Self.checkFull(FullStates.order)
    try Self.checkFull(FullStates.body)
  }

  /// Folds the events of a log, and reads back what is written of each entity.
  private static func check<State: StoredState>(
    _ type: State.Type, in projection: Projection, least: Int
  ) throws -> [Reference: State] {
    var states: [Reference: State] = [:], references: [Reference] = []
    let log = projection.log
    try log.forEach(from: 0, to: log.size) { position, entry in
      _ = try projection.revisions.withCounting(entry, at: position) { event in
        event.collectReferences(into: &references)
        // Whatever type it is of: what the view passes over must change nothing.
        for key in references where key.kind == State.kind {
          Self.apply(event, key, to: &states[key, default: State()])
        }
      }
    }
    for (key, state) in states {
      let bytes = bytes(state)
      #expect(try Self.bytes(read(bytes, as: State.self)) == bytes, "\(key)")
    }
    #expect(states.count >= least)
    return states
  }

  private static func apply(_ event: borrowing Event, _ key: Reference, to state: inout some StoredState) {
    state.apply(event, to: key)
  }

  @Test("Every state of the sample is read as it was written, and is what its view has of it and rules read")
  func sample() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines)
    let projection = try ledger.projection()
    func compare<V: EntityView>(_ type: V.Type, least: Int) throws where V.State: EntityState {
      var view = try projection.folded(V.self)
      for (key, state) in try Self.check(V.State.self, in: projection, least: least) {
        let bytes = Self.bytes(state)
        #expect(try Self.bytes(view.state(of: key)) == bytes, "\(key)")
        #expect(try Self.bytes(projection.history.state(V.State.self, of: key)) == bytes, "\(key)")
      }
    }
    try compare(PersonsView.self, least: 100)
    try compare(ExhibitsView.self, least: 10)
    try compare(CamerasView.self, least: 10)
    try compare(OrdersView.self, least: 10)
    try compare(BodiesView.self, least: 5)
  }
}
