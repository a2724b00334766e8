import Glibc
import LMDB
import Synchronization
import Testing

@Suite struct GrowthTests {
  struct Wrapped: Error {}
  let directory = TemporaryDirectory()

  private func tiny(limit: Int = 1 << 40) throws -> Environment {
    try Environment(
      path: directory.environment, access: .readWrite, mapSize: 64 << 10, maximumMapSize: limit)
  }

  @Test("One write of many megabytes outgrows a tiny map, and its closure starts again each time")
  func oneLargeWrite() throws {
    let environment = try tiny()
    let table = try environment.createTable("t")
    #expect(try environment.information.mapSize == 64 << 10)
    var runs = 0
    try environment.write { transaction in
      runs += 1
      let made = try transaction.createTable("made in each run")
      for position: UInt64 in 0..<4000 {
        let value = [UInt8](repeating: UInt8(truncatingIfNeeded: position), count: 3000)
        try transaction.append(value.span.rawBytes, for: PositionKey(position), in: table)
      }
      try transaction.put([1].span.rawBytes, for: PositionKey(1), in: made)
    }
    #expect(runs > 4)
    let rows = try environment.read { try $0.rows(in: table) }
    #expect(rows.count == 4000)
    #expect(
      rows.enumerated().allSatisfy {
        $1.value == Array(repeating: UInt8(truncatingIfNeeded: $0), count: 3000)
      })
    let made = try #require(try environment.table("made in each run"))
    #expect(try environment.read { try $0.entryCount(in: made) } == 1)
    #expect(try environment.information.mapSize >= environment.information.fileBytes)
  }

  @Test("A full map is noticed even when the closure hides or renames the error", arguments: [false, true])
  func hiddenError(renamed: Bool) throws {
    let environment = try tiny()
    let table = try environment.createTable("t")
    let value = [UInt8](repeating: 5, count: 1 << 20)
    try environment.write { transaction in
      do {
        try transaction.put(count: value.count, for: PositionKey(1), in: table) {
          $0.append(contentsOf: value.span.rawBytes)
        }
      } catch {
        if renamed { throw Wrapped() }
      }
    }
    #expect(try environment.read { array(try $0.value(for: PositionKey(1), in: table)) } == value)
  }

  @Test("Growth waits for the reader that is inside, whose spans stay good to its end")
  func waitsForReader() throws {
    let environment = try tiny()
    let table = try environment.createTable("t")
    let kept = [UInt8](repeating: 77, count: 2000)
    try environment.write { try $0.put(kept.span.rawBytes, for: PositionKey(0), in: table) }
    let isInside = Atomic(false), isFull = Atomic(false), hasLeft = Atomic(false)
    let large = [UInt8](repeating: 1, count: 1 << 20)
    onThreads([
      {
        try! environment.read { transaction in
          let span = try transaction.value(for: PositionKey(0), in: table)!
          isInside.store(true, ordering: .sequentiallyConsistent)
          while !isFull.load(ordering: .sequentiallyConsistent) { sched_yield() }
          for _ in 0..<50 {
            sched_yield()
            #expect(array(span) == kept)
            // A read inside a read passes the closed gate.
            let count = try environment.read { try $0.entryCount(in: table) }
            #expect(count == 1)
          }
          hasLeft.store(true, ordering: .sequentiallyConsistent)
        }
      },
      {
        while !isInside.load(ordering: .sequentiallyConsistent) { sched_yield() }
        var runs = 0
        try! environment.write { transaction in
          runs += 1
          let isAlone = hasLeft.load(ordering: .sequentiallyConsistent)
          #expect(runs == 1 || isAlone)
          do {
            try transaction.put(large.span.rawBytes, for: PositionKey(1), in: table)
          } catch {
            isFull.store(true, ordering: .sequentiallyConsistent)
            throw error
          }
        }
      },
    ])
    #expect(try environment.read { try $0.entryCount(in: table) } == 2)
  }

  @Test("Readers on other threads see whole commits while the map grows again and again")
  func manyWritesWithReaders() throws {
    let environment = try tiny()
    let table = try environment.createTable("t")
    let isDone = Atomic(false)
    let reader: @Sendable () -> Void = {
      var isLast = false
      while !isLast {
        isLast = isDone.load(ordering: .sequentiallyConsistent)
        try! environment.read { transaction in
          let count = try transaction.entryCount(in: table)
          #expect(count % 10 == 0)
          var seen = 0
          var cursor = try transaction.cursor(in: table)
          while let row = try cursor.next() {
            let mark = UInt8(truncatingIfNeeded: seen)
            let octets = row.value.octets
            if octets[0] != mark || octets[octets.count - 1] != mark { Issue.record("row \(seen) is wrong") }
            seen += 1
          }
          #expect(seen == count)
        }
      }
    }
    onThreads([
      reader, reader, reader,
      {
        for batch: UInt64 in 0..<60 {
          try! environment.write { transaction in
            for position in batch * 10..<batch * 10 + 10 {
              let value = [UInt8](repeating: UInt8(truncatingIfNeeded: position), count: 9000)
              try transaction.append(value.span.rawBytes, for: PositionKey(position), in: table)
            }
          }
        }
        isDone.store(true, ordering: .sequentiallyConsistent)
      },
    ])
    #expect(try environment.read { try $0.entryCount(in: table) } == 600)
    #expect(try environment.information.mapSize > 5_000_000)
  }

  @Test("A table can be dropped in a write that outgrows the map")
  func dropWhileGrowing() throws {
    let environment = try tiny()
    let old = try environment.createTable("old")
    let table = try environment.createTable("t")
    let value = [UInt8](repeating: 1, count: 1 << 20)
    try environment.write { transaction in
      try transaction.dropTable(old)
      try transaction.put(value.span.rawBytes, for: PositionKey(1), in: table)
    }
    #expect(try environment.table("old") == nil)
    #expect(try environment.read { try $0.entryCount(in: table) } == 1)
  }

  @Test("A drop succeeds wherever in it the map becomes full, up to the commit itself", arguments: 1..<60)
  func dropAtEveryFillLevel(count: Int) throws {
    // Over all counts, the full map strikes in the puts, in emptying the table, and in deleting it.
    let environment = try tiny()
    let other = try environment.createTable("other")
    let table = try environment.createTable("t")
    let value = [UInt8](repeating: 1, count: 1100)
    try environment.write { transaction in
      for position in 0..<UInt64(count / 4) {
        try transaction.put(value.span.rawBytes, for: PositionKey(position), in: table)
      }
    }
    try environment.write { transaction in
      for position in 0..<UInt64(count) {
        try transaction.put(value.span.rawBytes, for: PositionKey(position), in: other)
      }
      try transaction.dropTable(table)
    }
    #expect(try environment.table("t") == nil)
    #expect(try environment.read { try $0.entryCount(in: other) } == count)
    let again = try environment.createTable("t")
    #expect(again != table)
    #expect(try environment.read { try $0.entryCount(in: again) } == 0)
  }

  @Test("At the limit a write fails with a clear error, and the environment goes on")
  func limit() throws {
    let environment = try tiny(limit: 1 << 20)
    let table = try environment.createTable("t")
    let large = [UInt8](repeating: 1, count: 4 << 20)
    let error = try #require(
      refusal { try environment.write { try $0.put(large.span.rawBytes, for: PositionKey(1), in: table) } })
    #expect(error.code == .mapFull)
    #expect(error.description.contains("the file needs more than the 1 MiB this environment may map"))
    try environment.write { try $0.put([1].span.rawBytes, for: PositionKey(1), in: table) }
    #expect(try environment.read { try $0.entryCount(in: table) } == 1)
  }

  @Test("A file larger than the map asked for is opened whole")
  func largerThanAsked() throws {
    do {
      let environment = try tiny()
      let table = try environment.createTable("t")
      let large = [UInt8](repeating: 1, count: 1 << 20)
      try environment.write { try $0.put(large.span.rawBytes, for: PositionKey(1), in: table) }
    }
    let environment = try tiny()
    let table = try #require(try environment.table("t"))
    #expect(try environment.information.mapSize >= environment.information.fileBytes)
    #expect(try environment.read { try $0.value(for: PositionKey(1), in: table)?.byteCount } == 1 << 20)
  }
}
