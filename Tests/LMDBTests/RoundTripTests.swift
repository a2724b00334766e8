import LMDB
import Testing

@Suite struct RoundTripTests {
  let directory = TemporaryDirectory()

  @Test(
    "What is put is read back, byte for byte",
    arguments: [0, 1, 511, 2_000, 2_041, 5_000, 131_072, 3_000_000])
  func valuesOfEverySize(count: Int) throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    let table = try environment.createTable("values")
    var random = SplitMix64(seed: UInt64(count))
    let value = random.bytes(count)
    let key = utf8("key")
    try environment.write { try $0.put(value.span.rawBytes, for: key.span.rawBytes, in: table) }
    let stored = try environment.read { array(try $0.value(for: key.span.rawBytes, in: table)) }
    #expect(stored == value)
  }

  @Test("A table behaves like a sorted dictionary under random changes")
  func likeADictionary() throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    let table = try environment.createTable("t")
    var random = SplitMix64(seed: 7)
    var model: [[UInt8]: [UInt8]] = [:]
    for _ in 0..<20 {
      try environment.write { transaction in
        for _ in 0..<200 {
          let key = random.bytes(Int.random(in: 1...3, using: &random))
          if Int.random(in: 0..<3, using: &random) == 0 {
            let was = try transaction.delete(key.span.rawBytes, in: table)
            #expect(was == (model.removeValue(forKey: key) != nil))
          } else {
            let value = random.bytes(Int.random(in: 0...300, using: &random))
            try transaction.put(value.span.rawBytes, for: key.span.rawBytes, in: table)
            model[key] = value
          }
        }
        let count = try transaction.entryCount(in: table)
        #expect(count == model.count)
      }
      let sorted = model.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      try environment.read { transaction in
        let rows = try transaction.rows(in: table)
        #expect(rows.map(\.key) == sorted.map(\.key))
        #expect(rows.map(\.value) == sorted.map(\.value))
      }
    }
  }

  @Test("Keys are in the order of their bytes, a prefix before what it begins")
  func orderOfKeys() throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    let table = try environment.createTable("t")
    let keys: [[UInt8]] = [[0], [0, 0], [0, 255], [1], [127, 1], [128], [255], [255, 0], [255, 255]]
    let nothing: [UInt8] = []
    try environment.write { transaction in
      for key in keys.reversed() {
        try transaction.put(nothing.span.rawBytes, for: key.span.rawBytes, in: table)
      }
    }
    #expect(try environment.read { try $0.rows(in: table).map(\.key) } == keys)
  }

  @Test("Positions are in the order of numbers, and come back from their bytes")
  func orderOfPositions() throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    let table = try environment.createTable("t")
    let positions: [UInt64] = [0, 1, 255, 256, 65_535, 65_536, 1 << 32, .max - 1, .max]
    try environment.write { transaction in
      for position in positions {
        try transaction.append([1].span.rawBytes, for: PositionKey(position), in: table)
      }
    }
    try environment.read { transaction in
      var found: [UInt64] = []
      var cursor = try transaction.cursor(in: table)
      while let row = try cursor.next() { found.append(PositionKey(row.key)!.position) }
      #expect(found == positions)
      #expect(array(PositionKey(0x0102_0304_0506_0708).bytes) == [1, 2, 3, 4, 5, 6, 7, 8])
      #expect(PositionKey([1, 2, 3].span.rawBytes) == nil)
    }
  }

  @Test("A cursor goes to either end, back and forth, and to the key asked for or the next above")
  func cursorMoves() throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    let table = try environment.createTable("t")
    let empty = try environment.createTable("empty")
    try environment.write { transaction in
      for position: UInt64 in [10, 20, 30] {
        try transaction.append([UInt8(position)].span.rawBytes, for: PositionKey(position), in: table)
      }
    }
    try environment.read { transaction in
      var cursor = try transaction.cursor(in: table)
      func first(_ row: borrowing Row?) -> UInt8? {
        guard let row = copy row else { return nil }
        return row.value.octets[0]
      }
      #expect(first(try cursor.last()) == 30)
      #expect(first(try cursor.next()) == nil)
      #expect(first(try cursor.first()) == 10)
      #expect(first(try cursor.previous()) == nil)
      #expect(first(try cursor.seek(atOrAfter: PositionKey(20))) == 20)
      #expect(first(try cursor.previous()) == 10)
      #expect(first(try cursor.seek(atOrAfter: PositionKey(21))) == 30)
      #expect(first(try cursor.seek(atOrAfter: PositionKey(31))) == nil)
      for count in [0, 600] {
        let key = [UInt8](repeating: 0, count: count)
        let row = try cursor.seek(atOrAfter: key.span.rawBytes)
        #expect(first(row) == 10)
      }
      var none = try transaction.cursor(in: empty)
      #expect(first(try none.first()) == nil)
      #expect(first(try none.last()) == nil)
      #expect(first(try none.next()) == nil)
      #expect(first(try none.seek(atOrAfter: PositionKey(0))) == nil)
    }
  }

  @Test("A read sees one state from beginning to end, whatever is committed meanwhile")
  func snapshot() throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    let table = try environment.createTable("t")
    try environment.write { try $0.put(utf8("old").span.rawBytes, for: PositionKey(1), in: table) }
    try environment.read { transaction in
      guard let before = try transaction.value(for: PositionKey(1), in: table) else { return }
      onThreads([
        {
          try! environment.write { other in
            try other.put(utf8("new").span.rawBytes, for: PositionKey(1), in: table)
            // A read inside a write sees what was committed before.
            let inner = try environment.read { array(try $0.value(for: PositionKey(1), in: table)) }
            #expect(inner == utf8("old"))
          }
        }
      ])
      // The span is the stored bytes themselves, and still what it was.
      #expect(array(before) == utf8("old"))
      #expect(array(try transaction.value(for: PositionKey(1), in: table)) == utf8("old"))
    }
    #expect(try environment.read { array(try $0.value(for: PositionKey(1), in: table)) } == utf8("new"))
  }

  @Test("What was committed is there after closing and opening again")
  func reopening() throws {
    do {
      let environment = try Environment(path: directory.environment, access: .readWrite)
      let table = try environment.createTable("t")
      try environment.write { try $0.put([42].span.rawBytes, for: PositionKey(1), in: table) }
    }
    let again = try Environment(path: directory.environment, access: .readOnly)
    let table = try #require(try again.table("t"))
    #expect(try again.read { array(try $0.value(for: PositionKey(1), in: table)) } == [42])
    #expect(try again.table("other") == nil)
    let facts = try again.information
    #expect(facts.lastTransactionID == 2)
    #expect(facts.pageSize >= 4096)
    #expect(facts.fileBytes > 0)
    #expect(facts.mapSize >= facts.fileBytes)
    #expect(facts.readerSlots == 1024)
    #expect(again.isWithoutLock == false)
  }
}
