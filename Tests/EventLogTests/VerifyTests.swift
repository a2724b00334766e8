import EventLog
import LMDB
import Testing
import TransparencyLog

@Suite("Verifying")
struct VerifyTests {
  /// A log of 66,000 entries in memory: bundles, a full tile, a tail, a released checkpoint.
  private static let sample: MemoryStore = {
    let store = MemoryStore()
    let log = try! EventLog.create(store)
    try! log.grow(to: 66_000) { 66_000 }
    try! log.release(signed(400, log.root(atSize: 400)))
    try! log.release(signed(65_600, log.root(atSize: 65_600)))
    return store
  }()

  private static var options: VerificationOptions {
    var options = VerificationOptions()
    options.key = sampleSigner.verifierKey
    options.recordedTime = { bytes in Int64(number(bytes)) + 1 }
    return options
  }

  /// The position a sample entry begins with.
  private static func number(_ entry: RawSpan) -> Int {
    array(entry).prefix { $0 != UInt8(ascii: " ") }.reduce(0) { $0 &* 10 &+ Int($1) &- 48 }
  }

  /// A log of 1,100 entries, whose one tile has four hashes.
  private static let small: MemoryStore = {
    let store = MemoryStore()
    try! EventLog.create(store).grow(to: 1100) { 1100 }
    return store
  }()

  /// The sample with one change.
  private func damaged(
    _ table: LogTable, _ key: [UInt8], in sample: MemoryStore = sample, _ change: (inout [UInt8]) -> Void
  ) -> MemoryStore {
    let store = sample.copy()
    var value = store.rows(in: table).first { $0.key == key }!.value
    change(&value)
    store.set(value, for: key, in: table)
    return store
  }

  private func findings(_ store: MemoryStore) async -> [Damage.Kind] {
    await EventLog(unchecked: store).verify(options: Self.options).damages.map(\.kind)
  }

  private func key(_ number: Int) -> [UInt8] { array(PositionKey(UInt64(number)).bytes) }

  /// Where framed entry `index` begins in a bundle's value.
  private func frame(_ index: Int, ofBundle number: Int) -> Int {
    8192 + (0..<index).reduce(0) { $0 + 2 + sampleEntry(number * 256 + $1).count }
  }

  @Test("A sound log is found sound, on one task or many, and every entry is looked at once")
  func sound() async throws {
    for concurrency in [1, 3] {
      var options = Self.options
      options.concurrency = concurrency
      options.inspect = { position, entry in
        if Self.number(entry) != position { throw LogError.unexpected }
      }
      let report = await EventLog(unchecked: Self.sample).verify(options: options)
      #expect(report.isSound && report.damages.isEmpty && report.size == 66_000)
      #expect(report.root == SlowTree(size: 66_000).root(66_000))
      #expect(report.checked.entries == 66_000 && report.checked.bundles == 257)
      #expect(report.checked.tiles == 3 && report.checked.releasedCheckpoints == 2)
    }
    let empty = try EventLog.create(MemoryStore())
    #expect(await empty.verify(options: Self.options).isSound)
  }

  @Test(
    "A changed entry is named, under a full tile and at the right edge", arguments: [300, 65_535, 65_600])
  func entry(_ position: Int) async {
    let number = position / 256
    let store = damaged(.bundles, key(number)) { value in
      value[frame(position % 256, ofBundle: number) + 2] ^= 1
    }
    #expect(await findings(store) == [.entry(position: position)])
  }

  @Test("A changed leaf hash is told from a changed entry", arguments: [0, 300, 65_600])
  func leafHash(_ position: Int) async {
    let store = damaged(.bundles, key(position / 256)) { $0[32 * (position % 256) + 5] ^= 0x80 }
    #expect(await findings(store) == [.leafHash(position: position)])
  }

  @Test("A changed length is named", arguments: [0, 7, 255], [0, 1])
  func length(_ index: Int, _ byte: Int) async {
    for bit in 0..<8 {
      let store = damaged(.bundles, key(3), in: Self.small) {
        $0[frame(index, ofBundle: 3) + byte] ^= 1 << UInt8(bit)
      }
      let found = await findings(store)
      #expect(found == [.length(position: 3 * 256 + index)], "bit \(bit): \(found)")
    }
  }

