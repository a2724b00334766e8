import DurableFiles
import EventLog
import Glibc
import IncidentEvents
import LMDB
import TransparencyLog

/// What a restore has put in place.
public struct RestoreReport: Sendable {
  /// What was copied, and what verifying it found.
  public let copy: CopyReport
  /// Where the damaged log was moved to; nil when there was none.
  public let movedAside: String?
  /// The entries missing up to the last checkpoint that was shown; nil when none are known to be.
  public let missing: Range<Int>?
  /// What became of the vault.
  public let vault: RestoredVault
  /// Whether the log's key is there, so that the ledger can be written to.
  public let hasKey: Bool
  /// Whether `keys/released` is there to tell what is missing.
  public let hasReleased: Bool
}

extension Ledger {
  /// Makes a ledger of a backup: in a new directory, or in that of a ledger whose log is missing or not sound.
  ///
  /// The log is gathered and verified in `restoring/`, and put in place when it is found sound; a log that is there is
  /// moved to `log.damaged-N`. Nothing is deleted; `keys/` stays as it is. Run again, it completes what was cut short.
  ///
  /// - Throws: ``LedgerError/Code/alreadyExists`` when a sound log is there that extends what was shown;
  ///   ``LedgerError/Code/backupMismatch``. What was there is as it was then.
  public static func restore(
    from backup: String, to path: String, waiting seconds: Int = 10,
    progress: (@Sendable (_ stage: CopyStage, _ done: Int, _ of: Int) -> Void)? = nil
  ) async throws -> RestoreReport {
    try await restore(from: backup, to: path, waiting: seconds, pieceBytes: nil, progress: progress) { _ in }
  }

  /// The same, calling `step` before each step, which may throw to end it there.
  static func restore(
    from backup: String, to path: String, waiting seconds: Int = 0, pieceBytes: Int?,
    progress: (@Sendable (CopyStage, Int, Int) -> Void)? = nil, step: (RestoreStep) throws -> Void
  ) async throws -> RestoreReport {
    let source = LedgerDirectory(backup), target = LedgerDirectory(path)
    let restoring = target.restoring
    let description = try describe(backup)
    if try DurableFile.names(in: target.path) == nil { try DurableFile.makeDirectory(target.path) }
    let lock = try target.lockForCopying(waiting: seconds)
    defer { withExtendedLifetime(lock) {} }

    // Cut short between putting the log in place and the end: the log that was verified is in place.
    let isInPlace =
      DurableFile.exists(restoring.description) && !DurableFile.exists(restoring.log)
      && DurableFile.exists(target.log)
    if !isInPlace { try await checkMayReplace(target, with: description) }

    let copied: LogCopy.Count, goal: CopyGoal
    do {
      let log = try EventLog(path: source.log, access: .readOnly)
      goal = try wholeCheckpoint(of: log, named: backup)
      copied =
        try isInPlace
        ? LogCopy.Count()
        : gather(log, goal, restoring, pieceBytes) { size in
          progress?(.copying, size, goal.size)
          try step(.committed)
        }
    }
    var aside: String?
    let unplaced = isInPlace ? target : restoring
    try DurableFile.replace(unplaced.description, with: description.canonicalJSON + "\n", mode: 0o644)
    try step(.gathered)
    let verification = try await Ledger.verify(
      at: unplaced.path, key: VerifierKey(parsing: description.logKey),
      checkpoints: [GivenCheckpoint(source: "the backup's checkpoint", note: goal.note)]
    ) { progress?(.verifying, $0, $1) }
    let report = CopyReport(
      path: target.path, entries: copied.entries, bytes: copied.bytes, bundles: copied.bundles,
      size: goal.size,
      root: goal.root.base64, verification: verification)
    guard report.isSound else {
      // What was gathered stays for whoever looks into it; nothing was put in place.
      return RestoreReport(
        copy: report, movedAside: nil, missing: nil, vault: .none, hasKey: false, hasReleased: false)
    }
    if !isInPlace {
      if DurableFile.exists(target.log) {
        // A crash after this: there is no log, and restoring/ has the one to be put in place.
        let free = try freeName(target.log + ".damaged-")
        try DurableFile.move(target.log, to: free)
        aside = free
      }
      try step(.movedAside)
      // A crash after this: the log is in place, and restoring/ has no more than its ledger.json.
      try DurableFile.move(restoring.log, to: target.log)
    }
    try step(.inPlace)
    let vault = try restoreVault(from: source, to: target)
    try DurableFile.replace(target.description, with: description.canonicalJSON + "\n", mode: 0o644)
    if !DurableFile.exists(target.witnessPolicy) { try source.copyWitnessPolicy(to: target) }
    try step(.described)
    try DurableFile.remove(["ledger.json"], in: restoring.path)
    let released = try ReleasedFile.read(target).flatMap {
      try? Checkpoint(parsing: SignedNote(parsing: $0).text)
    }
    let missing = released.flatMap { Int($0.size) > goal.size ? goal.size..<Int($0.size) : nil }
    return RestoreReport(
      copy: report, movedAside: aside, missing: missing, vault: vault,
      hasKey: DurableFile.exists(target.logKey),
      hasReleased: released != nil)
  }

