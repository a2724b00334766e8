import Glibc
import LMDB
import Testing

@Suite struct OtherProcessTests {
  let directory = TemporaryDirectory()

  @Test("A reader killed in another process is found and swept")
  func killedReader() async throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    _ = try environment.createTable("t")
    #expect(try environment.sweepStaleReaders() == 0)
    let path = directory.environment
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let other = try Environment(path: path, access: .readOnly)
      try other.read { _ in _ = kill(getpid(), SIGKILL) }
    }
    #expect(try environment.sweepStaleReaders() == 1)
    #expect(try environment.sweepStaleReaders() == 0)
  }

  @Test("A reader killed in another process is swept by the next to open")
  func killedReaderAtOpen() async throws {
    let environment = try Environment(path: directory.environment, access: .readWrite)
    _ = try environment.createTable("t")
    let path = directory.environment
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let other = try Environment(path: path, access: .readOnly)
      try other.read { _ in _ = kill(getpid(), SIGKILL) }
    }
    await #expect(processExitsWith: .exitCode(17)) { [path = path as String] in
      exit(Int32(16 + (try Environment(path: path, access: .readOnly).staleReadersCleared)))
    }
  }

  @Test(
    "A file grown by another process is followed by readers, writers and table look-ups", arguments: 0..<3)
  func grownElsewhere(first: Int) async throws {
    let environment = try Environment(path: directory.environment, access: .readWrite, mapSize: 64 << 10)
    let table = try environment.createTable("t")
    let path = directory.environment
    await #expect(processExitsWith: .success) { [path = path as String] in
      let other = try Environment(path: path, access: .readWrite, mapSize: 64 << 10)
      let table = try other.createTable("t")
      _ = try other.createTable("u")
      let large = [UInt8](repeating: 9, count: 4 << 20)
      try other.write { try $0.put(large.span.rawBytes, for: PositionKey(1), in: table) }
    }
    switch first {
    case 0: break
    case 1: try environment.write { try $0.put([1].span.rawBytes, for: PositionKey(0), in: table) }
    default: #expect(try environment.table("u") != nil)
    }
    #expect(try environment.read { try $0.value(for: PositionKey(1), in: table)?.byteCount } == 4 << 20)
    #expect(try environment.information.mapSize >= 4 << 20)
  }

  @Test("A commit is there after the process that made it was killed")
  func killedWriter() async throws {
    let path = directory.environment
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let other = try Environment(path: path, access: .readWrite)
      let table = try other.createTable("t")
      try other.write { try $0.put([1].span.rawBytes, for: PositionKey(1), in: table) }
      try other.write { transaction in
        try transaction.put([2].span.rawBytes, for: PositionKey(2), in: table)
        _ = kill(getpid(), SIGKILL)
      }
    }
    let environment = try Environment(path: path, access: .readWrite)
    let table = try #require(try environment.table("t"))
    #expect(try environment.read { try $0.rows(in: table).map(\.value) } == [[1]])
    try environment.write { try $0.put([3].span.rawBytes, for: PositionKey(3), in: table) }
  }
}
