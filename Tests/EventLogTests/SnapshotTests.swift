import EventLog
import LMDB
import Testing
import TransparencyLog

@Suite("Reading at a fixed size")
struct SnapshotTests {
  @Test("A snapshot stays what it was while its tail is packed", arguments: StoreKind.allCases)
  func packedMeanwhile(_ kind: StoreKind) throws {
    let log = try Place(kind).create()
    try log.grow(to: 700) { 100 }
    let snapshots = try [0, 1, 255, 256, 300, 512, 600, 700].map { try log.snapshot(upTo: $0) }
    try log.grow(to: 1500) { 333 }
    let slow = SlowTree(size: 700)
    for snapshot in snapshots {
      var expected = 0
      try snapshot.forEach { position, entry in
        #expect(position == expected && array(entry) == sampleEntry(position))
        expected += 1
      }
      #expect(expected == snapshot.size)
      #expect(try snapshot.root() == slow.root(snapshot.size))
      #expect(logFault { try snapshot.entry(at: snapshot.size) { _ in } } == .outOfRange)
      #expect(logFault { try snapshot.entry(at: -1) { _ in } } == .outOfRange)
    }
    #expect(logFault { try log.snapshot(upTo: 1501) } == .outOfRange)
  }

  @Test("Packing in the middle of a walk changes nothing of it")
  func packedWhileWalking() throws {
    let log = try EventLog.create(MemoryStore())
    try log.grow(to: 600) { 100 }
    var seen: [Int] = []
    try log.snapshot().forEach { position, entry in
      if position == 511 || position == 540 { try log.grow(to: try log.size() + 250) { 250 } }
      #expect(array(entry) == sampleEntry(position))
      seen.append(position)
    }
    #expect(seen == Array(0..<600))
  }

  @Test("Any part of the log can be walked", arguments: StoreKind.allCases)
  func ranges(_ kind: StoreKind) throws {
    let log = try Place(kind).create()
    try log.grow(to: 1100) { 400 }
    var generator = SplitMix64(seed: 3)
    for _ in 0..<60 {
      let a = Int(generator.next() % 1101), b = Int(generator.next() % 1101)
      var seen: [Int] = []
      try log.snapshot().forEach(from: min(a, b), to: max(a, b)) { position, _ in seen.append(position) }
      #expect(seen == Array(min(a, b)..<max(a, b)))
    }
    #expect(logFault { try log.snapshot().forEach(from: 5, to: 4) { _, _ in } } == .outOfRange)
    #expect(logFault { try log.snapshot().forEach(to: 1101) { _, _ in } } == .outOfRange)
  }

  @Test("Proofs made from stored hashes verify at any size", arguments: StoreKind.allCases)
  func proofs(_ kind: StoreKind) throws {
    let log = try Place(kind).create()
    try log.grow(to: 66_300) { 3000 }
    var generator = SplitMix64(seed: 4)
    for size in [1, 200, 256, 700, 65_536, 66_000, 66_300] {
      let snapshot = try log.snapshot(upTo: size)
      let root = try snapshot.root()
      for _ in 0..<8 {
        let index = Int(generator.next() % UInt64(size))
        let inclusion = try InclusionProof(
          index: UInt64(index), size: UInt64(size),
          assembling: snapshot.hashes(
            for: InclusionProof.coordinates(index: UInt64(index), size: UInt64(size))))
        try inclusion.verify(leafHash: MerkleTree.leafHash(of: sampleEntry(index)), root: root)
        let old = index + 1
        let consistency = try ConsistencyProof(
          from: UInt64(old), to: UInt64(size),
          assembling: snapshot.hashes(
            for: ConsistencyProof.coordinates(from: UInt64(old), to: UInt64(size))))
        try consistency.verify(oldRoot: log.root(atSize: old), newRoot: root)
      }
    }
    let beyond = TreeNodeCoordinate(level: 8, index: 258)
    #expect(logFault { try log.snapshot().hashes(for: [beyond]) } == .outOfRange)
  }

  @Test("Tiles and entry bundles come out in the form they are served", arguments: StoreKind.allCases)
  func served(_ kind: StoreKind) throws {
    let log = try Place(kind).create()
    try log.grow(to: 600) { 150 }
    let snapshot = try log.snapshot(upTo: 550)
    let slow = SlowTree(size: 600)
    for tile in Tile.all(size: 550) {
      let span = tile.level == 0 ? 1 : 256
      let hashes = (0..<tile.width).map { place in
        let first = (Int(tile.index) * 256 + place) * span
        return slow.root(first..<first + span).bytes
      }
      #expect(try snapshot.hashTile(tile) == Array(hashes.joined()))
    }
    for (number, width) in [(0, 256), (1, 256), (2, 38), (1, 3)] {
      let entries = (256 * number..<256 * number + width).map(sampleEntry)
      let bytes = entries.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 255)] + $0 }
      #expect(try snapshot.entryBundle(number, width: width) == bytes)
    }
    #expect(logFault { try snapshot.entryBundle(2, width: 39) } == .outOfRange)
    #expect(logFault { try snapshot.entryBundle(.max) } == .outOfRange)
  }

  @Test("Released checkpoints are kept, replaced by their cosigned form, and listed by size")
  func released() throws {
    let log = try Place(.lmdb).create()
    try log.grow(to: 20) { 10 }
    for size in [20, 10] { try log.release(signed(size, log.root(atSize: size))) }
    let cosigned = try log.releasedCheckpoints()[0].note + "— w.example AAAAAAAAAAA=\n"
    try log.release(cosigned)
    #expect(try log.releasedCheckpoints().map(\.size) == [10, 20])
    #expect(try log.releasedCheckpoints()[0].note == cosigned)
    #expect(logFault { try log.release("nothing") } == .malformedCheckpoint)
  }
}
