import EventLog
import Glibc
import LMDB
import Testing
import TransparencyLog

@Suite("Salvaging")
struct SalvageTests {
  /// A log on disk whose raw file can be changed.
  final class Damaged {
    let directory = TemporaryDirectory()
    let size: Int
    var file: String { directory.log + "/data.mdb" }

    init(size: Int, batch: Int, released: [Int] = []) throws {
      self.size = size
      let log = try EventLog.create(path: directory.log)
      try log.grow(to: size) { batch }
      for size in released { try log.release(signed(size, log.root(atSize: size))) }
    }

    var bytes: [UInt8] {
      get {
        let file = unsafe open(self.file, O_RDONLY)
        defer { close(file) }
        var facts = stat()
        precondition(unsafe fstat(file, &facts) == 0)
        var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
        precondition(count == bytes.count)
        return bytes
      }
      set {
        let file = unsafe open(self.file, O_WRONLY | O_TRUNC)
        let written = unsafe newValue.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
        precondition(written == newValue.count)
        close(file)
      }
    }

    /// Where a piece lies in the file, every time.
    func places(of piece: [UInt8]) -> [Int] {
      let bytes = bytes
      return unsafe bytes.withUnsafeBytes { whole in
        var found: [Int] = []
        var from = 0
        while from <= whole.count - piece.count,
          let hit = unsafe memchr(
            whole.baseAddress! + from, Int32(piece[0]), whole.count - from - piece.count + 1)
        {
          if unsafe memcmp(hit, piece, piece.count) == 0 {
            found.append(unsafe whole.baseAddress!.distance(to: UnsafeRawPointer(hit)))
          }
          from = unsafe whole.baseAddress!.distance(to: UnsafeRawPointer(hit)) + 1
        }
        return found
      }
    }

    /// Flips a bit at every place where a piece lies.
    func flip(_ piece: [UInt8], at offset: Int) {
      var bytes = bytes
      let places = places(of: piece)
      precondition(!places.isEmpty)
      for place in places { bytes[place + offset] ^= 1 }
      self.bytes = bytes
    }

    /// Salvages; every entry written must be the very one.
    func salvage() throws -> (report: SalvageReport, unverified: [Int]) {
      var options = SalvageOptions()
      options.key = sampleSigner.verifierKey
      var unverified: [Int] = []
      let report = try EventLog.salvage(path: directory.log, options: options) { position, entry in
        #expect(entry == sampleEntry(position))
      } writeUnverified: { position, entry in
        unverified.append(position)
      }
      #expect(report.unverified.flatMap(Array.init) == unverified)
      return (report, unverified)
    }

