import EventLog
import LMDB
import TransparencyLog

/// The kinds of store every test of the seam runs on.
enum StoreKind: String, CaseIterable, Sendable {
  case lmdb, memory
}

/// A place for a log that can be closed and opened again.
final class Place {
  let kind: StoreKind
  private let directory = TemporaryDirectory()
  private let memory = MemoryStore()

  init(_ kind: StoreKind) { self.kind = kind }

  func create() throws -> EventLog {
    switch kind {
    case .lmdb: try EventLog.create(path: directory.log)
    case .memory: try EventLog.create(memory)
    }
  }

  func open() throws -> EventLog {
    switch kind {
    case .lmdb: try EventLog(path: directory.log, access: .readWrite)
    case .memory: try EventLog(memory)
    }
  }

  /// All tables as they are stored.
  func contents(of log: EventLog) throws -> [LogTable: [[[UInt8]]]] {
    var tables: [LogTable: [[[UInt8]]]] = [:]
    for table in LogTable.allCases {
      var rows: [[[UInt8]]] = []
      try log.store.rows(table, after: nil, limit: .max) { rows.append([array($0), array($1)]) }
      tables[table] = rows
    }
    return tables
  }
}

/// The key every sample log signs with.
let sampleSigner = try! NoteSigner(seed: [UInt8](repeating: 7, count: 32), name: "log.example")

/// The checkpoint of a size and root, signed by the sample key.
func signed(_ size: Int, _ root: Digest) throws -> String {
  try Checkpoint(origin: "log.example", size: UInt64(size), root: root).signed(by: sampleSigner)
}

/// Made-up entries: their position as text, then a few bytes that depend on it.
func sampleEntry(_ position: Int) -> [UInt8] {
  var generator = SplitMix64(seed: UInt64(position))
  let tail = Int(generator.next() % 7)
  return Array("\(position) ".utf8) + (0..<tail).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
}

extension EventLog {
  /// Appends sample entries up to a size in batches of the given sizes, the last one cut.
  func grow(to size: Int, batches: () -> Int) throws {
    var batch = EntryBatch()
    var position = try self.size()
    while position < size {
      batch.removeAll()
      let end = min(size, position + batches())
      for place in position..<end { try batch.append(sampleEntry(place).span.rawBytes) }
      _ = try append(batch, recorded: Int64(end), sign: signed)
      position = end
    }
  }
}

/// The key of a stored tile whose number fits into a byte.
func tileKey(_ level: UInt8, _ index: UInt8) -> [UInt8] { [level, 0, 0, 0, 0, 0, 0, 0, index] }

/// A copy, for comparing.
func array(_ bytes: RawSpan) -> [UInt8] {
  let octets = bytes.octets
  return octets.indices.map { octets[$0] }
}

/// The code of the log error that `body` throws.
func logFault<R>(_ body: () throws -> R) -> LogError.Code? {
  do {
    _ = try body()
    return nil
  } catch { return (error as? LogError)?.code }
}

/// The tree over sample entries, the obvious way.
struct SlowTree {
  private let leaves: [Digest]

  init(size: Int) { leaves = (0..<size).map { MerkleTree.leafHash(of: sampleEntry($0)) } }

  func root(_ range: Range<Int>) -> Digest { MerkleTree.root(of: leaves.span.extracting(range)) }
  func root(_ size: Int) -> Digest { root(0..<size) }
}
