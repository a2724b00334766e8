import Glibc
import LMDB
import Testing

@Suite("Scanning pages")
struct PageScanTests {
  let directory = TemporaryDirectory()

  private func opened(_ access: Environment.Access = .readWrite) throws -> Environment {
    try Environment(path: directory.environment, access: access, mapSize: 64 << 20)
  }

  private func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * UInt64($0))) }
  }

  @Test("A new file and one with empty tables are sound")
  func fresh() throws {
    let environment = try opened()
    #expect(try environment.scanPages().isSound)
    for name in ["a", "b", "c"] {
      _ = try environment.createTable(name)
      #expect(try environment.scanPages().isSound)
    }
    let report = try environment.scanPages()
    #expect(report.tables == ["a", "b", "c"] && report.transaction == 3)
    try environment.write { try $0.dropTable(try $0.table("b")!) }
    #expect(try environment.scanPages().tables == ["a", "c"])
    try environment.write { transaction in
      for name in ["a", "c"] { try transaction.dropTable(try transaction.table(name)!) }
    }
    #expect(try environment.scanPages().isSound)
    _ = try environment.createTable("again")
    let again = try environment.scanPages()
    #expect(again.isSound, "\(again.damages)")
  }

  @Test("Whatever is put, replaced, deleted, emptied and dropped, the file stays sound", arguments: 0..<12)
  func anyHistory(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var environment: Environment? = try opened()
    // What is deleted has to be reachable again: few keys in half of the runs.
    let keys: UInt64 = seed % 2 == 0 ? 400 : 1 << 40
    for step in 0..<120 {
      try environment!.write { transaction in
        let name = ["a", "bb", "ccc"].randomElement(using: &random)!
        let table = try transaction.createTable(name)
        switch random.next() % 20 {
        case 0: try transaction.removeAll(in: table)
        case 1: try transaction.dropTable(table)
        default:
          for _ in 0..<random.next() % 80 {
            var key = bytes(random.next() % keys)
            if random.next() % 4 == 0 { key += random.bytes(Int(random.next() % 400)) }
            if random.next() % 3 == 0 {
              try transaction.delete(key.span.rawBytes, in: table)
            } else {
              let lengths: [UInt64] = [10, 200, 2100, 9000, 40_000]
              let length = Int(random.next() % lengths.randomElement(using: &random)!)
              try transaction.put(random.bytes(length).span.rawBytes, for: key.span.rawBytes, in: table)
            }
          }
        }
      }
      let report = try environment!.scanPages()
      #expect(report.isSound, "step \(step): \(report.damages)")
      #expect(try environment!.scanPages(.trees).isSound)
      if step % 40 == 39 {
        environment = nil
        environment = try opened()
      }
    }
  }

  @Test("A file is sound while a reader holds an old state, and after it has let go")
  func pinned() throws {
    let environment = try opened()
    let table = try environment.createTable("t")
    let value = [UInt8](repeating: 3, count: 5000)
    @Sendable func churn() throws {
      for round: UInt64 in 0..<30 {
        try environment.write { transaction in
          for key in 0..<20 as Range<UInt64> {
            try transaction.put(value.span.rawBytes, for: PositionKey(key &* 7 &+ round % 3), in: table)
          }
        }
      }
    }
    try churn()
    let isInside = Flag(), isDone = Flag()
    let path = environment
    onThreads([
      {
        try! path.read { _ in
          isInside.raise()
          isDone.wait()
        }
      },
      {
        isInside.wait()
        try! churn()
        let report = try! path.scanPages()
        #expect(report.isSound, "\(report.damages)")
        isDone.raise()
      },
    ])
    try churn()
    #expect(try environment.scanPages().isSound)
  }

  @Test("A scan beside a writer sees one commit or the next, always sound")
  func besideWriter() throws {
    let environment = try opened()
    let table = try environment.createTable("t")
    let isDone = Flag()
    onThreads([
      {
        while !isDone.isRaised {
          let report = try! environment.scanPages()
          #expect(report.isSound, "\(report.damages)")
        }
      },
      {
        for round: UInt64 in 0..<300 {
          try! environment.write { transaction in
            try transaction.put([UInt8(round % 251)].span.rawBytes, for: PositionKey(round % 50), in: table)
            let long = [UInt8](repeating: 1, count: 3000)
            try transaction.put(long.span.rawBytes, for: PositionKey(round % 7 + 1000), in: table)
          }
        }
        isDone.raise()
      },
    ])
  }
}
