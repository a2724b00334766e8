import EventLog
import Foundation
import IncidentEvents
import LMDB
import Ledger
import Projections
import Testing
import TransparencyLog

@Suite("Views")
struct ViewTests {
  /// The digests of all views, brought up to the log's head.
  static func digests(_ ledger: Ledger) throws -> [ViewName: String] {
    let store = try ledger.views()
    let projection = try ledger.projection()
    return try digests(projection, in: store)
  }

  /// The digests of all views, each brought up to where the log is folded to.
  static func digests(_ projection: Projection, in store: ViewStore) throws -> [ViewName: String] {
    func bringUp<V: View>(_ type: V.Type) throws { _ = try projection.current(type, in: store) }
    for name in ViewName.allCases { try bringUp(name.view) }
    return try stored(in: store)
  }

  /// The digests of all views as they are stored.
  static func stored(in store: ViewStore) throws -> [ViewName: String] {
    var digests: [ViewName: String] = [:]
    for name in ViewName.allCases { digests[name] = try store.digest(of: name.rawValue)?.hex }
    #expect(digests.count == ViewName.allCases.count)
    return digests
  }

  @Test("A view folded in pieces is the view folded in one go", arguments: [1, 2, 3])
  func pieces(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let cut = TemporaryDirectory(), whole = TemporaryDirectory()
    let one = try SampleYear.ledger(at: whole.ledger)
    try one.append(SampleYear.lines)
    let two = try SampleYear.ledger(at: cut.ledger)
    var rest = SampleYear.lines[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int(random.next() % 2_500) + 1)
      rest = rest.dropFirst(piece.count)
      try two.append(piece)
      _ = try Self.digests(two)
    }
    #expect(try Self.digests(two) == Self.digests(one))
    #expect(try Self.digests(two) == Self.digests(one), "folding nothing more changes nothing")
  }

  @Test(
    "Deleting index and views, singly and together, loses nothing",
    arguments: [["index"], ["views"], ["index", "views"]])
  func deleted(names: [String]) throws {
    let place = TemporaryDirectory()
    let before: [ViewName: String]
    do {
      let ledger = try SampleYear.ledger(at: place.ledger)
      try ledger.append(SampleYear.lines.prefix(3_000))
      before = try Self.digests(ledger)
    }
    for name in names { try place.remove(name) }
    let ledger = try Ledger(at: place.ledger)
    #expect(try Self.digests(ledger) == before)
    #expect(try ledger.index.verify(against: ledger.log.snapshot()).isSound)
  }

  @Test("A rebuilt view is the same view")
  func rebuilt() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(3_000))
    let before = try Self.digests(ledger)
    let store = try ledger.views()
    _ = try ledger.projection().current(StatisticsView.self, in: store, rebuilding: true)
    #expect(try store.digest(of: StatisticsView.name)?.hex == before[.statistics])
  }

  @Test("Views made anew in one pass are the views folded each for itself, and stand where those stood")
  func together() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(3_000))
    let before = try Self.digests(ledger)
    let store = try ledger.views()
    try ledger.rebuild(ViewName.allCases, in: store)
    #expect(try Self.stored(in: store) == before)
    for name in ViewName.allCases {
      #expect(try store.standing(of: name.rawValue)?.size == ledger.log.size())
      #expect(try store.standing(of: name.rawValue)?.generation == 2)
    }
    #expect(try Self.digests(ledger) == before, "and are folded on from there")
  }

  @Test("Some views made anew leave the others as they stand")
  func some() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(1_000))
    let before = try Self.digests(ledger)
    try ledger.append(SampleYear.lines.dropFirst(1_000).prefix(1_000))
    let store = try ledger.views()
    try ledger.rebuild([.persons, .orders], in: store)
    let size = try ledger.log.size()
    for name in ViewName.allCases {
      let isAnew = name == .persons || name == .orders
      #expect(try (store.standing(of: name.rawValue)?.size == size) == isAnew)
    }
    #expect(try store.digest(of: ViewName.cases.rawValue)?.hex == before[.cases])
    #expect(try store.digest(of: ViewName.persons.rawValue)?.hex != before[.persons])
  }

  /// A log of the given entries, without decisions, as any order of retractions may leave it.
  static func digests(of entries: [[UInt8]], at path: String, pieces: Int) throws
    -> [ViewName: String]
  {
    let log = try EventLog.create(path: path + "/log")
    let index = try Index(path: path + "/index", access: .readWrite, log: log)
    let store = try ViewStore(path: path + "/views", access: .readWrite)
    let width = max(1, entries.count / pieces)
    for start in stride(from: 0, to: entries.count, by: width) {
      var batch = EntryBatch()
      for entry in entries[start..<min(start + width, entries.count)] {
        try batch.append(unsafe entry.span.bytes)
      }
      _ = try log.append(batch, recorded: 0) { _, _ in "" }
      try index.catchUp()
      let projection = try Projection(log: log.snapshot(), index: index)
      _ = try Self.digests(projection, in: store)
    }
    return try Self.stored(in: store)
  }

  @Test("A view of a log is the view of the log without what was retracted", arguments: [1, 2, 3, 4])
  func retracted(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var entries = Array(SampleYear.lines.prefix(2_500))
    let ids = entries.map(Self.id)
    var alive = [Bool](repeating: true, count: entries.count)
    // Retractions of random events, of which every third is itself retracted.
    for number in 0..<60 {
      let target = Int(random.next() % UInt64(ids.count))
      guard alive[target], let id = ids[target] else { continue }
      let retraction = EventID(
        milliseconds: 1_800_000_000_000 + Int64(number), random: (seed, UInt64(number) << 8))
      entries.append(Self.retraction(of: id, id: retraction))
      if number % 3 == 0 {
        let again = EventID(
          milliseconds: 1_800_000_001_000 + Int64(number), random: (seed, UInt64(number) << 8))
        entries.append(Self.retraction(of: retraction, id: again))
      } else {
        alive[target] = false
      }
    }
    let without = zip(SampleYear.lines.prefix(2_500), alive).filter(\.1).map(\.0)
    let all = TemporaryDirectory(), some = TemporaryDirectory()
    let folded = try Self.digests(of: entries, at: all.path, pieces: 5)
    #expect(try folded == Self.digests(of: without, at: some.path, pieces: 1))
  }

  private static func id(_ entry: [UInt8]) -> EventID? {
    guard let range = entry.firstRange(of: Array("\"id\":\"".utf8)) else { return nil }
    return EventID(String(decoding: entry[range.upperBound..<range.upperBound + 36], as: UTF8.self))
  }

  private static func retraction(of target: EventID, id: EventID) -> [UInt8] {
    let a = "aaaaaaaaaaaaaaaaaaaaaaaaaa"
    return Array(
      """
      {"actor":"actor:\(a)","body":"body:\(a)","data":{"reason":"entered-in-error","target":"\(target)"},"id":"\(id)",\
      "recordedtime":"2027-01-15T08:00:00.000Z","source":"urn:kua:test","specversion":"1.0","subject":"case:\(a)",\
      "time":"2027-01-15T13:00:00+05:00","type":"kua.event.retracted.v1"}
      """.utf8)
  }
}

/// A small generator with a fixed seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
