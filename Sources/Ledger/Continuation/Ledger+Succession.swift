import DurableFiles
import EventLog
import TransparencyLog

/// The steps by which another key begins to sign, in order: each may be the last of a run.
enum SuccessionStep: CaseIterable, Equatable {
  case keyMade, appended, released, keyReplaced, described
}

/// What became of the keys when another one began to sign.
struct EnteredTerm {
  /// The first checkpoint of the new key, released.
  let checkpoint: String
  /// Where the old key was put; nil when it was not there.
  let oldKey: String?
}

extension Ledger {
  /// Brings `keys/` and `ledger.json` to the newest term, whose entry is in the log: what is left to do once the
  /// entry is there, also when a run was cut short.
  /// - Parameter step: called after each step; may throw to end it there.
  func enter(
    _ terms: Succession, signedBy signer: NoteSigner, step: (SuccessionStep) throws -> Void
  ) throws -> EnteredTerm {
    // 1. The released checkpoint; the one before is kept beside it. A crash after this: the log extends it, but
    // ledger.json names another key, so that it is not believed.
    let head = try log.head()
    let first = try ReleasedCheckpoint(head.checkpoint, signedBy: signer.verifierKey)
    if let before = try ReleasedFile.read(directory), before != first.note {
      try DurableFile.replace(
        Self.freeName(directory.released + ".old-"), with: before, mode: 0o600)
    }
    try DurableFile.replace(directory.released, with: first.note, mode: 0o600)
    try log.release(first.note)
    try step(.released)

    // 2. The key; the old one is copied aside before it is replaced. A crash in between leaves it in both places, and
    // after it, ledger.json names another key than the one there.
    var oldKey: String?
    let bytes = try DurableFile.read(directory.logKey)
    if let bytes, String(decoding: bytes, as: UTF8.self) != signer.privateKeyText {
      let aside = try Self.freeName(directory.logKey + ".old-")
      try DurableFile.replace(aside, with: String(decoding: bytes, as: UTF8.self), mode: 0o600)
      oldKey = aside
    }
    try DurableFile.replace(directory.logKey, with: signer.privateKeyText, mode: 0o600)
    try step(.keyReplaced)

    // 3. ledger.json. A crash before: the key does not fit it, and nothing is written. After: all is done but tidying.
    try DurableFile.replace(
      directory.description, with: description.continued(by: terms).canonicalJSON + "\n", mode: 0o644)
    try step(.described)
    try DurableFile.removeFile(directory.nextLogKey)
    return EnteredTerm(checkpoint: first.note, oldKey: oldKey)
  }

  /// Says so where a run that lets another key sign was cut short: then keys, ledger.json and log speak of different
  /// terms.
  func checkNoSuccessionBegun() throws {
    guard let begun = try nextSigner() else { return }
    let term = try succession().current
    // With ledger.json of the newest term all is done but tidying.
    guard term.logKey == "\(begun.verifierKey)", term.logKey != description.logKey else { return }
    let again =
      term.lost == nil
      ? "rotating the log's key in \(directory.path) was cut short. Run the same command again to complete it: "
        + "kua checkpoint rotate-key --ledger \(directory.path)"
      : "declaring a loss for \(directory.path) was cut short. Run the same command again to complete it: "
        + "kua restore --ledger \(directory.path) --declare-loss --name …"
    throw LedgerError(.rolledBack, again)
  }

  /// The new key of a run that was cut short; nil when there is none.
  func nextSigner() throws -> NoteSigner? {
    guard let bytes = try DurableFile.read(directory.nextLogKey) else { return nil }
    return try? NoteSigner(parsing: String(decoding: bytes, as: UTF8.self))
  }
}
