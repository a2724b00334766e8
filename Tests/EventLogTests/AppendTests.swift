import EventLog
import LMDB
import Testing
import TransparencyLog

@Suite("Appending")
struct AppendTests {
  @Test(
    "Batches of any size give the tree, bundles and tiles of the definition", arguments: StoreKind.allCases)
  func randomBatches(_ kind: StoreKind) throws {
    let place = Place(kind)
    var log = try place.create()
    var generator = SplitMix64(seed: 1)
    let slow = SlowTree(size: 3000)
    var sizes: [Int] = [0]
    while sizes.last! < 3000 {
      let last = sizes.last!
      let step = generator.next() % 3 == 0 ? 1 : Int(generator.next() % 1000) + 1
      sizes.append(min(3000, last + step))
      try log.grow(to: sizes.last!) { step }
      let head = try log.head()
      #expect(head.size == sizes.last && head.root == slow.root(head.size))
      #expect(
        try Checkpoint.open(note: head.checkpoint, with: [sampleSigner.verifierKey]).checkpoint.root
          == head.root)
      if generator.next() % 4 == 0 {
        _ = consume log
        log = try place.open()
      }
    }
    for size in [0, 1, 255, 256, 257, 511, 512, 2815, 2816, 2999, 3000] {
      #expect(try log.root(atSize: size) == slow.root(size))
    }
    try log.snapshot().forEach { position, entry in #expect(array(entry) == sampleEntry(position)) }
    for position in stride(from: 0, to: 3000, by: 97) {
      #expect(try log.snapshot().entry(at: position, array) == sampleEntry(position))
      #expect(try log.snapshot().leafHash(at: position) == MerkleTree.leafHash(of: sampleEntry(position)))
    }
  }

