@testable import EventLog
import Glibc
import IncidentEvents
import LMDB
import Testing
import TransparencyLog

/// The keys of made-up entries, which are their position and a number of tags: `position tag tag …`.
private let wordKeys: EntryKeys.Reader = { entry, position, keys in
  let words = array(entry).split(separator: UInt8(ascii: " "))
  guard let id = words.first.flatMap({ UInt64(String(decoding: $0, as: UTF8.self)) }) else {
    throw LogError(.damaged, "no id")
  }
  // Ids in no order.
  keys.id = EventID(high: id &* 0x9E37_79B9_7F4A_7C15, low: id)
  for word in words.dropFirst() { keys.addTag(Array(word).span.rawBytes) }
}

/// The tags of entry `position`.
private func tags(_ position: Int) -> Set<String> {
  var generator = SplitMix64(seed: UInt64(position))
  return Set((0..<Int(generator.next() % 5)).map { _ in "tag:\(generator.next() % 300)" } + ["all"])
}

private func wordID(_ position: Int) -> EventID {
  EventID(high: UInt64(position) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(position))
}

extension EventLog {
  fileprivate func growWords(to size: Int) throws {
    var batch = EntryBatch()
    for position in try self.size()..<size {
      try batch.append(
        Array("\(position) \(tags(position).sorted().joined(separator: " "))".utf8).span.rawBytes)
    }
    if !batch.isEmpty { _ = try append(batch, recorded: 1, sign: signed) }
  }
}

@Suite("The index")
struct IndexTests {
  /// Compares every lookup with a dictionary.
  private func check(_ index: Index, _ size: Int, upTo limit: Int = .max) throws {
    var reference: [String: [Int]] = [:]
    for position in 0..<size {
      for tag in tags(position) { reference[tag, default: []].append(position) }
      if position % 7 == 0 { #expect(try index.position(of: wordID(position)) == position) }
    }
    for (tag, positions) in reference {
      let found = try index.positions(ofTag: Array(tag.utf8).span.rawBytes, upTo: limit)
      #expect(found == positions.filter { $0 < limit })
    }
    #expect(try index.positions(ofTag: Array("tag:none".utf8).span.rawBytes).isEmpty)
    #expect(try index.position(of: wordID(size)) == nil)
    #expect(index.size == size)
  }

  @Test("Lookups are a dictionary's, in memory, in the file, and over both")
  func lookups() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    let index = try Index(
      path: directory.index, access: .readWrite, log: log, flushing: .onThisThread, keys: wordKeys)
    try log.growWords(to: 900)
    try index.catchUp()
    try check(index, 900)
    try index.flush()
    try check(index, 900)
    try log.growWords(to: 1700)
    try index.catchUp()
    try check(index, 1700)
    for limit in [0, 1, 450, 900, 901, 1699] { try check(index, 1700, upTo: limit) }
    try index.flush()
    try log.growWords(to: 1800)
    try log.snapshot().forEach(from: 1700) { try index.add($1, at: $0) }
    try index.add([0x39].span.rawBytes, at: 5)
    try check(index, 1800)
    #expect(logFault { try index.add([0x39].span.rawBytes, at: 1801) } == .outOfRange)
    #expect(try index.verify(against: log.snapshot()).isSound)
  }

  @Test("Opened again it goes on from the file; deleted, it is built anew")
  func reopened() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    try log.growWords(to: 700)
    for round in 0..<3 {
      let index = try Index(
        path: directory.index, access: .readWrite, log: log, flushing: .onThisThread, keys: wordKeys)
      try index.catchUp()
      try check(index, 700)
      if round == 0 { try index.flush() }
      if round == 1 { #expect(index.flushedSize == 700) }
      _ = consume index
      if round == 1 {
        for file in ["data.mdb", "lock.mdb"] { _ = unsafe unlink("\(directory.index)/\(file)") }
      }
    }
  }

  @Test("An index of another log, or of a longer one, is emptied and built anew")
  func otherLog() throws {
    let directory = TemporaryDirectory()
    let longer = try EventLog.create(MemoryStore())
    try longer.grow(to: 800) { 800 }
    let position: EntryKeys.Reader = { _, position, keys in
      keys.id = EventID(high: 1, low: UInt64(position))
      keys.addTag(Array("other".utf8).span.rawBytes)
    }
    do {
      let index = try Index(
        path: directory.index, access: .readWrite, log: longer, flushing: .onThisThread, keys: position)
      try index.catchUp()
      try index.flush()
    }
    for (size, access) in [
      (900, Environment.Access.readOnly), (500, .readOnly), (900, .readWrite), (500, .readWrite),
    ] {
      let log = try EventLog.create(MemoryStore())
      try log.growWords(to: size)
      let flushing = access == .readWrite ? Index.Flushing.onThisThread : .never
      let index = try Index(
        path: directory.index, access: access, log: log, flushing: flushing, keys: wordKeys)
      try index.catchUp()
      try check(index, size)
      #expect(try index.position(of: EventID(high: 1, low: 3)) == nil)
      #expect(try index.positions(ofTag: Array("other".utf8).span.rawBytes).isEmpty)
    }
  }

