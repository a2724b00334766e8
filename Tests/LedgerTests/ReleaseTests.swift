import EventLog
import Foundation
@testable import Ledger
import Projections
import Testing
import TransparencyLog

@Suite("Released checkpoints")
struct ReleaseTests {
  @Test("A released checkpoint is the head's note, for its owner alone, and stands in the log too")
  func released() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    #expect(try ledger.released() == nil)
    let released = try ledger.release()
    #expect(released.note == (try ledger.log.head().checkpoint))
    #expect(try String(contentsOfFile: place.ledger + "/keys/released", encoding: .utf8) == released.note)
    let attributes = try FileManager.default.attributesOfItem(atPath: place.ledger + "/keys/released")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try ledger.log.releasedCheckpoints().map(\.size) == [1])
    #expect(try ledger.release().note == released.note)
  }

  @Test("Each release extends the one before")
  func extends() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    for count in [0, 10, 300, 300, 700] {
      try ledger.append(SampleYear.lines.prefix(count))
      #expect(try ledger.release().size == count + 1)
    }
    #expect(try ledger.log.releasedCheckpoints().map(\.size) == [1, 11, 301, 701])
  }

  @Test("A log put back to an older state is neither written nor released from, and both sizes are named")
  func rolledBack() async throws {
    let place = TemporaryDirectory()
    try place.rollBack(from: 700, to: 300)
    let ledger = try Ledger(at: place.ledger)
    let refusal = #expect(throws: LedgerError.self) { try ledger.release() }
    #expect(refusal?.code == .rolledBack)
    let message = refusal?.description ?? ""
    #expect(message.contains("size 701") && message.contains("size 301"))
    #expect(message.contains("Entries 301 to 700 are missing, 400 of them"))
    let writing = #expect(throws: LedgerError.self) { _ = try ledger.writer(waiting: 10) }
    #expect(writing?.code == .rolledBack)
    // Reading goes on.
    #expect(try ledger.projection().log.size == 301)
  }

  @Test("Another history of the same length or longer is not written to")
  func forked() throws {
    let place = TemporaryDirectory(), other = TemporaryDirectory()
    try SampleYear.ledger(at: place.ledger).append(SampleYear.lines.prefix(300))
    try Ledger(at: place.ledger).release()
    try SampleYear.ledger(at: other.ledger).append(
      SampleYear.lines.prefix(320).dropLast(40) + SampleYear.lines[290..<330])
    try place.remove("log")
    try FileManager.default.copyItem(atPath: other.ledger + "/log", toPath: place.ledger + "/log")
    let ledger = try Ledger(at: place.ledger)
    let refusal = #expect(throws: LedgerError.self) { _ = try ledger.writer(waiting: 10) }
    #expect(refusal?.code == .rolledBack)
    #expect(refusal?.description.contains("at size 301") == true)
  }

  @Test(
    "A released file that is no checkpoint of this log's key is an error, never ignored",
    arguments: ["", "garbage", "test.example/astana\n1\nAAAA\n\n— x AAAA\n", "\u{0}", "other key"])
  func garbage(text: String) async throws {
    let place = TemporaryDirectory()
    var text = text
    do {
      let ledger = try SampleYear.ledger(at: place.ledger)
      if text == "other key" {
        let signer = try NoteSigner(seed: [UInt8](repeating: 5, count: 32), name: "test.example/astana")
        let head = try ledger.log.head()
        text = try Checkpoint(origin: "test.example/astana", size: 1, root: head.root).signed(by: signer)
      }
      try Data(text.utf8).write(to: URL(filePath: place.ledger + "/keys/released"))
      for error in [
        #expect(throws: LedgerError.self) { try ledger.release() },
        #expect(throws: LedgerError.self) { _ = try ledger.writer(waiting: 10) },
      ] {
        #expect(error?.code == .damaged)
        #expect(error?.description.contains("keys/released") == true)
      }
    }
    #expect(try await !Ledger.verify(at: place.ledger).isSound)
  }

  @Test("From looking at the head until the file is replaced, no other process releases")
  func locked() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    func isFree() -> Bool {
      let file = unsafe open(place.ledger + "/keys", O_RDONLY | O_DIRECTORY)
      defer { close(file) }
      return flock(file, LOCK_EX | LOCK_NB) == 0
    }
    #expect(isFree())
    var wasFree = true
    try ledger.release { wasFree = isFree() }
    #expect(!wasFree && isFree())
  }

  @Test("Releases from many tasks while entries are appended never go back")
  func races() async throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.release()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try ledger.append(SampleYear.lines.prefix(1200), batch: 7) }
      for _ in 0..<4 {
        group.addTask {
          var last = 0
          for _ in 0..<60 {
            let released = try ledger.release().size
            let after = try ledger.released()?.size ?? 0
            #expect(released >= last && after >= released)
            last = after
          }
        }
      }
      try await group.waitForAll()
    }
    let sizes = try ledger.log.releasedCheckpoints().map(\.size)
    #expect(sizes == sizes.sorted())
    #expect(try ledger.release().size == 1201)
    #expect(try ledger.released()?.size == 1201)
  }

  @Test("Verifying finds a rollback by keys/released, and says when nothing was released")
  func verified() async throws {
    let place = TemporaryDirectory()
    _ = try SampleYear.ledger(at: place.ledger)
    let fresh = try await Ledger.verify(at: place.ledger)
    #expect(fresh.isSound && fresh.released.compared == nil)
    let rolled = TemporaryDirectory()
    try rolled.rollBack(from: 700, to: 300)
    let found = try await Ledger.verify(at: rolled.ledger)
    #expect(!found.isSound)
    #expect(found.log.damages.isEmpty)
    let fault = try #require(found.rollbacks.first)
    #expect(fault.contains("size 701") && fault.contains("size 301"))
  }

  @Test(
    "Verifying finds a rollback, or a fork, by any newer checkpoint given", arguments: [100, 301, 555, 701])
  func given(size: Int) async throws {
    let place = TemporaryDirectory()
    let note: String
    do {
      let whole = try SampleYear.ledger(at: place.ledger)
      try whole.append(SampleYear.lines.prefix(size - 1))
      note = try whole.release().note
    }
    let rolled = TemporaryDirectory()
    try rolled.rollBack(from: 700, to: 300)
    try FileManager.default.removeItem(atPath: rolled.ledger + "/keys/released")
    let checkpoint = GivenCheckpoint(source: "auditor.checkpoint", note: note)
    let found = try await Ledger.verify(at: rolled.ledger, checkpoints: [checkpoint])
    #expect(found.isSound == (size <= 301))
    #expect(found.checkpoints.map { $0.fault == nil } == [size <= 301])
  }

  @Test("Where keys/ can not be written, what the log lists as released is shown, or nothing")
  func withoutKeys() throws {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try FileManager.default.moveItem(atPath: place.ledger + "/keys", toPath: place.path + "/keys")
    #expect(try ledger.checkpointToShow().released == nil)
    try FileManager.default.moveItem(atPath: place.path + "/keys", toPath: place.ledger + "/keys")
    try ledger.append(SampleYear.lines.prefix(20))
    try ledger.release()
    try ledger.append(SampleYear.lines.prefix(40))
    try FileManager.default.moveItem(atPath: place.ledger + "/keys", toPath: place.path + "/keys")
    let shown = try ledger.checkpointToShow()
    #expect(shown.released?.size == 21)
    #expect(shown.reason?.contains("41") == true)
  }
}

extension TemporaryDirectory {
  /// A ledger whose checkpoint of one size was released, and whose log is then put back to a smaller one. Both in
  /// entries behind entry 0.
  func rollBack(from count: Int, to earlier: Int) throws {
    do {
      let ledger = try SampleYear.ledger(at: ledger)
      try ledger.append(SampleYear.lines.prefix(earlier))
    }
    try FileManager.default.copyItem(atPath: ledger + "/log", toPath: path + "/earlier")
    do {
      let ledger = try Ledger(at: ledger)
      try ledger.append(SampleYear.lines.prefix(count))
      try ledger.release()
    }
    try remove("log")
    try FileManager.default.moveItem(atPath: path + "/earlier", toPath: ledger + "/log")
  }
}