  /// Copies the backup's log into `restoring/`.
  private static func gather(
    _ log: EventLog, _ goal: CopyGoal, _ restoring: LedgerDirectory, _ pieceBytes: Int?,
    committed: (Int) throws -> Void
  ) throws -> LogCopy.Count {
    var copy = LogCopy(source: log, goal: goal)
    if let pieceBytes { copy.pieceBytes = pieceBytes }
    if !DurableFile.exists(restoring.path) { try DurableFile.makeDirectory(restoring.path) }
    return try copy.run(into: restoring, committed: committed)
  }

  /// The newest checkpoint of a backup: that of its head, or, of one that was interrupted, the last released one.
  private static func wholeCheckpoint(of log: EventLog, named backup: String) throws -> CopyGoal {
    let head = try log.head()
    var note = head.checkpoint
    if note.isEmpty { note = try log.releasedCheckpoints().last { $0.size <= head.size }?.note ?? "" }
    guard !note.isEmpty else {
      throw LedgerError(
        .backupMismatch,
        "\(backup) is not whole: the backup was interrupted before its end, and has no checkpoint. Run the backup again"
      )
    }
    let checkpoint = try Checkpoint(parsing: SignedNote(parsing: note).text)
    return CopyGoal(size: Int(checkpoint.size), root: checkpoint.root, note: note)
  }

  /// Refuses a directory whose log is to be kept, or that belongs to another ledger.
  private static func checkMayReplace(_ target: LedgerDirectory, with backup: LedgerDescription) async throws
  {
    if target.isBackup {
      throw LedgerError(
        .alreadyExists, "\(target.path) is a backup; restore into a new directory, or into a ledger's")
    }
    let names = try DurableFile.names(in: target.path) ?? []
    guard
      Set(names).isSubset(of: ["writer.lock"])
        || !Set(names).isDisjoint(with: ["ledger.json", "log", "keys", "restoring"])
    else {
      throw LedgerError(
        .alreadyExists, "\(target.path) holds something else (\(names[0])); restore into a new directory")
    }
    let bytes = try DurableFile.read(target.description)
    if let there = bytes.flatMap({ LedgerDescription(parsing: $0) }), there.logKey != backup.logKey {
      throw LedgerError(
        .backupMismatch,
        "\(target.path) is the ledger \(there.origin) with the key \(there.logKey), the backup is of \(backup.origin) "
          + "with the key \(backup.logKey). Nothing was changed; restore into a new directory")
    }
    guard bytes != nil, DurableFile.exists(target.log) else { return }
    let found = try? await verify(at: target.path)
    if let found, found.isSound {
      throw LedgerError(
        .alreadyExists,
        "\(target.path) has a sound log of size \(found.log.size), root \(found.log.root?.base64 ?? ""); there is "
          + "nothing to restore. If the backup is to take its place all the same, move \(target.log) aside first"
      )
    }
  }

  /// What a ledger or backup says it is.
  public static func describe(_ path: String) throws -> LedgerDescription {
    guard let bytes = try DurableFile.read(LedgerDirectory(path).description),
      let description = LedgerDescription(parsing: bytes)
    else {
      throw LedgerError(
        .notALedger, "\(path) is no ledger or backup: it has no ledger.json, or one that kua did not write")
    }
    return description
  }

  /// The first name of a row that is free.
  static func freeName(_ beginning: String) throws(LedgerError) -> String {
    for number in 1...9_999 where !DurableFile.exists("\(beginning)\(number)") {
      return "\(beginning)\(number)"
    }
    throw LedgerError(.file, "all names \(beginning)1 to 9999 are taken; tidy up there")
  }
}

/// The steps of a restore, in order: each may be the last of a run.
enum RestoreStep: Equatable {
  case committed, gathered, movedAside, inPlace, described
}
