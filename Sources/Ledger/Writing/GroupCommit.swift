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
    try await group?.finish()
  }
}

/// The ledger's writer, shared by tasks: whatever has been submitted when a commit begins is in it.
///
/// It runs on a queue of its own, in the order of arrival: a submission is decided when its turn comes, the first one
/// after a commit asks for the next, and that comes after all that had arrived by then.
actor GroupCommit {
  private let executor = WriterExecutor()
  private let preparer: Preparer
  private var writer: LedgerWriter?
  private var waiting: [(receipt: Receipt, continuation: CheckedContinuation<Acknowledgement, any Error>)] =
    []

  nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

  init(_ ledger: Ledger) throws {
    preparer = Preparer(isSynthetic: ledger.description.isSynthetic)
    writer = try ledger.writer()
  }

  nonisolated func submit(_ submission: [UInt8]) async throws -> Acknowledgement {
    let prepared = preparer.prepare(submission)
    return try await withCheckedThrowingContinuation { continuation in
      executor.queue.async { self.assumeIsolated { $0.take(prepared, continuation) } }
    }
  }

  private func take(_ prepared: Preparation, _ continuation: CheckedContinuation<Acknowledgement, any Error>)
  {
    guard let writer else {
      return continuation.resume(
        throwing: LedgerError(.writerEnded, "this writer has been ended; submit again to begin a new one"))
    }
    do {
      let receipt = try writer.submit(prepared)
      if case .refused = receipt {
        return continuation.resume(returning: Acknowledgement(receipt: receipt, commit: nil))
      }
      waiting.append((receipt, continuation))
      if waiting.count == 1 { executor.queue.async { self.assumeIsolated { $0.commit() } } }
    } catch {
      continuation.resume(throwing: error)
    }
  }

  private func commit() {
    let answered = waiting
    waiting = []
    do {
      guard let commit = try writer?.commit() else { return }
      for (receipt, continuation) in answered {
        continuation.resume(returning: Acknowledgement(receipt: receipt, commit: commit))
      }
    } catch {
      for (_, continuation) in answered { continuation.resume(throwing: error) }
    }
  }

  func finish() throws {
    commit()
    defer { writer = nil }
    try writer?.finish()
  }
}

/// A thread's worth of order: the writer waits for the disk, and must not keep a task's thread waiting with it.
private final class WriterExecutor: SerialExecutor {
  let queue = DispatchQueue(label: "kua.writer")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// `assumeIsolated` asks when what runs is no task's job.
  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
