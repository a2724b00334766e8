import LMDB
import Testing

@Suite struct ChangeTests {
  struct Changed: Error {}
  let directory = TemporaryDirectory()
  let environment: Environment
  let table: Table

  init() throws {
    environment = try Environment(path: directory.environment, access: .readWrite)
    table = try environment.createTable("entries")
  }

  @Test("An append not above the last key is refused, and the transaction goes on")
  func appendRefuses() throws {
    try environment.write { transaction in
      try transaction.append([1].span.rawBytes, for: PositionKey(5), in: table)
      for position: UInt64 in [5, 4] {
        let error = try #require(
          refusal { try transaction.append([2].span.rawBytes, for: PositionKey(position), in: table) })
        #expect(error.code == .keyExists)
        #expect(error.operation == "append to entries")
        let filling = try #require(
          refusal {
            try transaction.append(count: 3, for: PositionKey(position), in: table) { _ in throw Changed() }
          })
        #expect(filling.code == .keyExists)
      }
      try transaction.append([3].span.rawBytes, for: PositionKey(6), in: table)
    }
    #expect(try environment.read { try $0.rows(in: table).map(\.value) } == [[1], [3]])
  }

  @Test("An insert never overwrites, a put does")
  func insertAndPut() throws {
    let key = utf8("k")
    try environment.write { transaction in
      try transaction.insert([1].span.rawBytes, for: key.span.rawBytes, in: table)
      let error = refusal { try transaction.insert([2].span.rawBytes, for: key.span.rawBytes, in: table) }
      #expect(error?.code == .keyExists)
      #expect(array(try transaction.value(for: key.span.rawBytes, in: table)) == [1])
      try transaction.put([3].span.rawBytes, for: key.span.rawBytes, in: table)
      #expect(array(try transaction.value(for: key.span.rawBytes, in: table)) == [3])
      #expect(try transaction.delete(key.span.rawBytes, in: table))
      #expect(try !transaction.delete(key.span.rawBytes, in: table))
    }
  }

  @Test("An error thrown inside a write leaves nothing")
  func rollback() throws {
    #expect(throws: Changed.self) {
      try environment.write { transaction in
        try transaction.put([1].span.rawBytes, for: PositionKey(1), in: table)
        _ = try transaction.createTable("second")
        throw Changed()
      }
    }
    #expect(try environment.read { try $0.entryCount(in: table) } == 0)
    #expect(try environment.table("second") == nil)
  }

  @Test(
    "Keys of no byte or more than 511 are refused with a sentence, never a crash",
    arguments: [0, 512, 100_000])
  func keyLengths(count: Int) throws {
    let key = [UInt8](repeating: 1, count: count)
    try environment.write { transaction in
      let errors = [
        refusal { try transaction.put([1].span.rawBytes, for: key.span.rawBytes, in: table) },
        refusal { try transaction.insert([1].span.rawBytes, for: key.span.rawBytes, in: table) },
        refusal { try transaction.append([1].span.rawBytes, for: key.span.rawBytes, in: table) },
        refusal { try transaction.append(count: 1, for: key.span.rawBytes, in: table) { $0.append(1) } },
        refusal { try transaction.delete(key.span.rawBytes, in: table) },
        refusal { _ = try transaction.value(for: key.span.rawBytes, in: table) },
      ]
      for error in errors {
        #expect(error?.code == .badValueSize)
        #expect(error?.description.contains("a key has 1 to 511 bytes, this one has \(count)") == true)
      }
      let longest = [UInt8](repeating: 1, count: 511)
      try transaction.put([1].span.rawBytes, for: longest.span.rawBytes, in: table)
    }
    #expect(try environment.read { try $0.entryCount(in: table) } == 1)
  }

  @Test("A value is filled in place, while other tables are read")
  func fillInPlace() throws {
    let tail = try environment.createTable("tail")
    try environment.write { transaction in
      for position: UInt64 in 0..<256 {
        let entry = [UInt8](repeating: UInt8(position), count: 500)
        try transaction.append(entry.span.rawBytes, for: PositionKey(position), in: tail)
      }
      try transaction.append(count: 128_000, for: PositionKey(0), in: table) { output in
        var cursor = try transaction.cursor(in: tail)
        while let row = try cursor.next() { output.append(contentsOf: row.value) }
      }
      try transaction.removeAll(in: tail)
      #expect(try transaction.entryCount(in: tail) == 0)
    }
    let bundle = try #require(try environment.read { array(try $0.value(for: PositionKey(0), in: table)) })
    #expect(bundle == (0..<256).flatMap { [UInt8](repeating: UInt8($0), count: 500) })
  }

  @Test("A value not filled to the end is refused, and no old memory stays in it")
  func fillTooLittle() throws {
    try environment.write { transaction in
      let error = refusal {
        try transaction.put(count: 9000, for: PositionKey(1), in: table) { $0.append(7) }
      }
      #expect(error?.code == .badValueSize)
      #expect(error?.description.contains("1 of the 9000 bytes") == true)
      #expect(throws: Changed.self) {
        try transaction.put(count: 9000, for: PositionKey(2), in: table) { _ in throw Changed() }
      }
      let (first, second) = try (
        array(transaction.value(for: PositionKey(1), in: table)),
        array(transaction.value(for: PositionKey(2), in: table))
      )
      #expect(first == [7] + Array(repeating: 0, count: 8999))
      #expect(second == Array(repeating: 0, count: 9000))
      #expect(
        refusal { try transaction.put(count: -1, for: PositionKey(3), in: table) { _ in } }?.code
          == .badValueSize)
    }
  }

  @Test("Nothing can be changed while a value is being filled")
  func changeWhileFilling() throws {
    try environment.write { transaction in
      try transaction.put(count: 1, for: PositionKey(1), in: table) { output in
        let error = refusal { try transaction.delete(PositionKey(1), in: table) }
        #expect(error?.code == .badTxn)
        #expect(refusal { _ = try transaction.createTable("new") }?.code == .badTxn)
        output.append(9)
      }
      try transaction.put([1].span.rawBytes, for: PositionKey(2), in: table)
    }
  }

  @Test("A write inside a read or a write of the same thread is refused instead of waiting for ever")
  func nesting() throws {
    try environment.read { _ in
      let error = refusal { try environment.write { _ in } }
      #expect(error?.code == .badTxn)
      #expect(error?.description.contains("inside a read") == true)
      #expect(refusal { _ = try environment.table("unknown") }?.code == .badTxn)
      #expect(try environment.table("entries") == table)
      let count = try environment.read { try $0.entryCount(in: table) }
      #expect(count == 0)
    }
    try environment.write { _ in
      let error = refusal { try environment.write { _ in } }
      #expect(error?.code == .badTxn)
      #expect(error?.description.contains("inside a write") == true)
    }
    try environment.write { _ in }
  }

  @Test("What a write gives back may be a value that can not be copied")
  func noncopyableResult() throws {
    struct Receipt: ~Copyable { let number: Int }
    let receipt = try environment.write { _ in Receipt(number: 3) }
    let read = try environment.read { _ in Receipt(number: receipt.number + 1) }
    #expect(read.number == 4)
  }
}
