import EventLog
import Foundation
import LMDB
import Projections
import Testing
import TransparencyLog

@testable import Ledger

@Suite("Backups")
struct BackupTests {
  struct Stop: Error {}

  @Test("A backup has the ledger's root, verifies with the ledger's key, and can be read without keys")
  func equal() async throws {
    let place = TemporaryDirectory()
    let root: String
    do {
      let ledger = try SampleYear.ledger(at: place.ledger)
      try ledger.append(SampleYear.lines.prefix(700))
      let report = try await ledger.backup(to: place.backup)
      root = try ledger.log.head().root.base64
      #expect(report.verification.isSound, "\(report.verification)")
      #expect(report.root == root && report.size == 701 && report.entries == 701 && report.bundles == 2)
    }
    #expect(try place.names("backup.kua") == ["backup.json", "ledger.json", "log", "vault", "writer.lock"])
    let copy = try Ledger(at: place.backup)
    #expect(try copy.log.head().root.base64 == root)
    #expect(try copy.log.releasedCheckpoints().map(\.size) == [701])
    #expect(try copy.projection().log.size == 701)
    #expect(try copy.checkpointToShow().released?.size == 701)
    let refusal = #expect(throws: LedgerError.self) { _ = try copy.writer(waiting: 10) }
    #expect(refusal?.code == .isBackup)
    #expect(try !place.names("backup.kua").contains("keys"))
  }