  @Test("Each kind of row in the tail is checked")
  func tail() async {
    let first = 4 * 256
    #expect(
      await findings(damaged(.tail, key(first + 3), in: Self.small) { $0[0] ^= 1 }) == [
        .leafHash(position: first + 3)
      ])
    #expect(
      await findings(damaged(.tail, key(first + 3), in: Self.small) { $0[34] ^= 1 }) == [
        .entry(position: first + 3)
      ])
    let short = await findings(damaged(.tail, key(first + 3), in: Self.small) { $0[33] ^= 1 })
    #expect(short.first == .tail(position: first + 3))
    let store = Self.small.copy()
    store.set(nil, for: key(first), in: .tail)
    #expect(await findings(store).first == .tail(position: first))
  }

  @Test("A changed hash of a tile is named with the entries it stands for", arguments: [0, 17, 255])
  func tile(_ hash: Int) async {
    let store = damaged(.tiles, tileKey(1, 0)) { $0[32 * hash + 31] ^= 4 }
    #expect(
      await findings(store) == [
        .tile(level: 1, index: 0, hash: hash, entries: hash * 256..<hash * 256 + 256)
      ])
  }

  @Test("A changed hash of a tile that is not full is named, and the log is not appended to")
  func openTile() async throws {
    let store = damaged(.tiles, tileKey(1, 0), in: Self.small) { $0[32 * 3] ^= 1 }
    #expect(await findings(store) == [.tile(level: 1, index: 0, hash: 3, entries: 768..<1024)])
    let log = EventLog(unchecked: store)
    #expect(logFault { try log.grow(to: 1101) { 1 } } == .damaged)
    store.set(nil, for: tileKey(1, 0), in: .tiles)
    #expect(logFault { try log.grow(to: 1101) { 1 } } == .damaged)
    #expect(logFault { _ = try log.root(atSize: 1024) } == .damaged)
  }

  @Test("Every bit of the head is covered")
  func head() async {
    let key = Array("head".utf8)
    let length = Self.small.rows(in: .head)[0].value.count
    let hashes = 1100.nonzeroBitCount
    var generator = SplitMix64(seed: 5)
    for offset in 0..<length where offset < 32 || offset % 7 == 0 || offset > length - 12 {
      let store = damaged(.head, key, in: Self.small) { $0[offset] ^= 1 << UInt8(generator.next() % 8) }
      let found = await findings(store)
      #expect(!found.isEmpty, "byte \(offset) of the head")
      switch offset {
      case 0..<16, 24: #expect(found.first == .head)
      case 16..<24: #expect(found == [.headLastRecorded])
      case 25..<25 + 32 * hashes: #expect(found == [.headFrontier])
      default: #expect(found.allSatisfy { [.head, .checkpoint, .checkpointSignature].contains($0) })
      }
    }
  }

  @Test("A log of another format is told from a damaged one")
  func otherFormat() async {
    let store = damaged(.head, Array("head".utf8), in: Self.small) { $0[7] = 1 }
    #expect(logFault { _ = try EventLog(store) } == .otherFormat)
    #expect(await findings(store).contains(.head))
  }

  @Test("Rows that are missing or too many are named")
  func rows() async {
    // The root of a lost bundle is known from its tile, so nothing else is lost.
    var store = Self.sample.copy()
    store.set(nil, for: key(5), in: .bundles)
    #expect(await findings(store) == [.bundle(number: 5)])
    for value in [nil, [1, 2, 3]] as [[UInt8]?] {
      store = Self.small.copy()
      store.set(value, for: key(3), in: .bundles)
      #expect(await findings(store) == [.bundle(number: 3)])
    }
    store = damaged(.bundles, key(3), in: Self.small) { $0.append(0) }
    #expect(await findings(store) == [.bundle(number: 3)])
    store = Self.sample.copy()
    store.set(nil, for: tileKey(1, 0), in: .tiles)
    #expect(await findings(store) == [.tileForm(level: 1, index: 0)])
    // The tile of four hashes: not there, one less, one more, no hash at all.
    for change in [{ _ in nil }, { $0.dropLast(32) }, { $0 + $0.suffix(32) }, { $0 + [0] }]
      as [([UInt8]) -> [UInt8]?]
    {
      store = Self.small.copy()
      store.set(change(store.rows(in: .tiles)[0].value), for: tileKey(1, 0), in: .tiles)
      #expect(await findings(store) == [.tileForm(level: 1, index: 0)])
    }
    for (table, key) in [
      (LogTable.bundles, key(4)), (.tail, key(1100)), (.tail, key(0)), (.head, [1]), (.bundles, [1]),
      (.tiles, tileKey(1, 1)), (.tiles, tileKey(2, 0)), (.tiles, tileKey(0, 0)),
    ] {
      store = Self.small.copy()
      store.set([1], for: key, in: table)
      #expect(await findings(store) == [.strayRow(table: table.rawValue)])
    }
  }

  @Test("A released checkpoint must be of this log, wherever it was released")
  func released() async {
    for size in [400, 65_600] {
      let store = damaged(.checkpoints, key(size)) { $0[20] ^= 1 }
      #expect(await findings(store) == [.releasedCheckpoint(size: size)])
    }
    let store = Self.sample.copy()
    store.set(store.rows(in: .checkpoints)[0].value, for: key(401), in: .checkpoints)
    #expect(await findings(store) == [.releasedCheckpoint(size: 401)])
  }

  @Test("Another key or origin does not pass")
  func keys() async throws {
    var options = Self.options
    options.key = try NoteSigner(seed: [UInt8](repeating: 8, count: 32), name: "log.example").verifierKey
    let log = EventLog(unchecked: Self.sample)
    #expect(await log.verify(options: options).damages.map(\.kind).first == .checkpointSignature)
    options = VerificationOptions()
    options.origin = "other.example"
    #expect(await log.verify(options: options).damages.map(\.kind) == [.checkpoint])
  }

  @Test("Any flipped bit of the record is found, and where it lies is named")
  func randomBits() async {
    var generator = SplitMix64(seed: 6)
    let store = MemoryStore()
    let log = try! EventLog.create(store)
    try! log.grow(to: 600) { 600 }
    let rows = LogTable.allCases.flatMap { table in store.rows(in: table).map { (table, $0.key, $0.value) } }
    for _ in 0..<200 {
      let (table, key, value) = rows.randomElement(using: &generator)!
      var changed = value
      let offset = Int(generator.next() % UInt64(value.count))
      changed[offset] ^= 1 << UInt8(generator.next() % 8)
      store.set(changed, for: key, in: table)
      let report = await EventLog(unchecked: store).verify(options: Self.options)
      #expect(!report.isSound, "byte \(offset) of \(table) \(key)")
      if table == .bundles, let position = report.damages.first?.position {
        let number = Int(key[7])
        let index = offset < 8192 ? offset / 32 : (0..<256).last { frame($0, ofBundle: number) <= offset }!
        #expect(position == number * 256 + index)
      }
      if table == .tail { #expect(report.damages.first?.position == Int(key[6]) << 8 + Int(key[7])) }
      store.set(value, for: key, in: table)
    }
    #expect(await EventLog(unchecked: store).verify(options: Self.options).isSound)
  }

  @Test("Bits flipped in the LMDB file's values are found there too")
  func lmdb() async throws {
    let directory = TemporaryDirectory()
    try EventLog.create(path: directory.log).grow(to: 600) { 200 }
    let places: [(table: String, key: [UInt8], offset: Int, kind: Damage.Kind)] = [
      ("bundles", key(1), 32 * 9, .leafHash(position: 265)),
      ("bundles", key(1), frame(9, ofBundle: 1) + 2, .entry(position: 265)),
      ("tail", key(520), 35, .entry(position: 520)),
      ("head", Array("head".utf8), 26, .headFrontier),
    ]
    for place in places {
      for _ in 0..<2 {
        // There, then back again.
        let environment = try Environment(path: directory.log, access: .readWrite)
        let table = try environment.table(place.table)!
        try environment.write { transaction in
          var value = array(try transaction.value(for: place.key.span.rawBytes, in: table)!)
          value[place.offset] ^= 2
          try transaction.put(value.span.rawBytes, for: place.key.span.rawBytes, in: table)
        }
        _ = consume environment
        let report = try await EventLog.verify(path: directory.log, options: Self.options)
        #expect(report.isSound || report.damages.map(\.kind) == [place.kind])
      }
    }
    #expect(try await EventLog.verify(path: directory.log, options: Self.options).isSound)
  }

  @Test("No bytes in any row make it crash", arguments: LogTable.allCases)
  func garbage(_ table: LogTable) async {
    var generator = SplitMix64(seed: 7)
    let store = MemoryStore()
    let log = try! EventLog.create(store)
    try! log.grow(to: 300) { 300 }
    let rows = store.rows(in: table)
    guard let row = rows.first else { return }
    for round in 0..<40 {
      var value = (0..<Int(generator.next() % 9000)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      if round % 2 == 0 {
        value = Array(row.value.prefix(Int(generator.next() % UInt64(row.value.count)))) + value.prefix(9)
      }
      store.set(value, for: row.key, in: table)
      #expect(await EventLog(unchecked: store).verify(options: Self.options).isSound == false)
      _ = try? EventLog(store).snapshot().forEach { _, _ in }
      _ = try? EventLog(store).snapshot().root()
      store.set(row.value, for: row.key, in: table)
    }
  }

  @Test("What the caller's check says of an entry is reported with its position")
  func contents() async {
    var options = Self.options
    options.maximumFindings = 3
    options.inspect = { position, _ in if position % 20_000 == 7 { throw LogError.unexpected } }
    let report = await EventLog(unchecked: Self.sample).verify(options: options)
    #expect(report.damages.map(\.position) == [7, 20_007, 40_007] && report.isTruncated)
  }
}

extension LogError {
  /// Any error.
  fileprivate static let unexpected = LogError(.damaged, "not what it should be")
}