  @Test("Entries appended in pieces are stored byte for byte as in one go", arguments: StoreKind.allCases)
  func pieces(_ kind: StoreKind) throws {
    let size = 66_000
    let whole = Place(kind), pieces = Place(kind)
    let one = try whole.create()
    try one.grow(to: size) { size }
    var many = try pieces.create()
    var generator = SplitMix64(seed: 2)
    for stop in [300, 40_000, size] {
      try many.grow(to: stop) { stop == 300 ? 1 : Int(generator.next() % 4000) + 1 }
      _ = consume many
      many = try pieces.open()
    }
    let contents = try whole.contents(of: one)
    #expect(try contents == pieces.contents(of: many))
    #expect(contents[.bundles]!.count == 257 && contents[.tail]!.count == 208)
    // The full tile's hashes are the roots over its bundles; behind it and above it are tiles of one hash.
    let slow = SlowTree(size: 66_000)
    let tiles = contents[.tiles]!
    #expect(tiles.map { $0[0] } == [tileKey(1, 0), tileKey(1, 1), tileKey(2, 0)])
    #expect(tiles.map { $0[1].count } == [8192, 32, 32])
    for index in [0, 1, 128, 255] {
      #expect(
        Array(tiles[0][1][32 * index..<32 * index + 32]) == slow.root(256 * index..<256 * index + 256).bytes)
    }
    #expect(tiles[1][1] == slow.root(65_536..<65_792).bytes && tiles[2][1] == slow.root(65_536).bytes)
    for size in [65_535, 65_536, 65_537, 65_792, 66_000] {
      #expect(try many.root(atSize: size) == slow.root(size))
    }
  }

  @Test("Entries of the least and the greatest length are kept; others are refused")
  func lengths() throws {
    let place = Place(.lmdb)
    let log = try place.create()
    var batch = EntryBatch()
    #expect(logFault { try batch.append([UInt8]().span.rawBytes) } == .entryLength)
    #expect(logFault { try batch.append(Array(repeating: 1, count: 65_536).span.rawBytes) } == .entryLength)
    #expect(logFault { try batch.append { $0 += Array(repeating: 1, count: 65_536) } } == .entryLength)
    #expect(logFault { try batch.append { _ in } } == .entryLength)
    #expect(batch.isEmpty && batch.byteCount == 0)
    #expect(logFault { try log.append(batch, recorded: 0, sign: signed) } == .emptyBatch)
    let long = (0..<65_535).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for _ in 0..<300 {
      try batch.append { $0 += long }
      try batch.append([9].span.rawBytes)
    }
    #expect(array(batch.entry(4)) == long && array(batch.entry(599)) == [9])
    _ = try log.append(batch, recorded: 1, sign: signed)
    #expect(try log.snapshot().entry(at: 598, array) == long)
    #expect(try log.snapshot().entry(at: 599, array) == [9])
  }

  @Test("An error of the signer changes nothing, and appending goes on", arguments: StoreKind.allCases)
  func signerRefuses(_ kind: StoreKind) throws {
    struct Refusal: Error {}
    let log = try Place(kind).create()
    try log.grow(to: 700) { 100 }
    var batch = EntryBatch()
    for position in 700..<1200 { try batch.append(sampleEntry(position).span.rawBytes) }
    #expect(throws: Refusal.self) { try log.append(batch, recorded: 1) { _, _ in throw Refusal() } }
    #expect(try log.size() == 700)
    try log.grow(to: 1200) { 500 }
    #expect(try log.head().root == SlowTree(size: 1200).root(1200))
  }

  @Test("A store that fails at any operation leaves the old head or the new one, and the writer is ended")
  func failures() throws {
    for (start, count) in [(0, 1), (250, 3), (250, 6), (255, 1), (200, 900), (65_535, 1)] {
      var isDone = false
      var operation = 1
      while !isDone {
        let store = MemoryStore()
        let log = try EventLog.create(store)
        try log.grow(to: start) { 70_000 }
        var batch = EntryBatch()
        for position in start..<start + count { try batch.append(sampleEntry(position).span.rawBytes) }
        let old = try log.head()
        store.fail(at: operation)
        do {
          _ = try log.append(batch, recorded: 5, sign: signed)
          isDone = true
        } catch is MemoryStore.Failure {}
        store.fail(at: nil)
        // The same bytes, opened anew as by another process.
        let reopened = try EventLog(store)
        let head = try reopened.head()
        #expect(head == old || head.size == start + count)
        if !isDone, logFault({ try log.append(batch, recorded: 5, sign: signed) }) != .writerEnded {
          // Reading for the append failed, before anything was to be written: then nothing was.
          #expect(try log.size() >= start)
        }
        try reopened.grow(to: start + count + 300) { 100 }
        if start < 1000 {
          #expect(try reopened.head().root == SlowTree(size: start + count + 300).root(start + count + 300))
        }
        // Past the first and last few operations of a large commit, every tenth shows no less.
        operation += start > 1000 || count > 100 ? 10 : 1
      }
    }
  }

  @Test("A second writer is refused once the first has moved the head", arguments: StoreKind.allCases)
  func headMoved(_ kind: StoreKind) throws {
    let log = try Place(kind).create()
    try log.grow(to: 10) { 10 }
    let other = try EventLog(log.store)
    try other.grow(to: 20) { 10 }
    var batch = EntryBatch()
    try batch.append([1].span.rawBytes)
    #expect(logFault { try log.append(batch, recorded: 1, sign: signed) } == .headMoved)
    #expect(logFault { try log.append(batch, recorded: 1, sign: signed) } == .writerEnded)
    #expect(try log.head().size == 20)
  }

  @Test("A log is made once, and only an existing one opens", arguments: StoreKind.allCases)
  func opening(_ kind: StoreKind) throws {
    let place = Place(kind)
    #expect(throws: (any Error).self) { try place.open() }
    let log = try place.create()
    #expect(try log.head() == EventLog(log.store).head())
    #expect(logFault { try EventLog.create(log.store) } == .exists)
    #expect(try log.snapshot().root() == MerkleTree.emptyRoot)
  }
}
