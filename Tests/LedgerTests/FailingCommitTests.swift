import EventLog
import TransparencyLog
import Testing

@testable import Ledger

@Suite("A commit that fails")
struct FailingCommitTests {
  @Test("It ends the writer, acknowledges nothing, and a new writer finds out by the ids")
  func endsTheWriter() throws {
    let place = TemporaryDirectory()
    let made = try SampleYear.ledger(at: place.ledger)
    let (directory, description) = (made.directory, made.description)
    let opening = try made.log.snapshot().entry(at: 0) { entry in
      unsafe entry.withUnsafeBytes { unsafe Array($0) }
    }
    let signer = try made.signer()
    _ = consume made
    let lines = SampleYear.lines.prefix(270)
    let undisturbed = try root(of: lines)

    var failed = 0
    for operation in 1... {
      let store = MemoryStore()
      let log = try EventLog.create(store)
      var batch = EntryBatch()
      try batch.append(unsafe opening.span.bytes)
      _ = try log.append(batch, recorded: 0) { size, root in
        try Checkpoint(origin: description.origin, size: UInt64(size), root: root).signed(by: signer)
      }
      var acknowledged = 1
      var ended = false
      do {
        let ledger = try Ledger(directory, description, log: log, clock: .system)
        let writer = try ledger.writer(waiting: 10)
        for line in lines.prefix(250) { _ = try writer.submit(line.span) }
        acknowledged = try writer.commit().size
        for line in lines.dropFirst(250) { _ = try writer.submit(line.span) }
        store.fail(at: operation)
        do {
          acknowledged = try writer.commit().size
        } catch {
          ended = true
          #expect((error as? LedgerError)?.code == .writerEnded)
          store.fail(at: nil)
          let line = lines[0]
          #expect { _ = try writer.submit(line.span) } throws: { ($0 as? LedgerError)?.code == .writerEnded }
          #expect { try writer.commit() } throws: { ($0 as? LedgerError)?.code == .writerEnded }
        }
        store.fail(at: nil)
      }
      // A new writer, as of a new process.
      let ledger = try Ledger(directory, description, log: EventLog(store), clock: .system)
      #expect(try ledger.log.size() >= acknowledged)
      let receipts = try ledger.append(lines)
      #expect(receipts.allSatisfy { $0.isAccepted || $0.isAlreadyRecorded })
      #expect(try ledger.log.head().root == undisturbed)
      guard ended else { break }
      failed += 1
    }
    #expect(failed > 10)
  }

  private func root(of lines: ArraySlice<[UInt8]>) throws -> Digest {
    let place = TemporaryDirectory()
    let ledger = try SampleYear.ledger(at: place.ledger)
    try ledger.append(lines)
    return try ledger.log.head().root
  }
}
