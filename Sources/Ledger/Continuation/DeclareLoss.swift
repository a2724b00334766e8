import CanonicalJSON
import DurableFiles
import EventLog
import IncidentEvents
import LMDB
import Rulebook
public import TransparencyLog

/// How a ledger goes on after a declared loss.
public struct Continuation: Sendable {
  /// The position of `ledger.continued`.
  public let position: Int
  /// The last checkpoint shown before the loss.
  public let lost: Checkpoint
  /// The new origin and key.
  public let origin: String
  public let logKey: String
  /// The first checkpoint of the new origin, released.
  public let checkpoint: String
  /// Where the old key was put; nil when it was not there.
  public let oldKey: String?
}

extension Ledger {
  /// Declares that what the last checkpoint shown speaks of is lost, and goes on under a new origin and a new key:
  /// `ledger.continued` says so in the log for ever.
  ///
  /// The old key never signs for this log again: nothing but the new one, which `ledger.json` names, is opened. It is
  /// kept all the same, beside the new one, for as long as the lost log may yet turn up somewhere: whoever has that
  /// log back needs the key to go on with it instead. Nobody can promise that no copy of a key is left, so destroying
  /// it is left to those who know where its copies are.
  ///
  /// Run again with the same origin, it completes what was cut short. This ledger has to be opened anew afterwards.
  ///
  /// - Parameter origin: the new origin, which the log never had.
  /// - Throws: ``LedgerError/Code/noLoss`` when the log extends the last checkpoint shown and its key is there;
  ///   ``LedgerError/Code/badName``.
  public func declareLoss(newOrigin origin: String, waiting seconds: Int = 10) throws -> Continuation {
    try declareLoss(newOrigin: origin, waiting: seconds) { _ in }
  }

  /// The same, calling `step` before each step, which may throw to end it there.
  func declareLoss(
    newOrigin origin: String, waiting seconds: Int, step: (SuccessionStep) throws -> Void
  ) throws -> Continuation {
    guard !directory.isBackup else {
      throw LedgerError(
        .isBackup,
        "\(directory.path) is a backup; make a ledger of it first: kua restore \(directory.path) --to DIR")
    }
    try Self.check(origin, isAllowedAs: "origin")
    let lock = try WriterLock(directory.writerLock, waiting: seconds)
    defer { withExtendedLifetime(lock) {} }
    if !DurableFile.exists(directory.keys) { try DurableFile.makeDirectory(directory.keys) }
    try index.catchUp()

    var terms = try succession()
    let signer: NoteSigner
    if let begun = try nextSigner(), "\(begun.verifierKey)" == terms.current.logKey {
      guard terms.current.origin == origin else {
        throw LedgerError(
          .badName,
          "this loss is declared already, with the origin \(terms.current.origin); go on with that one")
      }
      signer = begun
    } else {
      let lost = try lostCheckpoint()
      guard !terms.terms.contains(where: { $0.origin == origin }) else {
        throw LedgerError(
          .badName,
          "the log had the origin \(origin) already; a ledger continued has a new one, such as \(origin)-2")
      }
      // 1. The new key. A crash after this: a key that nothing speaks of; the next run makes another.
      signer = try NoteSigner(seed: Self.keySeed(nil), name: origin)
      try DurableFile.replace(directory.nextLogKey, with: signer.privateKeyText, mode: 0o600)
      try step(.keyMade)
      // 2. The entry, with the first checkpoint of the new key, in one commit. A crash after this: the log is
      // continued, and keys/ and ledger.json speak of before. Nothing is signed then, for released, key and log
      // disagree.
      try appendContinuation(of: lost, signer)
      try index.catchUp()
      terms = try succession()
    }
    let term = terms.current
    guard let lost = term.lost else { preconditionFailure("a continuation names the checkpoint before it") }
    try step(.appended)

    // 3. What a crash after this means, stands there.
    let entered = try enter(terms, signedBy: signer, step: step)
    return Continuation(
      position: term.position, lost: lost, origin: term.origin, logKey: term.logKey,
      checkpoint: entered.checkpoint,
      oldKey: entered.oldKey)
  }

  /// The last checkpoint shown, which the log does not extend; where the key is lost, the log's own will do.
  private func lostCheckpoint() throws -> Checkpoint {
    let head = try log.head()
    if let released = try released() {
      do {
        try checkExtendsReleased()
      } catch let error as LedgerError where error.code == .rolledBack {
        return released.checkpoint
      }
    }
    guard !DurableFile.exists(directory.logKey) else {
      throw LedgerError(
        .noLoss,
        "nothing is lost: the log of \(directory.path) has size \(head.size) and extends the last checkpoint that was "
          + "shown. Nothing was changed")
    }
    return try released()?.checkpoint
      ?? Checkpoint(origin: succession().current.origin, size: UInt64(head.size), root: head.root)
  }

  /// Appends `ledger.continued` in the name of the actor and body that opened the ledger.
  private func appendContinuation(of lost: Checkpoint, _ signer: NoteSigner) throws {
    let head = try log.head()
    let last = RecordedTime(milliseconds: head.lastRecorded)
    let recorded = description.isSynthetic ? last : try clock.now(notBefore: last)
    let (actor, body) = try log.snapshot().entry(at: 0) { entry in
      let event = try Event(entry, at: 0)
      return ("\(event.actor)", "\(event.body)")
    }
    let random: (UInt64, UInt64) = (.random(in: .min ... .max), .random(in: .min ... .max))
    let text = """
      {"actor":"\(actor)","body":"\(body)","data":{"checkpointOrigin":"\(lost.origin)",\
      "checkpointRoot":"\(lost.root.base64)","checkpointSize":\(lost.size),"logKey":"\(signer.verifierKey)",\
      "origin":"\(signer.verifierKey.name)"},"id":"\(EventID(milliseconds: recorded.milliseconds, random: random))",\
      "recordedtime":"\(recorded)","source":"urn:kua:ledger","specversion":"1.0","subject":"\(body)",\
      "time":"\(Law.zone.localTime(atMilliseconds: recorded.milliseconds))","type":"kua.ledger.continued.v1"}
      """
    let entry = Array(text.utf8)
    _ = try Event(entry.span.rawBytes, at: head.size)
    var batch = EntryBatch()
    try batch.append(entry.span.rawBytes)
    _ = try log.append(batch, recorded: recorded.milliseconds) { size, root in
      try Checkpoint(origin: signer.verifierKey.name, size: UInt64(size), root: root).signed(by: signer)
    }
  }
}
