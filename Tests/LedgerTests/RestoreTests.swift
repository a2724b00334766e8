import EventLog
import Foundation
import Projections
import Testing
import TransparencyLog

@testable import Ledger

@Suite("Restoring")
struct RestoreTests {
  struct Stop: Error {}

  @Test("A backup restored into a new directory has the same root, and nothing is missing that can be known")
  func new() async throws {
    let place = TemporaryDirectory()
    let root = try await place.lose(from: 700, backedUpAt: 700)
    try FileManager.default.removeItem(atPath: place.ledger)
    let report = try await Ledger.restore(from: place.backup, to: place.ledger)
    #expect(report.copy.verification.isSound)
    #expect(!report.hasKey && !report.hasReleased && report.missing == nil)
    #expect(try Ledger(at: place.ledger).log.head().root == root)
    #expect(try place.names("test.kua") == ["index", "ledger.json", "log", "vault", "writer.lock"])
  }

  @Test("A ledger restored behind what was shown is read, not written, until it has its entries again")
  func missing() async throws {
    let place = TemporaryDirectory()
    let root = try await place.lose(from: 700, backedUpAt: 300)
    let report = try await Ledger.restore(from: place.backup, to: place.ledger)
    #expect(report.missing == 301..<701 && report.hasKey)
    let ledger = try Ledger(at: place.ledger)
    #expect(try ledger.projection().log.size == 301)
    let refusal = #expect(throws: LedgerError.self) { _ = try ledger.writer(waiting: 10) }
    #expect(refusal?.description.contains("Entries 301 to 700 are missing") == true)

    // Every entry of the lost log, more than are missing.
    let given = try ledger.giveBack(pieceBytes: 40_000) { body in
      for (at, line) in SampleYear.entries.prefix(720).enumerated() {
        try body(bytes(line), "line \(at + 1)")
      }
    }
    #expect(given.appended == 400 && given.known == 300 && given.beyond == 20)
    #expect(try ledger.log.head().root == root)
    #expect(try ledger.log.head().checkpoint == ledger.released()?.note)
    try ledger.append(SampleYear.lines.prefix(800))
    #expect(try ledger.release().size == 801)
  }

  /// Entries that do not make the log whole: a name, and what is given instead of lines 300 to 700.
  static let wrongEntries: [(name: String, lines: @Sendable ([[UInt8]]) -> [[UInt8]], says: String)] = [
    ("one is missing", { Array($0.dropFirst()) }, "399 entries"),
    ("none", { _ in [] }, "0 entries"),
    ("two are swapped", { [$0[1], $0[0]] + $0.dropFirst(2) }, "not the right one, or not in its place"),
    ("one is changed", { [Self.changed($0[0])] + $0.dropFirst() }, "not the right one"),
    ("one is no entry", { [Array("{}".utf8)] + $0 }, "line 1 is no entry"),
    (
      "one was recorded otherwise", { [Self.changed(SampleYear.entries[20])] + $0 },
      "has the id of entry 21"
    ),
  ]

  static func changed(_ line: [UInt8]) -> [UInt8] {
    Array(
      String(decoding: line, as: UTF8.self).replacing("\"source\":\"urn:", with: "\"source\":\"https://").utf8
    )
  }