  @Test("The next backup copies only what is new", arguments: [1, 255, 256, 600])
  func incremental(more: Int) async throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(700))
    _ = try await ledger.backup(to: place.backup)
    let nothing = try await ledger.backup(to: place.backup)
    #expect(nothing.entries == 0 && nothing.bundles == 0 && nothing.verification.isSound)
    try ledger.append(SampleYear.lines.prefix(700 + more))
    let report = try await ledger.backup(to: place.backup)
    #expect(report.entries == more)
    #expect(report.bundles == (701 + more) / 256 - 701 / 256)
    #expect(report.root == (try ledger.log.head().root.base64))
    #expect(report.verification.isSound)
    let copy = try Ledger(at: place.backup)
    #expect(try copy.log.releasedCheckpoints().map(\.size) == [701, 701 + more])
  }

  @Test(
    "A backup that ends after any commit is said to be interrupted, and completed by the next",
    arguments: 0..<4)
  func interrupted(after commits: Int) async throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(300))
    if commits.isMultiple(of: 2) { _ = try await ledger.backup(to: place.backup) }
    try ledger.append(SampleYear.lines.prefix(1400))
    var left = commits
    await #expect(throws: Stop.self) {
      _ = try await ledger.backup(to: place.backup, pieceBytes: 1) { _ in
        if left == 0 { throw Stop() }
        left -= 1
      }
    }
    do {
      let size = try EventLog(path: place.backup + "/log", access: .readOnly).size()
      #expect(size < 1401 && size >= 256)
      if commits.isMultiple(of: 2) {
        let found = try await Ledger.verify(at: place.backup)
        #expect(found.log.damages.contains { $0.message.contains("interrupted") })
        #expect(try Ledger(at: place.backup).projection().log.size == size)
      }
    }
    let report = try await ledger.backup(to: place.backup)
    #expect(report.root == (try ledger.log.head().root.base64))
    #expect(report.verification.isSound)
  }

  @Test("A backup is taken while entries are appended")
  func whileWriting() async throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(500))
    async let appended = ledger.append(SampleYear.lines.prefix(2500), batch: 11)
    for _ in 0..<3 {
      let report = try await ledger.backup(to: place.backup)
      #expect(report.verification.isSound)
      #expect(report.root == (try ledger.log.root(atSize: report.size).base64))
    }
    _ = try await appended
  }

  @Test("Another ledger's directory, another history and a newer log are refused, and nothing is changed")
  func refused() async throws {
    let place = TemporaryDirectory(), other = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(600))
    _ = try await ledger.backup(to: place.backup)

    var creation = LedgerCreation(origin: "other.example/astana")
    creation.syntheticSeed = 2
    let stranger = try Ledger.create(creation, at: other.ledger)
    let another = await #expect(throws: LedgerError.self) { _ = try await stranger.backup(to: place.backup) }
    #expect(another?.code == .backupMismatch && another?.description.contains("entry 0") == true)
    let live = await #expect(throws: LedgerError.self) { _ = try await stranger.backup(to: place.ledger) }
    #expect(live?.description.contains("keys") == true)

    let forked = TemporaryDirectory()
    let fork = try SampleYear.ledger(at: forked.ledger)
    try fork.append(SampleYear.lines.prefix(450))
    let newer = await #expect(throws: LedgerError.self) { _ = try await fork.backup(to: place.backup) }
    #expect(newer?.description.contains("is newer: it has size 601") == true)
    try fork.append(SampleYear.lines[451..<900])
    let different = await #expect(throws: LedgerError.self) { _ = try await fork.backup(to: place.backup) }
    #expect(
      different?.description.contains("the same up to size 451") == true, "\(String(describing: different))")

    let report = try await ledger.backup(to: place.backup)
    #expect(report.entries == 0 && report.verification.isSound)
  }

  @Test("Two backups do not go into one directory at a time")
  func two() async throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    _ = try await ledger.backup(to: place.backup)
    let other = try WriterLock(place.backup + "/writer.lock", waiting: 0)
    let busy = await #expect(throws: LedgerError.self) {
      _ = try await ledger.backup(to: place.backup, waiting: 0)
    }
    #expect(busy?.code == .busy)
    withExtendedLifetime(other) {}
  }

  @Test("A directory with something else in it is not taken for a backup")
  func somethingElse() async throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try FileManager.default.createDirectory(atPath: place.backup, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: place.backup + "/photos"))
    let error = await #expect(throws: LedgerError.self) { _ = try await ledger.backup(to: place.backup) }
    #expect(error?.description.contains("photos") == true)
    #expect(try place.names("backup.kua") == ["photos"])
  }

  @Test("A copying that fails at any operation of its store is gone on with to the same root")
  func failing() async throws {
    let source = try EventLog.create(MemoryStore())
    var batch = EntryBatch()
    for line in SampleYear.lines.prefix(530) { try batch.append(unsafe line.span.bytes) }
    let signer = try NoteSigner(seed: [UInt8](repeating: 3, count: 32), name: "test.example/astana")
    let head = try source.append(batch, recorded: 0) { size, root in
      try Checkpoint(origin: "test.example/astana", size: UInt64(size), root: root).signed(by: signer)
    }
    try source.release(head.checkpoint)
    let goal = CopyGoal(size: 530, root: head.root, note: head.checkpoint)
    var operation = 0
    var failed = true
    while failed {
      operation += 1
      let store = MemoryStore()
      let copy = LogCopy(source: source, goal: goal, pieceBytes: 1)
      let target = try EventLog.create(store)
      store.fail(at: operation)
      failed = (try? copy.run(into: target) { _ in }) == nil
      store.fail(at: nil)
      let again = try EventLog(store)
      try copy.checkPrefix(again, named: "the copy")
      _ = try copy.run(into: again) { _ in }
      let end = try again.head()
      #expect(end.root == head.root && end.checkpoint == head.checkpoint, "failed at \(operation)")
      #expect(try again.releasedCheckpoints().map(\.size) == [530])
    }
    #expect(operation > 30)
  }

  @Test("A source with a changed entry is not copied beyond it")
  func damagedSource() async throws {
    let place = TemporaryDirectory()
    let text = SampleYear.entries[400]
    do {
      let ledger = try SampleYear.ledger(at: place.ledger)
      try ledger.append(SampleYear.lines.prefix(700))
    }
    let file = URL(filePath: place.ledger + "/log/data.mdb")
    var data = try Data(contentsOf: file)
    var start = data.startIndex
    while let found = data.range(of: Data(text), in: start..<data.endIndex) {
      data[found.lowerBound + 60] ^= 1
      start = found.upperBound
    }
    try data.write(to: file)
    let ledger = try Ledger(at: place.ledger)
    let error = await #expect(throws: LogError.self) {
      _ = try await ledger.backup(to: place.backup, pieceBytes: 1) { _ in }
    }
    #expect(error?.code == .damaged)
    #expect(try EventLog(path: place.backup + "/log", access: .readOnly).size() == 256)
  }
}

extension TemporaryDirectory {
  var backup: String { path + "/backup.kua" }

  /// The names in a directory inside it.
  func names(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + name).sorted()
  }
}
