import LMDB
import Testing

@Suite struct TableTests {
  struct Undone: Error {}
  let directory = TemporaryDirectory()
  let environment: Environment

  init() throws {
    environment = try Environment(path: directory.environment, access: .readWrite, maximumTables: 4)
  }

  @Test("The same name gives the same table; another name another")
  func names() throws {
    #expect(try environment.table("a") == nil)
    let a = try environment.createTable("a")
    let b = try environment.write { try $0.createTable("b") }
    #expect(a != b)
    #expect(try environment.table("a") == a)
    #expect(try environment.createTable("b") == b)
    try environment.write { transaction in
      let found = try transaction.table("a")
      let missing = try transaction.table("c")
      #expect(found == a && missing == nil)
    }
  }

  @Test(
    "Names that LMDB can not keep apart are refused",
    arguments: ["", "a\0b", String(repeating: "x", count: 512)])
  func badNames(name: String) throws {
    #expect(refusal { _ = try environment.createTable(name) }?.code == .badValueSize)
    #expect(refusal { _ = try environment.table(name) }?.code == .badValueSize)
  }

  @Test("A dropped table is gone, its handle refused, and a new one of the name is empty")
  func dropAndMakeAgain() throws {
    for round: UInt8 in 0..<10 {
      let table = try environment.createTable("a")
      #expect(try environment.read { try $0.entryCount(in: table) } == 0)
      try environment.write { try $0.put([round].span.rawBytes, for: PositionKey(1), in: table) }
      try environment.write { transaction in
        try transaction.dropTable(table)
        #expect(try transaction.table("a") == nil)
        let error = refusal { try transaction.put([1].span.rawBytes, for: PositionKey(2), in: table) }
        #expect(error?.code == .badTable)
      }
      #expect(try environment.table("a") == nil)
      let other = try environment.createTable("b")
      #expect(
        refusal { try environment.read { _ = try $0.value(for: PositionKey(1), in: table) } }?.code
          == .badTable)
      #expect(refusal { try environment.write { try $0.removeAll(in: table) } }?.code == .badTable)
      try environment.write { try $0.dropTable(other) }
    }
  }

  @Test("A drop that is undone leaves the table and its handle as they were")
  func dropUndone() throws {
    let table = try environment.createTable("a")
    try environment.write { try $0.put([1].span.rawBytes, for: PositionKey(1), in: table) }
    #expect(throws: Undone.self) {
      try environment.write { transaction in
        try transaction.dropTable(table)
        throw Undone()
      }
    }
    #expect(try environment.read { array(try $0.value(for: PositionKey(1), in: table)) } == [1])
    #expect(try environment.table("a") == table)
  }

  @Test("A table dropped and made again in one transaction is empty and keeps its handle")
  func dropAndMakeInOne() throws {
    let table = try environment.createTable("a")
    try environment.write { transaction in
      try transaction.put([1].span.rawBytes, for: PositionKey(1), in: table)
      try transaction.dropTable(table)
      #expect(try transaction.createTable("a") == table)
      try transaction.put([2].span.rawBytes, for: PositionKey(2), in: table)
    }
    #expect(try environment.read { try $0.rows(in: table).map(\.value) } == [[2]])
  }

  @Test("A table made and dropped in one transaction never was")
  func makeAndDropInOne() throws {
    let table = try environment.write { transaction in
      let table = try transaction.createTable("a")
      try transaction.put([1].span.rawBytes, for: PositionKey(1), in: table)
      try transaction.dropTable(table)
      return table
    }
    #expect(try environment.table("a") == nil)
    #expect(refusal { _ = try environment.read { try $0.entryCount(in: table) } }?.code == .badTable)
  }

  @Test("A table whose making was undone is refused")
  func leakedHandle() throws {
    var leaked: Table?
    #expect(throws: Undone.self) {
      try environment.write { transaction in
        leaked = try transaction.createTable("a")
        throw Undone()
      }
    }
    let table = try #require(leaked)
    #expect(refusal { _ = try environment.read { try $0.entryCount(in: table) } }?.code == .badTable)
    let real = try environment.createTable("a")
    #expect(real != table)
    #expect(refusal { _ = try environment.read { try $0.entryCount(in: table) } }?.code == .badTable)
  }

  @Test("A table of another environment is refused")
  func foreignTable() throws {
    let elsewhere = TemporaryDirectory()
    let other = try Environment(path: elsewhere.environment, access: .readWrite)
    _ = try environment.createTable("a")
    let foreign = try other.createTable("a")
    #expect(refusal { _ = try environment.read { try $0.entryCount(in: foreign) } }?.code == .badTable)
  }

  @Test("A table opened after a read began can not be used in it, and says so")
  func tableYoungerThanRead() throws {
    try environment.read { transaction in
      onThreads([{ _ = try! environment.createTable("young") }])
      let table = try #require(try environment.table("young"))
      let error = refusal { _ = try transaction.value(for: PositionKey(1), in: table) }
      #expect(error?.code == .invalidArgument)
      #expect(error?.description.contains("opened after the transaction began") == true)
      #expect(refusal { _ = try transaction.entryCount(in: table) }?.code == .invalidArgument)
      #expect(refusal { _ = try transaction.cursor(in: table) }?.code == .invalidArgument)
    }
  }

  @Test("More tables than the environment was opened for are refused, and the rest goes on")
  func tooManyTables() throws {
    for name in ["a", "b", "c", "d"] { _ = try environment.createTable(name) }
    #expect(refusal { _ = try environment.createTable("e") }?.code == .tablesFull)
    let a = try #require(try environment.table("a"))
    try environment.write { try $0.dropTable(a) }
    _ = try environment.createTable("e")
  }
}
