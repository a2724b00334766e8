import EventLog
import Foundation
import IncidentEvents
import Projections
import Testing
import TransparencyLog

@testable import Ledger

@Suite("A ledger continued")
struct ContinuationTests {
  struct Stop: Error {}
  static let origin = "test.example/astana-2"

  @Test("A declared loss names what is lost and the new key; the ledger verifies and goes on")
  func declared() async throws {
    let place = TemporaryDirectory()
    let lost = try await place.lose(from: 700, backedUpAt: 300)
    _ = try await Ledger.restore(from: place.backup, to: place.ledger)
    let before = try place.file("keys/released"), oldKey = try place.file("keys/log.key")
    let continued: Continuation
    do {
      let ledger = try Ledger(at: place.ledger)
      continued = try ledger.declareLoss(newOrigin: Self.origin)
      #expect(continued.position == 301 && continued.lost.size == 701 && continued.lost.root == lost)
      try ledger.log.snapshot().entry(at: 301) { entry in
        let event = try Event(entry, at: 301)
        guard case .ledgerContinued(let data) = event.fact else { Issue.record("another type"); return }
        #expect(data.checkpointSize == 701)
      }
    }
    #expect(try place.file("keys/released.old-1") == before)
    #expect(try place.file("keys/log.key.old-1") == oldKey)
    #expect(continued.oldKey == place.ledger + "/keys/log.key.old-1")
    #expect(try place.file("keys/released") == continued.checkpoint)
    for name in ["log.key", "log.key.old-1", "released", "released.old-1"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.ledger + "/keys/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    do {
      let ledger = try Ledger(at: place.ledger)
      #expect(ledger.description.origin == Self.origin && ledger.description.logKey == continued.logKey)
      let receipts = try ledger.append(SampleYear.lines.prefix(700))
      #expect(receipts.count(where: \.isAccepted) == 400)
      #expect(try ledger.release().checkpoint.origin == Self.origin)
      #expect(try ledger.succession().terms.map(\.position) == [0, 301])
      let report = try await ledger.backup(to: place.backup)
      #expect(report.verification.isSound, "\(report.verification)")
    }
    let found = try await Ledger.verify(at: place.ledger)
    #expect(found.isSound, "\(found)")
    #expect(found.succession?.isContinued == true && found.key == continued.logKey)

    // Whoever has the old key, or a checkpoint of what is lost, learns of it.
    let first = try VerifierKey(parsing: try #require(found.succession).terms[0].logKey)
    let byOldKey = try await Ledger.verify(at: place.ledger, key: first)
    #expect(byOldKey.disagreements.contains { $0.contains("up to entry 301") })
    let byOldCheckpoint = try await Ledger.verify(
      at: place.ledger, key: VerifierKey(parsing: continued.logKey),
      checkpoints: [GivenCheckpoint(source: "shown", note: before)])
    #expect(byOldCheckpoint.rollbacks.first?.contains("a loss was declared") == true)
  }

  @Test(
    "A checkpoint the old key signed before the loss is still extended; one after it is no checkpoint of the log"
  )
  func oldKey() async throws {
    let place = TemporaryDirectory()
    _ = try await place.lose(from: 700, backedUpAt: 300)
    let old = try NoteSigner(parsing: place.file("keys/log.key"))
    _ = try await Ledger.restore(from: place.backup, to: place.ledger)
    let early: String, forged: String
    do {
      let ledger = try Ledger(at: place.ledger)
      early = try ledger.log.head().checkpoint
      _ = try ledger.declareLoss(newOrigin: Self.origin)
      let head = try ledger.log.head()
      forged = try Checkpoint(origin: old.verifierKey.name, size: UInt64(head.size), root: head.root).signed(
        by: old)
      try ledger.log.release(forged)
    }
    let found = try await Ledger.verify(
      at: place.ledger, checkpoints: [GivenCheckpoint(source: "early", note: early)])
    #expect(found.checkpoints.first?.fault == nil)
    #expect(found.log.damages.map(\.kind) == [.releasedCheckpoint(size: 302)])
    try Data(forged.utf8).write(to: URL(filePath: place.ledger + "/keys/released"))
    let error = #expect(throws: LedgerError.self) {
      _ = try Ledger(at: place.ledger).writer(waiting: 10)
    }
    #expect(error?.code == .damaged)
  }