  @Test("A file that is no use is emptied when this index begins to write it")
  func laterWriter() throws {
    let directory = TemporaryDirectory()
    let other = try EventLog.create(MemoryStore())
    try other.grow(to: 300) { 300 }
    do {
      let index = try Index(
        path: directory.index, access: .readWrite, log: other, flushing: .onThisThread
      ) { _, position, keys in
        keys.id = EventID(high: 1, low: UInt64(position))
        keys.addTag(Array("other".utf8).span.rawBytes)
      }
      try index.flush()
    }
    let log = try EventLog.create(MemoryStore())
    try log.growWords(to: 200)
    let index = try Index(path: directory.index, access: .readWrite, log: log, keys: wordKeys)
    try index.setFlushing(.onThisThread)
    try index.flush()
    #expect(try index.positions(ofTag: Array("other".utf8).span.rawBytes).isEmpty)
    #expect(try index.position(of: EventID(high: 1, low: 3)) == nil)
    try check(index, 200)
    #expect(try index.verify(against: log.snapshot()).isSound)
  }

  @Test("Where nothing may be written, the rest of the log is overlaid in memory")
  func readOnly() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    try log.growWords(to: 400)
    do {
      // Not even the directory is there.
      let index = try Index(path: directory.index, access: .readOnly, log: log, keys: wordKeys)
      try index.catchUp()
      try index.flush()
      try check(index, 400)
    }
    do {
      let index = try Index(
        path: directory.index, access: .readWrite, log: log, flushing: .onThisThread, keys: wordKeys)
      try index.flush()
    }
    try log.growWords(to: 600)
    let index = try Index(path: directory.index, access: .readOnly, log: log, keys: wordKeys)
    try index.catchUp()
    try index.flush()
    try check(index, 600)
    #expect(index.flushedSize == 400)
    #expect(try index.verify(against: log.snapshot()).isSound)
  }

  @Test("Of two events under one id the first is found, in memory and in the file")
  func sameID() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    try log.grow(to: 150) { 150 }
    let index = try Index(path: directory.index, access: .readWrite, log: log, flushing: .onThisThread) {
      _, position, keys in
      keys.id = EventID(high: 0, low: UInt64(position % 100))
    }
    #expect(try index.position(of: EventID(high: 0, low: 42)) == 42)
    try index.flush()
    try log.grow(to: 300) { 150 }
    try index.catchUp()
    try index.flush()
    #expect(try index.position(of: EventID(high: 0, low: 42)) == 42)
  }

  @Test("Lookups are a dictionary's while the file is written on a thread of its own")
  func inBackground() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    let index = try Index(
      path: directory.index, access: .readWrite, log: log, flushing: .inBackground, keys: wordKeys)
    let size = 2 * Index.flushCount + 5_000
    for step in stride(from: 10_000, to: size, by: 10_000) {
      try log.growWords(to: step)
      try index.catchUp()
      for position in stride(from: 0, to: step, by: 997) {
        #expect(try index.position(of: wordID(position)) == position)
      }
    }
    try log.growWords(to: size)
    try index.catchUp()
    try check(index, size)
    #expect(size - index.flushedSize <= 2 * Index.flushCount)
    try index.flush()
    #expect(index.flushedSize == size)
    try check(index, size)
    #expect(try index.verify(against: log.snapshot()).isSound)
  }

  @Test("A flush cut short is believed no further than the one before it, and the next one completes it")
  func cutShort() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    func open() throws -> Index {
      try Index(path: directory.index, access: .readWrite, log: log, flushing: .onThisThread, keys: wordKeys)
    }
    try log.growWords(to: 3_000)
    let before = try { () throws -> [UInt8] in
      try open().flush()
      return try meta(directory, "reach")
    }()
    try log.growWords(to: 9_000)
    try open().flush()
    // Every row of the second flush is there, but its last commit did not come to be.
    let after = try meta(directory, "reach", set: before)
    _ = try meta(directory, "intended", set: after)
    do {
      let index = try open()
      #expect(index.flushedSize == 3_000)
      try check(index, 9_000)
    }
    // The log went on, and the next flush reaches elsewhere.
    try log.growWords(to: 9_500)
    do {
      let index = try open()
      try index.flush()
      try check(index, 9_500)
      #expect(try index.verify(against: log.snapshot()).isSound)
    }
    // Rows of a flush of another history are not believed.
    _ = try meta(directory, "reach", set: before)
    var foreign = after
    foreign[47] ^= 1
    _ = try meta(directory, "intended", set: foreign)
    let index = try open()
    #expect(index.flushedSize == 0)
    try check(index, 9_500)
  }

  /// A row of the table `meta`, before it is set.
  private func meta(_ directory: TemporaryDirectory, _ key: String, set value: [UInt8]? = nil) throws
    -> [UInt8]
  {
    let environment = try Environment(path: directory.index, access: .readWrite)
    let table = try environment.table("meta")!
    let key = Array(key.utf8)
    return try environment.write { transaction in
      var old: [UInt8] = []
      if let found = try transaction.value(for: key.span.rawBytes, in: table) { old = array(found) }
      if let value { try transaction.put(value, for: key, in: table) }
      return old
    }
  }

  @Test("Tags whose hashes collide give the positions of both, for the reader to tell apart")
  func collisions() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    try log.grow(to: 25) { 25 }
    let index = try Index(path: directory.index, access: .readWrite, log: log, flushing: .onThisThread) {
      _, position, keys in
      keys.id = EventID(high: 0, low: UInt64(position))
      // Many tags share the hash 7; 6 and 8 are its neighbours.
      keys.addTag(hash: position < 20 ? 7 : 6 + UInt64(position % 3))
    }
    try index.flush()
    try log.grow(to: 40) { 15 }
    try index.catchUp()
    let expected = (0..<20) + (20..<40).filter { $0 % 3 == 1 }
    #expect(try index.positions(ofHash: 7, upTo: .max) == expected)
    #expect(
      try index.positions(ofHash: 5, upTo: .max).isEmpty && index.positions(ofHash: .max, upTo: .max).isEmpty)
  }

  @Test("Damaged rows are found by comparing with the log, and never crash")
  func damaged() throws {
    let directory = TemporaryDirectory()
    let log = try EventLog.create(MemoryStore())
    try log.growWords(to: 500)
    var generator = SplitMix64(seed: 9)
    for (table, round) in [
      ("ids", 0), ("tags", 0), ("ids", 1), ("tags", 1), ("ids", 2), ("tags", 2), ("meta", 0),
    ] {
      do {
        let index = try Index(
          path: directory.index, access: .readWrite, log: log, flushing: .onThisThread, keys: wordKeys)
        try index.catchUp()
        try index.flush()
        #expect(try index.verify(against: log.snapshot()).isSound)
      }
      do {
        let environment = try Environment(path: directory.index, access: .readWrite)
        let handle = try environment.table(table)!
        try environment.write { transaction in
          var rows: [[UInt8]] = []
          var cursor = try transaction.cursor(in: handle)
          while let row = try cursor.next() { rows.append(array(row.key)) }
          _ = consume cursor
          let key = rows.randomElement(using: &generator)!
          switch round {
          case 0: try transaction.put([0xFF, 0xFF].span.rawBytes, for: key.span.rawBytes, in: handle)
          case 1: try transaction.delete(key.span.rawBytes, in: handle)
          default:
            var stray = key
            stray[3] ^= 1
            try transaction.put(table == "ids" ? [0, 0, 0, 0, 0, 0, 0, 1] : [], for: stray, in: handle)
          }
        }
      }
      do {
        let index = try Index(path: directory.index, access: .readOnly, log: log, keys: wordKeys)
        let report = try? index.verify(against: log.snapshot())
        // Without a reach the file counts for nothing.
        #expect(report?.isSound != true || table == "meta")
      }
      for file in ["data.mdb", "lock.mdb"] { _ = unsafe unlink("\(directory.index)/\(file)") }
    }
  }

  @Test("Lists of positions come back as they were, and no bytes crash their reader")
  func positionLists() {
    var generator = SplitMix64(seed: 10)
    for _ in 0..<200 {
      var positions = [Int(generator.next() >> (1 + generator.next() % 60))]
      for _ in 0..<generator.next() % 40 {
        let (next, overflow) = positions.last!.addingReportingOverflow(
          1 + Int(generator.next() >> (2 + generator.next() % 60)))
        if !overflow { positions.append(next) }
      }
      var bytes: [UInt8] = []
      PositionList.write(positions[...], to: &bytes)
      var read: [Int] = []
      #expect(
        PositionList.read(bytes.span.rawBytes, first: UInt64(positions[0]), below: .max, to: &read) != nil)
      #expect(read == positions)
      let noise = (0..<Int(generator.next() % 20)).map { _ in
        UInt8(truncatingIfNeeded: generator.next()) | 0x80
      }
      _ = PositionList.read(noise.span.rawBytes, first: generator.next(), below: .max, to: &read)
    }
  }
}

extension WriteTransaction {
  fileprivate func put(_ value: [UInt8], for key: [UInt8], in table: Table) throws {
    try put(value.span.rawBytes, for: key.span.rawBytes, in: table)
  }
}