  @Test("Wrong entries change nothing, and what is known is said", arguments: wrongEntries.indices)
  func wrong(at index: Int) async throws {
    let place = TemporaryDirectory()
    _ = try await place.lose(from: 700, backedUpAt: 300)
    _ = try await Ledger.restore(from: place.backup, to: place.ledger)
    let ledger = try Ledger(at: place.ledger)
    let before = try ledger.log.head()
    let lines = Self.wrongEntries[index].lines(Array(SampleYear.entries[300..<700]))
    let error = #expect(throws: LedgerError.self) {
      _ = try ledger.giveBack { body in
        for (at, line) in lines.enumerated() { try body(bytes(line), "line \(at + 1)") }
      }
    }
    #expect(error?.code == .entriesMismatch)
    #expect(error?.description.contains(Self.wrongEntries[index].says) == true, "\(error?.description ?? "")")
    #expect(try ledger.log.head() == before)
  }

  @Test("Giving entries back that is cut short goes on when they are given again")
  func givenInPieces() async throws {
    let place = TemporaryDirectory()
    let root = try await place.lose(from: 700, backedUpAt: 300)
    _ = try await Ledger.restore(from: place.backup, to: place.ledger)
    do {
      let ledger = try Ledger(at: place.ledger)
      var calls = 0
      #expect(throws: Stop.self) {
        _ = try ledger.giveBack(pieceBytes: 1) { body in
          for line in SampleYear.entries[300..<700] {
            calls += 1
            if calls == 550 { throw Stop() }
            try body(bytes(line), "")
          }
        }
      }
      #expect(try ledger.log.size() == 301 + 149)
    }
    let ledger = try Ledger(at: place.ledger)
    #expect(throws: LedgerError.self) { _ = try ledger.writer(waiting: 10) }
    let given = try ledger.giveBack { body in
      for line in SampleYear.entries[300..<700] { try body(bytes(line), "") }
    }
    #expect(given.appended == 251 && given.known == 149)
    #expect(try ledger.log.head().root == root)
  }

  @Test("A damaged log is moved aside, never deleted; a sound one is not replaced")
  func damaged() async throws {
    let place = TemporaryDirectory()
    _ = try await place.lose(from: 700, backedUpAt: 700, removing: false)
    let sound = await #expect(throws: LedgerError.self) {
      _ = try await Ledger.restore(from: place.backup, to: place.ledger)
    }
    #expect(sound?.code == .alreadyExists)
    try Data("not a database".utf8).write(to: URL(filePath: place.ledger + "/log/data.mdb"))
    let report = try await Ledger.restore(from: place.backup, to: place.ledger)
    #expect(report.movedAside == place.ledger + "/log.damaged-1")
    #expect(
      try String(contentsOfFile: place.ledger + "/log.damaged-1/data.mdb", encoding: .utf8)
        == "not a database")
    let ledger = try Ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(710))
    #expect(try ledger.log.size() == 711)
  }

  @Test(
    "A restore that ends before any of its steps is completed by the next",
    arguments: [RestoreStep.committed, .gathered, .movedAside, .inPlace, .described], [true, false])
  func interrupted(before step: RestoreStep, hasDamagedLog: Bool) async throws {
    let place = TemporaryDirectory()
    let root = try await place.lose(from: 700, backedUpAt: 700, removing: !hasDamagedLog)
    if hasDamagedLog { try Data("x".utf8).write(to: URL(filePath: place.ledger + "/log/data.mdb")) }
    await #expect(throws: Stop.self) {
      _ = try await Ledger.restore(from: place.backup, to: place.ledger, pieceBytes: 1) { at in
        if at == step { throw Stop() }
      }
    }
    if step != .described {
      let report = try await Ledger.restore(from: place.backup, to: place.ledger)
      #expect(report.copy.verification.isSound && report.missing == nil)
      #expect(!FileManager.default.fileExists(atPath: place.ledger + "/restoring"))
    }
    let ledger = try Ledger(at: place.ledger)
    #expect(try ledger.log.head().root == root)
    try ledger.append(SampleYear.lines.prefix(710))
    #expect(FileManager.default.fileExists(atPath: place.ledger + "/log.damaged-1") == hasDamagedLog)
  }

  @Test("Cut short after the log is in place, a restore behind what was shown is completed too")
  func interruptedBehind() async throws {
    let place = TemporaryDirectory()
    _ = try await place.lose(from: 700, backedUpAt: 300)
    await #expect(throws: Stop.self) {
      _ = try await Ledger.restore(from: place.backup, to: place.ledger, pieceBytes: 1) { at in
        if at == .inPlace { throw Stop() }
      }
    }
    let report = try await Ledger.restore(from: place.backup, to: place.ledger)
    #expect(report.copy.isSound && report.missing == 301..<701)
  }

  @Test("A backup that is not sound is not put in place")
  func unsound() async throws {
    let place = TemporaryDirectory()
    _ = try await place.lose(from: 700, backedUpAt: 700)
    let file = place.backup + "/ledger.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("\"jurisdiction\":\"astana\"", with: "\"jurisdiction\":\"almaty\"")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let report = try await Ledger.restore(from: place.backup, to: place.ledger)
    #expect(!report.copy.verification.isSound)
    #expect(!FileManager.default.fileExists(atPath: place.ledger + "/log"))
  }
}

/// A line's bytes.
@_lifetime(borrow line)
func bytes(_ line: borrowing [UInt8]) -> RawSpan { unsafe line.span.bytes }

extension TemporaryDirectory {
  /// A ledger with a backup taken at one size and the checkpoint of a later one released, that lost its log.
  /// Both in entries behind entry 0. Returns the root it had.
  func lose(from count: Int, backedUpAt earlier: Int, removing: Bool = true) async throws -> Digest {
    let root: Digest
    do {
      let ledger = try SampleYear.ledger(at: ledger)
      try ledger.append(SampleYear.lines.prefix(earlier))
      _ = try await ledger.backup(to: backup)
      try ledger.append(SampleYear.lines.prefix(count))
      root = try ledger.release().checkpoint.root
    }
    if removing { try remove("log") }
    return root
  }
}
