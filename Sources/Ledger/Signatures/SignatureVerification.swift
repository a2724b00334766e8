import EventLog
import Glibc
import IncidentEvents
import Language
import LMDB
import Projections
import Rulebook
import Synchronization

/// Checks every signature of a log from the log alone: each by the keys and the policy as the entries before it leave
/// them, on all processors.
struct SignatureVerification: Sendable {
  let log: LogSnapshot
  let timeline: SigningTimeline
  /// The first entry to look at: no earlier one is signed, or had to be.
  let first: Int

  /// How many faults are listed at most.
  static let maximumFaults = 100
  /// How many entries one task checks: whole bundles, some tenths of a second where all are signed.
  private static let run = 4096
  /// How many entries are read in one look at the log, hundredths of a second where all are signed.
  private static let look = 256

  /// Checks all, on `concurrency` tasks at a time; nil for one a processor.
  func run(
    concurrency: Int? = nil, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) async -> SignatureReport {
    let start = first / Self.run * Self.run
    let runs = stride(from: start, to: log.size, by: Self.run).map {
      max($0, first)..<min($0 + Self.run, log.size)
    }
    let width = max(1, concurrency ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var report = SignatureReport()
    var parts = [SignatureReport?](repeating: nil, count: runs.count)
    await withTaskGroup(of: (Int, SignatureReport).self) { group in
      var begun = 0
      var done = 0
      func begin() {
        guard begun < runs.count else { return }
        let (number, positions) = (begun, runs[begun])
        begun += 1
        group.addTask { (number, check(positions)) }
      }
      for _ in 0..<width { begin() }
      while let (number, part) = await group.next() {
        begin()
        parts[number] = part
        done += runs[number].count
        progress?(done, log.size - first)
      }
    }
    for part in parts.compactMap(\.self) { report.add(part, limit: Self.maximumFaults) }
    return report
  }

  /// Checks a run of entries.
  private func check(_ positions: Range<Int>) -> SignatureReport {
    var report = SignatureReport()
    var start = positions.lowerBound
    while start < positions.upperBound {
      let end = min(positions.upperBound, (start / Self.look + 1) * Self.look)
      // What can not be read is damage of the log, and named by its own check.
      try? log.forEach(from: start, to: end) { report.check($1, at: $0, timeline) }
      start = end
    }
    return report
  }
}

extension SignatureReport {
  /// Checks one entry.
  mutating func check(_ entry: RawSpan, at position: Int, _ timeline: SigningTimeline) {
    do {
      let event = try Event(entry, at: position)
      guard let recorded = event.recorded else { return }
      let standing = timeline.standing(at: position)
      var signatures: CheckedSignatures?
      if event.isSigned {
        let message = try SignedMessage(entry, origin: standing.ledger.origin ?? "")
        self.entries += 1
        self.signatures += message.signatures.count
        signatures = CheckedSignatures(message)
      }
      let judgement = SignatureJudgement(standing: standing, recorded: recorded)
      if let finding = try judgement.finding(event, signatures) { note(position, finding) }
    } catch {
      // No event, or no signatures where they should stand: it was changed since, for such is never recorded.
      note(position, Finding("SIG-02", ["key": "?", "actor": "?"], field: "signature"))
    }
  }

  private mutating func note(_ position: Int, _ finding: Finding) {
    if faults.count < SignatureVerification.maximumFaults {
      faults.append(Fault(position: position, finding: finding))
    } else {
      isTruncated = true
    }
  }
}

/// What the check of a log's entries, by many tasks at a time, meets of signatures: where the first one is, and every
/// entry that says who may sign.
final class FoundSigning: Sendable {
  private let noted = Mutex(NotedEntries())
  private let first = Atomic<Int>(Int.max)

  /// Looks at an event that was read.
  func look(at event: borrowing Event) {
    if event.isSigned { first.min(event.position, ordering: .relaxed) }
    guard SigningTimeline.types.contains(event.type) else { return }
    let entry = unsafe event.entry.withUnsafeBytes { unsafe [UInt8]($0) }
    let position = event.position
    noted.withLock { $0[position] = entry }
  }

  /// The check of what was met; nil when nothing is signed and nothing had to be.
  func verification(of log: LogSnapshot) -> SignatureVerification? {
    let timeline = SigningTimeline(noted.withLock { $0 })
    let first = min(first.load(ordering: .relaxed), timeline.firstPolicy ?? .max)
    guard first < log.size else { return nil }
    return SignatureVerification(log: log, timeline: timeline, first: first)
  }

  /// Checks the signatures of the log at a path, as far as it was verified.
  func report(
    path: String, _ log: VerificationReport, concurrency: Int?,
    progress: (@Sendable (_ done: Int, _ of: Int) -> Void)?
  ) async -> SignatureReport {
    guard log.isReadable,
      let snapshot = try? EventLog(path: path, access: .readOnly).snapshot(upTo: log.size)
    else {
      var report = SignatureReport()
      report.isChecked = false
      return report
    }
    guard let verification = verification(of: snapshot) else { return SignatureReport() }
    return await verification.run(concurrency: concurrency, progress: progress)
  }
}
