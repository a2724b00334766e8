import CanonicalJSON
import DurableFiles
import EventLog
import IncidentEvents
import Rulebook
import TransparencyLog

/// How another key began to sign in the place of the one before.
public struct LogKeyRotation: Sendable {
  /// The position of `log-key.rotated`.
  public let position: Int
  public let oldKey: String
  public let newKey: String
  /// The first checkpoint of the new key, signed by the old one too, and released.
  public let checkpoint: String
  /// Where the old private key was put; nil when it was not there.
  public let keptOldKey: String?
}

extension Ledger {
  /// Lets a new key sign the log's checkpoints from the next entry on: `log-key.rotated`, signed by two key officers,
  /// says so in the log for ever. The origin stays.
  ///
  /// The first checkpoint of the new key carries the old key's signature too: whoever trusts the old one is led to
  /// the new. The old private key is kept beside the new; whether its copies are destroyed is for those who know
  /// where they are.
  ///
  /// Run again, it completes what was cut short. This ledger has to be opened anew afterwards.
  ///
  /// - Parameters:
  ///   - acting: two key officers.
  ///   - seconds: how long to wait for another writer.
  /// - Throws: ``EventRefused`` with every reason; nothing was changed then.
  public func rotateLogKey(by acting: Acting, waiting seconds: Int = 10) throws -> LogKeyRotation {
    try rotateLogKey(by: acting, waiting: seconds) { _ in }
  }

  /// The same, calling `step` after each step, which may throw to end it there.
  func rotateLogKey(
    by acting: Acting, waiting seconds: Int, step: (SuccessionStep) throws -> Void
  ) throws -> LogKeyRotation {
    if let begun = try nextSigner(), try succession().current.logKey == "\(begun.verifierKey)" {
      let lock = try WriterLock(directory.writerLock, waiting: seconds)
      defer { withExtendedLifetime(lock) {} }
      return try rotation(to: begun, step)
    }
    let writer = try self.writer(waiting: seconds, threads: .one)
    // 1. The new key. A crash after this: a key that nothing speaks of; the next run makes another.
    let next = try NoteSigner(seed: Self.keySeed(nil), name: description.origin)
    try DurableFile.replace(directory.nextLogKey, with: next.privateKeyText, mode: 0o600)
    try step(.keyMade)
    // 2. The entry, with a checkpoint signed by both keys, in one commit. A crash after this: the log is signed by the
    // new key, and keys/ and ledger.json speak of before. Nothing is signed then, for key and log disagree.
    do {
      try writer.handOver(to: next, by: event(to: next, by: acting), acting)
    } catch {
      if try succession().current.logKey != "\(next.verifierKey)" {
        try DurableFile.removeFile(directory.nextLogKey)
      }
      throw error
    }
    try step(.appended)
    return try rotation(to: next, step)
  }

  private func rotation(
    to next: NoteSigner, _ step: (SuccessionStep) throws -> Void
  ) throws -> LogKeyRotation {
    let terms = try succession()
    let old = terms.terms[terms.terms.count - 2].logKey
    let entered = try enter(terms, signedBy: next, step: step)
    return LogKeyRotation(
      position: terms.current.position, oldKey: old, newKey: terms.current.logKey,
      checkpoint: entered.checkpoint, keptOldKey: entered.oldKey)
  }

  private func event(to next: NoteSigner, by acting: Acting) -> CommandEvent {
    CommandEvent(
      .logKeyRotated, about: acting.body,
      data: Array(
        #"{"newKey":"\#(next.verifierKey)","oldKey":"\#(description.logKey)"}"#.utf8))
  }
}

extension LedgerWriter {
  /// Records that another key signs, and lets it: the commit's checkpoint is signed by both.
  fileprivate func handOver(to next: NoteSigner, by event: CommandEvent, _ acting: Acting) throws {
    _ = try event.submit(to: self, by: acting, in: ledger)
    successor = next
    try commit()
    try finish()
  }
}