  @Test(
    "Declaring a loss that ends before any of its steps writes nothing until it is completed",
    arguments: SuccessionStep.allCases)
  func interrupted(before step: SuccessionStep) async throws {
    let place = TemporaryDirectory()
    _ = try await place.lose(from: 700, backedUpAt: 300)
    _ = try await Ledger.restore(from: place.backup, to: place.ledger)
    #expect(throws: Stop.self) {
      _ = try Ledger(at: place.ledger).declareLoss(newOrigin: Self.origin, waiting: 10) { at in
        if at == step { throw Stop() }
      }
    }
    if step != .described {
      #expect(throws: LedgerError.self) { _ = try Ledger(at: place.ledger).writer(waiting: 10) }
    }
    let continued = try Ledger(at: place.ledger).declareLoss(newOrigin: Self.origin)
    #expect(continued.position == 301)
    let ledger = try Ledger(at: place.ledger)
    try ledger.append(SampleYear.lines.prefix(400))
    #expect(try ledger.log.size() == 402)
    #expect(try ledger.release().checkpoint.origin == Self.origin)
    #expect(!FileManager.default.fileExists(atPath: place.ledger + "/keys/log.key.next"))
    #expect(try place.file("keys/log.key.old-1").contains("astana+"))
  }

  @Test("No loss is declared where nothing is lost, and no origin is used twice")
  func noLoss() async throws {
    let place = TemporaryDirectory()
    do {
      let ledger = try SampleYear.ledger(at: place.ledger)
      try ledger.append(SampleYear.lines.prefix(10))
      try ledger.release()
      let error = #expect(throws: LedgerError.self) { _ = try ledger.declareLoss(newOrigin: Self.origin) }
      #expect(error?.code == .noLoss)
      try ledger.append(SampleYear.lines.prefix(20))
    }
    let rolled = TemporaryDirectory()
    try rolled.rollBack(from: 20, to: 10)
    let ledger = try Ledger(at: rolled.ledger)
    for name in ["test.example/astana", "Upper", ""] {
      let error = #expect(throws: LedgerError.self) { _ = try ledger.declareLoss(newOrigin: name) }
      #expect(error?.code == .badName)
    }
    #expect(try ledger.log.size() == 11)
    #expect(!FileManager.default.fileExists(atPath: rolled.ledger + "/keys/log.key.next"))
  }

  @Test("Another origin than the one a loss was declared with does not complete the declaring")
  func otherOrigin() throws {
    let place = TemporaryDirectory()
    try place.rollBack(from: 20, to: 10)
    #expect(throws: Stop.self) {
      _ = try Ledger(at: place.ledger).declareLoss(newOrigin: Self.origin, waiting: 10) { at in
        if at == .appended { throw Stop() }
      }
    }
    let error = #expect(throws: LedgerError.self) {
      _ = try Ledger(at: place.ledger).declareLoss(newOrigin: "test.example/third")
    }
    #expect(error?.description.contains(Self.origin) == true)
    #expect(try Ledger(at: place.ledger).declareLoss(newOrigin: Self.origin).position == 11)
  }

  @Test("Where keys/ is lost as a whole, the ledger goes on under a new key")
  func keysLost() async throws {
    let place = TemporaryDirectory()
    _ = try await place.lose(from: 300, backedUpAt: 300)
    try FileManager.default.removeItem(atPath: place.ledger)
    _ = try await Ledger.restore(from: place.backup, to: place.ledger)
    let continued = try Ledger(at: place.ledger).declareLoss(newOrigin: Self.origin)
    #expect(continued.lost.size == 301 && continued.position == 301 && continued.oldKey == nil)
    try Ledger(at: place.ledger).append(SampleYear.lines.prefix(400))
    #expect(try await Ledger.verify(at: place.ledger).isSound)
  }

  @Test("Submitted, it is refused; it can not be retracted")
  func submitted() async throws {
    let place = TemporaryDirectory()
    try place.rollBack(from: 20, to: 10)
    let entry: String, id: EventID, subject: Reference
    do {
      let ledger = try Ledger(at: place.ledger)
      _ = try ledger.declareLoss(newOrigin: Self.origin)
      (entry, id, subject) = try ledger.log.snapshot().entry(at: 11) { bytes in
        let event = try Event(bytes, at: 11)
        return (
          unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }, event.id, event.subject
        )
      }
    }
    let ledger = try Ledger(at: place.ledger)
    let receipts = try ledger.append([Array(entry.utf8)])
    #expect(receipts[0].refusedCodes == ["CMD-01"])
    let line = String(decoding: SampleYear.lines[2], as: UTF8.self)
    let actor = try #require(line.firstMatch(of: /"actor":"([^"]*)","body":"([^"]*)"/))
    let retraction = """
      {"actor":"\(actor.1)","body":"\(actor.2)","data":{"reason":"entered-in-error","target":"\(id)"},\
      "id":"018bca00-0000-7000-8000-000000000001","recordedtime":"2023-12-31T18:00:00.000Z","source":"urn:test",\
      "specversion":"1.0","subject":"\(subject)","time":"2023-12-31T23:00:00+06:00","type":"kua.event.retracted.v1"}
      """
    let refused = try ledger.append([Array(retraction.utf8)])[0].refusedCodes ?? []
    #expect(refused.contains("EVT-02"), "\(refused)")
  }

  @Test("Views and figures are those of the same events without it")
  func views() async throws {
    let place = TemporaryDirectory(), other = TemporaryDirectory()
    try place.rollBack(from: 700, to: 300)
    do { _ = try Ledger(at: place.ledger).declareLoss(newOrigin: Self.origin) }
    let continued = try Ledger(at: place.ledger)
    try continued.append(SampleYear.lines.prefix(2000))
    let whole = try SampleYear.ledger(at: other.ledger)
    try whole.append(SampleYear.lines.prefix(2000))
    #expect(try continued.figures() == whole.figures())
  }
}

extension TemporaryDirectory {
  /// The text of a file of the ledger.
  func file(_ name: String) throws -> String {
    try String(contentsOfFile: ledger + "/" + name, encoding: .utf8)
  }
}

extension Ledger {
  /// What was counted, of every year.
  func figures() throws -> Tally { try (projection().folded() as StatisticsView).tally() }
}
