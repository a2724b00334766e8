import CanonicalJSON
import DurableFiles
import EventLog
import IncidentEvents
import LMDB
import TransparencyLog

/// What a backup or a restore has copied, and what verifying the copy has shown.
public struct CopyReport: Sendable {
  /// The directory copied to.
  public let path: String
  /// How many entries went over, and their bytes.
  public let entries: Int
  public let bytes: Int
  /// How many bundles of 256 entries are new in the copy.
  public let bundles: Int
  /// The size the copy has now, and its root in base64.
  public let size: Int
  public let root: String
  /// What verifying the copy found.
  public let verification: LedgerVerification

  /// What is wrong with the copy; not that it is behind what the ledger it is restored to has shown.
  public var findings: [String] {
    verification.log.damages.map(\.message) + verification.disagreements
      + verification.checkpoints.compactMap(\.fault)
  }

  /// Whether nothing is.
  public var isSound: Bool { findings.isEmpty }
}

extension Ledger {
  /// Copies the ledger's record, as it stands now, to a directory of its own that can be read and verified like a
  /// ledger; what a former backup in it holds is not copied again. Writing goes on meanwhile.
  ///
  /// The newest checkpoint is released and names what is copied. `keys/`, the index and the views are not. The copy is
  /// verified from its files before `backup.json`, which is replaced last, says that it is whole.
  ///
  /// - Parameters:
  ///   - path: a directory that does not exist or is empty, or a former backup of this ledger, whole or not.
  ///   - seconds: how long to wait for another backup into it.
  ///   - progress: called now and then with what is being done, how many entries are done, and of how many.
  /// - Throws: ``LedgerError/Code/backupMismatch`` when the directory holds anything but a beginning of this log;
  ///   nothing is changed then.
  public func backup(
    to path: String, waiting seconds: Int = 10,
    progress: (@Sendable (_ stage: CopyStage, _ done: Int, _ of: Int) -> Void)? = nil
  ) async throws -> CopyReport {
    try await backup(to: path, waiting: seconds, pieceBytes: nil, progress: progress) { _ in }
  }

  /// The same, calling `committed` after each commit of the copy, which may throw to end it there.
  func backup(
    to path: String, waiting seconds: Int = 0, pieceBytes: Int?,
    progress: (@Sendable (CopyStage, Int, Int) -> Void)? = nil, committed: (Int) throws -> Void
  ) async throws -> CopyReport {
    let shown = try checkpointToShow()
    guard let released = shown.released else {
      throw LedgerError(
        .backupMismatch,
        "nothing can be backed up: \(shown.reason ?? "no checkpoint was released"). Run it as the user the ledger is written by"
      )
    }
    let goal = CopyGoal(size: released.size, root: released.checkpoint.root, note: released.note)
    let description = description
    let target = LedgerDirectory(path)
    try target.prepareForBackup()
    let lock = try target.lockForCopying(waiting: seconds)
    defer { withExtendedLifetime(lock) {} }
    var copy = LogCopy(source: log, goal: goal)
    if let pieceBytes { copy.pieceBytes = pieceBytes }
    let count = try copy.run(into: target) { size in
      progress?(.copying, size, goal.size)
      try committed(size)
    }
    // After the log: it has the values of at least the events copied, and those of erased persons in neither.
    try copyVault(to: target)
    // A crash here: the log is whole, and ledger.json the former one or none; the next backup goes on.
    try DurableFile.replace(target.description, with: description.canonicalJSON + "\n", mode: 0o644)
    try directory.copyWitnessPolicy(to: target)
    let verification = try await Ledger.verify(
      at: target.path, key: VerifierKey(parsing: description.logKey),
      checkpoints: [GivenCheckpoint(source: "the checkpoint backed up", note: goal.note)]
    ) { progress?(.verifying, $0, $1) }
    let report = CopyReport(
      path: target.path, entries: count.entries, bytes: count.bytes, bundles: count.bundles, size: goal.size,
      root: goal.root.base64, verification: verification)
    if report.isSound {
      // A crash before: backup.json speaks of the former backup, or is not there; the next one writes it.
      try DurableFile.replace(target.backup, with: Self.backupJSON(released, description, clock), mode: 0o644)
    }
    return report
  }

  /// What `backup.json` says.
  private static func backupJSON(
    _ released: ReleasedCheckpoint, _ description: LedgerDescription, _ clock: LedgerClock
  ) throws -> String {
    var bytes: [UInt8] = Array("{".utf8)
    func add(_ name: String, _ value: String) {
      if bytes.count > 1 { bytes.append(0x2c) }
      CanonicalWriter.appendString(name, to: &bytes)
      bytes.append(0x3a)
      CanonicalWriter.appendString(value, to: &bytes)
    }
    add("checkpoint", released.note)
    add("key", description.logKey)
    add("origin", description.origin)
    add("root", released.checkpoint.root.base64)
    bytes.append(contentsOf: ",\"size\":\(released.size)".utf8)
    add("taken", "\(try clock.now(notBefore: nil))")
    return String(decoding: bytes, as: UTF8.self) + "}\n"
  }
}

/// What a backup or a restore is doing.
public enum CopyStage: Sendable {
  case copying, verifying
}

extension LogCopy {
  /// Copies into the log of a directory, which is made if there is none; the log is closed again when it returns.
  func run(into directory: LedgerDirectory, committed: (Int) throws -> Void) throws -> Count {
    let log = try EventLog.openOrCreate(directory.log)
    try checkPrefix(log, named: directory.path)
    return try run(into: log, committed: committed)
  }
}

extension LedgerDirectory {
  /// Takes the lock under which one backup or restore at a time writes to a directory.
  func lockForCopying(waiting seconds: Int) throws(LedgerError) -> WriterLock {
    do {
      return try WriterLock(writerLock, waiting: seconds)
    } catch {
      guard error.code == .busy else { throw error }
      throw LedgerError(.busy, "another backup, restore or writer is at work in \(path): \(error)")
    }
  }

  /// Makes the directory of a backup, or finds one in it; nothing else may be there.
  fileprivate func prepareForBackup() throws {
    guard let names = try DurableFile.names(in: path) else { return try DurableFile.makeDirectory(path) }
    if names.contains("keys") {
      throw LedgerError(
        .backupMismatch, "\(path) is a ledger with keys of its own, not a backup; choose another directory")
    }
    guard names.isEmpty || names.contains("log") || names == ["writer.lock"] else {
      throw LedgerError(
        .backupMismatch,
        "\(path) holds something else (\(names[0])); a backup goes into a new directory or onto a former backup"
      )
    }
  }
}
