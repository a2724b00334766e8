import Glibc
import LMDB
import Testing

@Suite("Damaged pages")
struct PageDamageTests {
  typealias Contents = [String: [(key: [UInt8], value: [UInt8])]]

  /// A file with tables of short and long values, a tree of two levels, and free pages.
  final class Sample {
    let directory = TemporaryDirectory()
    let file: String
    let sound: [UInt8]
    let contents: Contents

    init() throws {
      file = directory.environment + "/data.mdb"
      var random = SplitMix64(seed: 1)
      do {
        let environment = try Environment(path: directory.environment, access: .readWrite)
        for commit: UInt64 in 0..<9 {
          try environment.write { transaction in
            let short = try transaction.createTable("short"), long = try transaction.createTable("long")
            for key: UInt64 in 0..<60 {
              let value = random.bytes(Int(random.next() % 200))
              try transaction.put(value.span.rawBytes, for: PositionKey(commit * 60 + key), in: short)
            }
            for key: UInt64 in 0..<3 {
              let value = random.bytes(2100 + Int(random.next() % 20_000))
              try transaction.put(value.span.rawBytes, for: PositionKey(key + commit % 3), in: long)
            }
          }
        }
      }
      sound = readFile(file)
      contents = try Self.contents(directory.environment, nil).contents!
    }

    /// What is in the file, unless a scan says that it can not be read safely.
    static func contents(
      _ path: String, _ scope: PageScanScope?
    ) throws -> (report: PageReport?, contents: Contents?) {
      let environment = try Environment(path: path, access: .readOnly)
      let report = try scope.map { try environment.scanPages($0) }
      if let report, !report.isSafeToRead { return (report, nil) }
      var contents: Contents = [:]
      for name in report?.tables ?? ["short", "long"] {
        guard let table = try environment.table(name) else { continue }
        contents[name] = try environment.read { try $0.rows(in: table) }
      }
      return (report, contents)
    }

    /// By how many bits the contents differ; nil where rows are missing, too many or of another length.
    func distance(_ other: Contents) -> Int? {
      let (left, right) = (contents.sorted { $0.key < $1.key }, other.sorted { $0.key < $1.key })
      guard left.map(\.value.count) == right.map(\.value.count) else { return nil }
      var bits = 0
      for (a, b) in zip(left, right) {
        guard let name = Self.bits(Array(a.key.utf8), Array(b.key.utf8)) else { return nil }
        bits += name
        for (row, with) in zip(a.value, b.value) {
          guard let key = Self.bits(row.key, with.key), let value = Self.bits(row.value, with.value) else {
            return nil
          }
          bits += key + value
        }
      }
      return bits
    }

    private static func bits(_ a: [UInt8], _ b: [UInt8]) -> Int? {
      if a == b { return 0 }
      return a.count == b.count ? zip(a, b).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount } : nil
    }