    /// The positions that are missing.
    func missing() throws -> [Int] {
      let report = try salvage().report
      let missing = report.missing.flatMap { Array($0.positions) }
      #expect(report.anchor?.size == size)
      #expect(
        report.writtenCount + missing.count + report.unverified.flatMap { $0.filter { $0 < size } }.count
          == size)
      return missing
    }
  }

  private func leaf(_ position: Int) -> [UInt8] { MerkleTree.leafHash(of: sampleEntry(position)).bytes }

  @Test("A sound log comes out whole", arguments: [(1, 1), (255, 7), (256, 256), (700, 64), (70_000, 9000)])
  func sound(size: Int, batch: Int) throws {
    let log = try Damaged(size: size, batch: batch)
    let (report, unverified) = try log.salvage()
    #expect(report.isComplete && report.written == [0..<size] && unverified.isEmpty)
    #expect(report.anchor?.source == "head" && report.anchor?.origin == "log.example")
  }

  @Test("A changed entry is missing, it alone", arguments: [3, 300, 767, 768, 799])
  func entry(position: Int) throws {
    let log = try Damaged(size: 800, batch: 800)
    log.flip(sampleEntry(position), at: 0)
    #expect(try log.missing() == [position])
  }

  @Test(
    "A changed leaf hash costs nothing: the entries themselves lead to the root", arguments: [3, 300, 799])
  func leafHash(position: Int) throws {
    let log = try Damaged(size: 800, batch: 800)
    log.flip(leaf(position), at: 7)
    #expect(try log.missing() == [])
  }

  @Test("A changed entry beside a changed leaf hash costs that entry alone")
  func both() throws {
    let log = try Damaged(size: 800, batch: 800)
    log.flip(leaf(300), at: 7)
    log.flip(sampleEntry(310), at: 1)
    #expect(try log.missing() == [310])
  }

  @Test("A changed length costs nothing: the lengths behind it lead to the end", arguments: [256, 300, 511])
  func length(position: Int) throws {
    for byte in [1, 2] {
      let log = try Damaged(size: 800, batch: 800)
      var bytes = log.bytes
      for place in log.places(of: sampleEntry(position)) { bytes[place - byte] ^= 1 }
      log.bytes = bytes
      #expect(try log.missing() == [])
    }
  }

  @Test("Entries that single appends left on freed pages stand in for those of a changed bundle")
  func stale() throws {
    let log = try Damaged(size: 256, batch: 1)
    let bundle = log.places(of: leaf(0) + leaf(1))[0]
    var bytes = log.bytes
    var place = bundle + 8192
    for position in 0..<256 {
      bytes[place + 2] ^= 1
      place += 2 + sampleEntry(position).count
    }
    log.bytes = bytes
    let missing = try log.missing()
    #expect(missing.count < 256 && missing.allSatisfy { $0 < 256 })
  }

  @Test("A changed tile costs nothing, nor do a tile and a bundle's hash at once")
  func tile() throws {
    let log = try Damaged(size: 66_000, batch: 66_000)
    let hashes = (0..<256).map { leaf(17 * 256 + $0) }.flatMap(\.self)
    let root = MerkleTree.tileRoot(of: hashes.span.rawBytes)!
    log.flip(root.bytes, at: 3)
    #expect(try log.missing() == [])
    log.flip(leaf(4000), at: 3)
    #expect(try log.missing() == [])
    log.flip(sampleEntry(4001), at: 0)
    #expect(try log.missing() == [4001])
  }

  @Test(
    "Without the pages that lead there, bundles are known by their roots", arguments: [false, true])
  func leafPages(withTiles: Bool) throws {
    let log = try Damaged(size: 66_304, batch: 66_304)
    var bytes = log.bytes
    // Every leaf page that refers to long values loses its header and its rows' offsets.
    var wiped = 0
    for page in 2..<bytes.count / 4096 {
      let start = page * 4096
      guard bytes[start + 10] == 2, bytes[start] == UInt8(truncatingIfNeeded: page) else { continue }
      let row = start + Int(bytes[start + 16]) + Int(bytes[start + 17]) << 8
      guard row + 8 < start + 4096, bytes[row + 4] == 1,
        bytes[row + 6] == 8 || withTiles && bytes[row + 6] == 9
      else { continue }
      for offset in start..<start + 512 { bytes[offset] = 0xFF }
      wiped += 1
    }
    #expect(wiped > 1)
    log.bytes = bytes
    let (report, _) = try log.salvage()
    guard withTiles else { return #expect(report.written == [0..<66_304] && report.missing.isEmpty) }
    // Without the tiles too, the last bundle alone has a signed root of its own.
    #expect(report.written == [66_048..<66_304])
    #expect(report.missing.map(\.positions) == [0..<66_048])
    #expect(report.missing.allSatisfy { $0.reason == .lost })
  }

  @Test("Without its head, a log is known up to the newest released checkpoint")
  func released() throws {
    let log = try Damaged(size: 1100, batch: 1100, released: [600, 900])
    log.flip(Array("kua.log".utf8) + [2], at: 2)
    let (report, unverified) = try log.salvage()
    #expect(report.anchor?.size == 900 && report.anchor?.source == "released checkpoint")
    #expect(report.written == [0..<900] && report.missing.isEmpty)
    #expect(unverified == Array(900..<1100) && !report.isComplete)
  }

  @Test("Without any signature that verifies nothing is called verified")
  func unsigned() throws {
    let log = try Damaged(size: 300, batch: 300)
    var options = SalvageOptions()
    options.key = try NoteSigner(seed: [UInt8](repeating: 8, count: 32), name: "log.example").verifierKey
    var written = 0
    let report = try EventLog.salvage(path: log.directory.log, options: options) { _, _ in written += 1 }
    #expect(written == 0 && report.anchor == nil && report.unverified == [0..<300] && !report.isComplete)
  }

  @Test("Whatever is garbage in the file, what is written is what was recorded", arguments: 0..<12)
  func garbage(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let log = try Damaged(size: 1500, batch: 100)
    var bytes = log.bytes
    for _ in 0..<1 + seed {
      let start = Int(random.next() % UInt64(bytes.count))
      for offset in start..<min(bytes.count, start + 1 + Int(random.next() % 6000)) {
        bytes[offset] = UInt8(truncatingIfNeeded: random.next())
      }
    }
    log.bytes = Array(bytes.prefix(seed % 3 == 2 ? bytes.count - Int(random.next() % 20_000) : bytes.count))
    _ = try log.salvage()
  }
}

/// Logs whose file is damaged where LMDB would follow it.
@Suite("Damaged pages of a log")
struct PageDamageOfLogTests {
  @Test("A damaged page is a report of verify and a refusal to open, never a crash")
  func damagedPage() async throws {
    let log = try SalvageTests.Damaged(size: 1100, batch: 50)
    let sound = log.bytes
    var found = 0
    for page in 0..<sound.count / 4096 where [1, 2, 8].contains(sound[page * 4096 + 10]) {
      var bytes = sound
      bytes[page * 4096 + 10] ^= 0x40
      log.bytes = bytes
      let report = try await EventLog.verify(path: log.directory.log)
      let fault = logFault { try EventLog(path: log.directory.log, access: .readOnly) }
      // Opening passes over what only an earlier commit needs.
      #expect(fault == nil || !report.isSound, "page \(page)")
      guard fault != nil else { continue }
      found += 1
      #expect(fault == .damaged)
      #expect(report.damages.contains { if case .page = $0.kind { true } else { false } })
    }
    #expect(found > 5)
    log.bytes = sound
    #expect(try await EventLog.verify(path: log.directory.log).isSound)
  }
}
