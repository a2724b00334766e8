import EventLog
import IncidentEvents
import Projections
import Rulebook
import Testing

@testable import Ledger

@Suite("Flags, counted by rule and month")
struct FlagTallyTests {
  /// The flags of a year, looked for at every event anew.
  private static func plain(_ year: Int, _ ledger: Ledger) throws -> YearFlags {
    let history = try ledger.history()
    var flags = YearFlags(year: year)
    for position in 0..<history.log.size {
      let line = try history.line(at: position)
      guard !line.isRetracted, Int(line.time.year) == year else { continue }
      for flag in line.flags { flags.add(1, code: flag.code.text, month: Int(line.time.month)) }
    }
    return flags
  }

  private static func total(_ flags: YearFlags) -> Int { flags.rules.flatMap(\.months).reduce(0, +) }

  @Test("Flags are those each event was recorded with, whether all are looked for or what was recorded since")
  func counted() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let store = try ledger.views()
    var kept = YearFlags(year: 2024), told = YearFlags(year: 2024)
    for part in 0..<3 {
      let lines = SampleYear.lines[part * 2_000..<(part + 1) * 2_000]
      for (line, receipt) in zip(lines, try ledger.append(lines)) {
        guard case .accepted(_, let flags, _) = receipt,
          let time = try JSONText(line)["time"]?.string.flatMap({ LocalTime($0) }), time.year == 2024
        else { continue }
        for flag in flags where !flag.isProtected {
          told.add(1, code: flag.code.text, month: Int(time.month))
        }
      }
      kept = try ledger.flags(of: 2024, in: ledger.projection(), store: store)
    }
    #expect(kept == told)
    #expect(Self.total(kept) > 0 && kept.rules.map(\.code) == kept.rules.map(\.code).sorted())
    let digest = try store.digest(of: "flags")
    try ledger.rebuildFlags(in: store)
    #expect(try store.digest(of: "flags") == digest)
    #expect(try ledger.flags(of: 2024, in: ledger.projection(), store: store) == kept)
    #expect(try store.standing(of: "flags")?.size == ledger.log.size())
  }

  @Test("What a retraction makes irregular is among them, and what is retracted is not")
  func revised() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    let store = try ledger.views()
    try ledger.append(TimelineTests.shuttling(1))
    let before = try ledger.flags(of: 2024, in: ledger.projection(), store: store)
    let retraction = try JSONText(#require(TimelineTests.retraction(of: TimelineTests.shuttling(1)[3])))
    #expect(try ledger.append([retraction.bytes])[0].isAccepted)
    let after = try ledger.flags(of: 2024, in: ledger.projection(), store: store)
    #expect(!before.rules.contains { $0.code == "REF-01" } && after.rules.contains { $0.code == "REF-01" })
    #expect(try after == Self.plain(2024, ledger))
  }

  @Test("Rows that other rules left, of another log, or damaged, are not gone on from")
  func stale() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(TimelineTests.shuttling(1))
    let store = try ledger.views(), right = try Self.plain(2024, ledger)
    let log = try ledger.log.snapshot(), size = log.size - 2
    let root = try log.prefix(size).root(), another = try log.prefix(size - 1).root()
    for (version, root) in [(FlagTally.version + 1, root), (FlagTally.version, another)] {
      let standing = try store.standing(of: "flags")
      let wrong = ViewStore.Standing(
        version: version, generation: (standing?.generation ?? 0) + 1, size: size, root: root)
      var row = StateWriter()
      row.integer(1_000)
      let key: [UInt8] = [0x07, 0xe8, 3] + Array("CAM-01".utf8)
      #expect(try store.store("flags", from: standing, to: wrong, changes: [(key, row.bytes)]))
      #expect(try ledger.flags(of: 2024, in: ledger.projection(), store: store) == right)
    }
    var huge = StateWriter()
    huge.integer(Int64.max)
    for (key, value) in [([1], [1]), ([0x07, 0xe8, 3, 0x41], huge.bytes)] as [([UInt8], [UInt8])] {
      let standing = try store.standing(of: "flags")
      #expect(try store.store("flags", from: standing, to: #require(standing), changes: [(key, value)]))
      #expect(throws: StateDamage.self) {
        _ = try ledger.flags(of: 2024, in: ledger.projection(), store: store)
      }
      try ledger.rebuildFlags(in: store)
    }
    #expect(try ledger.flags(of: 2024, in: ledger.projection(), store: store) == right)
  }
}
