internal import LMDB
internal import Synchronization
internal import TransparencyLog

/// A log's record in memory, for tests: it can be told to fail at any of its operations.
///
/// A commit counts as one operation for each object written, one for looking at the head, one for moving it,
/// and one more after that: failing there leaves the new head, as a disk may when its answer is lost.
package final class MemoryStore: LogStore {
  /// What the store throws where it was told to fail.
  package struct Failure: Error, Equatable {
    /// Which operation failed, from 1.
    package let operation: Int
  }

  private struct State {
    var rows: [LogTable: [[UInt8]: [UInt8]]] = [:]
    var operations = 0
    var failing: Int?
  }
  private let state = Mutex(State())

  /// An empty store.
  package init() {}

  package var name: String { "memory" }

  /// Makes the `operation`-th operation from now (1 is the next) fail; nil for none.
  package func fail(at operation: Int?) {
    state.withLock { state in
      state.operations = 0
      state.failing = operation
    }
  }

  /// A store with the same rows.
  package func copy() -> MemoryStore {
    let copy = MemoryStore()
    let rows = state.withLock { $0.rows }
    copy.state.withLock { $0.rows = rows }
    return copy
  }

  /// The rows of a table, copied, in key order.
  package func rows(in table: LogTable) -> [(key: [UInt8], value: [UInt8])] {
    state.withLock { state in
      (state.rows[table] ?? [:]).sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .map { ($0.key, $0.value) }
    }
  }

  /// Puts a row in place, or takes it out: damage for a test to find.
  package func set(_ value: [UInt8]?, for key: [UInt8], in table: LogTable) {
    state.withLock { $0.rows[table, default: [:]][key] = value }
  }

  package func head(_ body: (RawSpan?) throws -> Void) throws {
    try pass(value(LMDBStore.headKey, .head), body)
  }

  package func bundles(_ numbers: Range<Int>, _ body: (Int, RawSpan?) throws -> Void) throws {
    for number in numbers { try pass(value(Self.key(number), .bundles)) { try body(number, $0) } }
  }

  package func objects(_ wanted: [LogObject], _ body: (Int, RawSpan?) throws -> Void) throws {
    for (place, object) in wanted.enumerated() {
      let found =
        switch object {
        case .bundle(let number): try value(Self.key(number), .bundles)
        case .tile(let key): try value(Array(copying: key.bytes), .tiles)
        }
      try pass(found) { try body(place, $0) }
    }
  }

  package func tail(_ positions: Range<Int>, _ body: (Int, RawSpan?) throws -> Void) throws {
    for position in positions { try pass(value(Self.key(position), .tail)) { try body(position, $0) } }
  }

  package func rows(
    _ table: LogTable, after key: [UInt8]?, limit: Int, _ body: (RawSpan, RawSpan) throws -> Void
  ) throws {
    try state.withLock { try Self.step(&$0) }
    let rest = rows(in: table).drop { row in key.map { !$0.lexicographicallyPrecedes(row.key) } ?? false }
    for (key, value) in rest.prefix(limit) { try body(key.span.rawBytes, value.span.rawBytes) }
  }

  package func commit(_ change: LogChange) throws {
    try state.withLock { state in
      try Self.step(&state)
      guard state.rows[.head]?[LMDBStore.headKey] == change.expectedHead else {
        throw LogError(.headMoved, "The head of the log in memory is not the one this writer left.")
      }
      // All or nothing: the rows are changed aside and put in place with the head.
      var rows = state.rows
      for number in change.sealed {
        try Self.step(&state)
        rows[.bundles, default: [:]][Self.key(number)] = Array(change.byteCount(ofBundle: number)) {
          change.write(bundle: number, to: &$0)
        }
      }
      if change.emptiesTail {
        try Self.step(&state)
        rows[.tail] = [:]
      }
      for position in change.tailRows {
        try Self.step(&state)
        rows[.tail, default: [:]][Self.key(position)] = Array(change.byteCount(ofTailRow: position)) {
          change.write(tailRow: position, to: &$0)
        }
      }
      for (key, hashes) in change.tiles {
        try Self.step(&state)
        rows[.tiles, default: [:]][Array(copying: key.bytes)] = Array(copying: hashes.span.rawBytes)
      }
      rows[.head, default: [:]][LMDBStore.headKey] = change.head
      try Self.step(&state)
      state.rows = rows
      try Self.step(&state)
    }
  }

  package func putReleased(_ notes: [(size: Int, note: [UInt8])]) throws {
    try state.withLock { state in
      try Self.step(&state)
      for (size, note) in notes { state.rows[.checkpoints, default: [:]][Self.key(size)] = note }
    }
  }

  package func putTimeStamps(_ stamps: [(key: [UInt8], value: [UInt8])]) throws {
    try state.withLock { state in
      try Self.step(&state)
      for (key, value) in stamps { state.rows[.checkpoints, default: [:]][key] = value }
    }
  }

  private func value(_ key: [UInt8], _ table: LogTable) throws -> [UInt8]? {
    try state.withLock { state in
      try Self.step(&state)
      return state.rows[table]?[key]
    }
  }

  private func pass(_ bytes: [UInt8]?, _ body: (RawSpan?) throws -> Void) throws {
    guard let bytes else { return try body(nil) }
    try body(bytes.span.rawBytes)
  }

  private static func key(_ number: Int) -> [UInt8] { Array(copying: PositionKey(UInt64(number)).bytes) }

  private static func step(_ state: inout State) throws {
    state.operations += 1
    if state.operations == state.failing { throw Failure(operation: state.operations) }
  }
}

extension [UInt8] {
  /// An array of `count` bytes that `fill` writes.
  fileprivate init(_ count: Int, fill: (inout OutputRawSpan) -> Void) {
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      let place = unsafe UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count)
      var output = unsafe OutputRawSpan(buffer: place, initializedCount: 0)
      fill(&output)
      initialized = unsafe output.finalize(for: place)
    }
  }
}