    /// Whether a damaged file is found out, or else says the same but for `bits` bits.
    func isFoundOrHarmless(_ scope: PageScanScope = .everything, bits: Int = 1) -> (Bool, found: Bool) {
      do {
        let (report, contents) = try Self.contents(directory.environment, scope)
        if let report, !report.isSound { return (true, true) }
        return (contents.flatMap(distance).map { $0 <= bits } ?? false, false)
      } catch {
        return (error is LMDBError, true)
      }
    }
  }

  @Test("Every bit of the meta pages that matters is found when it flips, and the others change nothing")
  func metaPages() throws {
    let sample = try Sample()
    var found = 0, tried = 0
    var random = SplitMix64(seed: 3)
    for place in 0..<2 {
      for offset in place * 4096..<place * 4096 + 152 {
        for _ in 0..<2 {
          let bit = Int(random.next() % 8)
          poke(sample.file, sample.sound[offset] ^ 1 << UInt8(bit), at: offset)
          let (isGood, isFound) = sample.isFoundOrHarmless(bits: 0)
          #expect(isGood, "bit \(bit) of byte \(offset - place * 4096) of meta page \(place)")
          found += isFound ? 1 : 0
          tried += 1
        }
        poke(sample.file, sample.sound[offset], at: offset)
      }
    }
    // What is not found: fields that mean nothing, the size of the map, and the older commit's counts.
    #expect(found * 10 > tried * 6)
    #expect(sample.isFoundOrHarmless(bits: 0) == (true, false))
  }

  @Test(
    "A flipped bit in a tree's page or a long value's header is found, or changes one bit", arguments: 0..<4)
  func treePages(seed: Int) throws {
    let sample = try Sample()
    var random = SplitMix64(seed: UInt64(seed))
    let pages = (0..<sample.sound.count / 4096).filter { page in
      sample.sound[page * 4096] == UInt8(truncatingIfNeeded: page)
        && [1, 2, 4].contains(sample.sound[page * 4096 + 10])
    }
    var found = 0
    for _ in 0..<250 {
      let page = pages.randomElement(using: &random)!
      // Mostly the header and the offsets of the rows.
      let offset = page * 4096 + Int(random.next() % (random.next() % 3 == 0 ? 4096 : 80))
      poke(sample.file, sample.sound[offset] ^ 1 << UInt8(random.next() % 8), at: offset)
      let (isGood, isFound) = sample.isFoundOrHarmless()
      #expect(isGood, "byte \(offset % 4096) of page \(page)")
      // What LMDB follows is enough for safe reading.
      #expect(sample.isFoundOrHarmless(.trees).0, "byte \(offset % 4096) of page \(page)")
      found += isFound ? 1 : 0
      poke(sample.file, sample.sound[offset], at: offset)
    }
    #expect(found > 60)
  }

  @Test("Pages of garbage are found or harmless", arguments: 0..<4)
  func garbage(seed: Int) throws {
    let sample = try Sample()
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<60 {
      let page = Int(random.next() % UInt64(sample.sound.count / 4096))
      var noise = random.bytes(4096)
      // Half of them pretend to be what they are not.
      if random.next() % 2 == 0 {
        let other = Int(random.next() % UInt64(sample.sound.count / 4096)) * 4096
        noise = Array(sample.sound[other..<other + 4096])
        if random.next() % 2 == 0 {
          noise.replaceSubrange(0..<8, with: (0..<8).map { UInt8(truncatingIfNeeded: page >> (8 * $0)) })
        }
      }
      var bytes = sample.sound
      bytes.replaceSubrange(page * 4096..<page * 4096 + 4096, with: noise)
      writeFile(sample.file, bytes)
      #expect(sample.isFoundOrHarmless(bits: 4096 * 8).0, "page \(page)")
    }
  }

  @Test("A file cut off anywhere is found or has lost nothing")
  func cut() throws {
    let sample = try Sample()
    for length in stride(from: 1, to: sample.sound.count, by: 2048 - 7) {
      writeFile(sample.file, Array(sample.sound[..<length]))
      #expect(sample.isFoundOrHarmless(bits: 0).0, "\(length) bytes")
    }
  }

  @Test("An older commit's meta page that claims to be the newest is found")
  func rolledBack() throws {
    let sample = try Sample()
    let first = sample.sound[144], second = sample.sound[4096 + 144]
    let (older, newer) = first < second ? (0, 1) : (1, 0)
    poke(sample.file, max(first, second) + 1, at: older * 4096 + 144)
    let environment = try Environment(path: sample.directory.environment, access: .readOnly)
    let report = try environment.scanPages(.trees)
    #expect(report.damages.map(\.page) == [older])
    #expect(report.damages[0].description.contains("the state is of commit"))
    poke(sample.file, max(first, second), at: newer * 4096 + 144)
  }

  @Test("What is wrong is named with its page and table")
  func sentences() throws {
    let sample = try Sample()
    var told: [String] = []
    for page in 2..<sample.sound.count / 4096 where sample.sound[page * 4096 + 10] == 1 {
      poke(sample.file, 2, at: page * 4096 + 10)
      let environment = try Environment(path: sample.directory.environment, access: .readOnly)
      told += try environment.scanPages().damages.map { "\(page): \($0)" }
      poke(sample.file, 1, at: page * 4096 + 10)
    }
    // The other branch pages are of earlier commits.
    #expect(told.count == 1)
    let page = told.first?.prefix { $0 != ":" } ?? ""
    #expect(told == ["\(page): page \(page), table short: it is not the branch page that must be there"])
  }
}
