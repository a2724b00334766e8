import EventLog
import Ledger
import Rulebook
import Synchronization

@testable import kua_sample

/// The first lines of the sample year, as the product writes them.
enum SampleYear {
  /// As many lines as the tests take: bodies, actors, cameras, and the first weeks of the year.
  static let lines: [[UInt8]] = {
    struct Enough: Error {}
    let kept = Mutex<[[UInt8]]>([])
    do {
      try Sample.write(seed: 2024, content: .open) { block in
        let count = kept.withLock { lines -> Int in
          for line in block.split(separator: 0x0a) where lines.count < 6_000 { lines.append(Array(line)) }
          return lines.count
        }
        if count >= 6_000 { throw Enough() }
      }
    } catch {}
    return kept.withLock { $0 }
  }()

  /// The entries that the first lines become, as ``ledger(at:)`` stores them: the same in every such ledger.
  static let entries: [[UInt8]] = {
    let place = TemporaryDirectory()
    do {
      let ledger = try ledger(at: place.ledger)
      try ledger.append(lines.prefix(800))
      let log = try ledger.log.snapshot()
      return try (1..<log.size).map { position in
        try log.entry(at: position) { entry in unsafe entry.withUnsafeBytes { unsafe Array($0) } }
      }
    } catch {
      fatalError("the sample can not be recorded: \(error)")
    }
  }()

  /// A synthetic ledger with nothing in it but entry 0.
  static func ledger(at path: String) throws -> Ledger {
    var creation = LedgerCreation(origin: "test.example/astana")
    creation.syntheticSeed = 1
    return try Ledger.create(creation, at: path)
  }
}

extension Ledger {
  /// Submits lines in order and commits; every receipt.
  @discardableResult
  func append(_ lines: some Sequence<[UInt8]>, batch: Int = 500) throws -> [Receipt] {
    let writer = try writer(waiting: 10)
    var receipts: [Receipt] = []
    for line in lines {
      receipts.append(try writer.submit(line.span))
      if writer.pendingCount >= batch { try writer.commit() }
    }
    try writer.finish()
    return receipts
  }
}

extension Receipt {
  /// The codes of a refusal; nil for what was accepted.
  var refusedCodes: [String]? {
    guard case .refused(let findings) = self else { return nil }
    return findings.map { "\($0.code)" }
  }
  var isAccepted: Bool {
    if case .accepted = self { return true }
    return false
  }
  var isAlreadyRecorded: Bool {
    if case .alreadyRecorded = self { return true }
    return false
  }
}
