import Dispatch
import EventLog
import Synchronization

/// What became of a submission, and the commit that made it durable.
public struct Acknowledgement: Sendable {
  /// The ledger's answer.
  public let receipt: Receipt
  /// Where the log stood when the answer became durable; nil for what was refused, which stores nothing.
  public let commit: Commit?
}

extension Ledger {
  /// Decides one submission and returns when the answer is durable. Submissions of many tasks share one commit.
  ///
  /// The first call makes this process the ledger's writer, until ``endSubmitting()``.
  ///
  /// - Parameter submission: one JSON object, without a line feed.
  /// - Throws: ``LedgerError/Code/busy`` when another process writes; ``LedgerError/Code/writerEnded`` when the commit
  ///   failed: then it is not known whether the event is recorded. Call ``endSubmitting()`` and submit it again: a
  ///   recorded event is known by its id.
  public func submit(_ submission: [UInt8]) async throws -> Acknowledgement {
    let group = try groupCommit.withLock { group in
      if let group { return group }
      let begun = try GroupCommit(self)
      group = begun
      return begun
    }
    return try await group.submit(submission)
  }

  /// Ends the writing that ``submit(_:)`` began, and gives the writer's place back.
  ///
  /// - Throws: what the last commit or writing the index threw; the place is given back all the same.
  public func endSubmitting() async throws {
    let group = groupCommit.withLock { group in
      defer { group = nil }
      return group
    }
    try group?.finish()
  }
}

/// The ledger's writer, shared by tasks: whatever has been submitted when a commit begins is in it.
///
/// A task that finds nobody at work leads: it decides its own submission and what has gathered, and commits them, on
/// its own thread, so that a single task changes threads for nothing. What gathers meanwhile is led from a thread that
/// waits for the disk in the tasks' stead.
final class GroupCommit: Sendable {
  private struct Waiting: Sendable {
    let prepared: Preparation
    let continuation: CheckedContinuation<Acknowledgement, any Error>
  }
  private struct Gathering: Sendable {
    var waiting: [Waiting] = []
    /// Whether somebody leads.
    var isLed = false
  }
  private let gathering = Mutex(Gathering())
  private let writer: Mutex<LedgerWriter?>
  private let preparer: Preparer
  private let queue = DispatchQueue(label: "kua.writer")

  init(_ ledger: Ledger) throws {
    let writer = try ledger.writer()
    preparer = writer.preparer
    self.writer = Mutex(writer)
  }

  func submit(_ submission: [UInt8]) async throws -> Acknowledgement {
    let prepared = preparer.prepare(submission)
    let leads = gathering.withLock { gathering in
      defer { gathering.isLed = true }
      return !gathering.isLed
    }
    if leads { return try lead(prepared) }
    return try await withCheckedThrowingContinuation { continuation in
      let leads = gathering.withLock { gathering in
        defer { gathering.isLed = true }
        gathering.waiting.append(Waiting(prepared: prepared, continuation: continuation))
        return !gathering.isLed
      }
      if leads { queue.async { self.leadOn() } }
    }
  }

  /// Commits one's own submission with what has gathered, and hands the lead on.
  private func lead(_ prepared: Preparation) throws -> Acknowledgement {
    defer { handOn() }
    let gathered = gather()
    let answers = commit([prepared] + gathered.map(\.prepared))
    resume(gathered, with: answers.dropFirst())
    return try answers[0].get()
  }

  /// Commits what has gathered until nothing more has.
  private func leadOn() {
    while case let gathered = gather(), !gathered.isEmpty {
      resume(gathered, with: commit(gathered.map(\.prepared))[...])
    }
    handOn()
  }

  private func resume(_ gathered: [Waiting], with answers: ArraySlice<Result<Acknowledgement, any Error>>) {
    for (waiting, answer) in zip(gathered, answers) { waiting.continuation.resume(with: answer) }
  }

  private func gather() -> [Waiting] {
    gathering.withLock { gathering in
      defer { gathering.waiting = [] }
      return gathering.waiting
    }
  }

  /// Ends the lead, unless somebody waits.
  private func handOn() {
    let isAwaited = gathering.withLock { gathering in
      gathering.isLed = !gathering.waiting.isEmpty
      return gathering.isLed
    }
    if isAwaited { queue.async { self.leadOn() } }
  }

  /// Decides submissions and commits them together; the answer to each.
  private func commit(_ submissions: [Preparation]) -> [Result<Acknowledgement, any Error>] {
    writer.withLock { writer in
      guard let writer else {
        let error = LedgerError(
          .writerEnded, "this writer has been ended; submit again to begin a new one")
        return submissions.map { _ in .failure(error) }
      }
      let answers = submissions.map { prepared in Result { try writer.submit(prepared) } }
      let commit = Result { try writer.commit() }
      return answers.map { Self.acknowledgement($0, commit) }
    }
  }

  /// What was refused stands without the commit; everything else only with it.
  private static func acknowledgement(
    _ answer: Result<Receipt, any Error>, _ commit: Result<Commit, any Error>
  ) -> Result<Acknowledgement, any Error> {
    answer.flatMap { receipt in
      if case .refused = receipt { return .success(Acknowledgement(receipt: receipt, commit: nil)) }
      return commit.map { Acknowledgement(receipt: receipt, commit: $0) }
    }
  }

  /// Ends the writing once what was submitted is committed.
  func finish() throws {
    try writer.withLock { writer in
      defer { writer = nil }
      try writer?.finish()
    }
  }
}
