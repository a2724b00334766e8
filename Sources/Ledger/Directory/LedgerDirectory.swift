import DurableFiles

/// The layout of a ledger on disk.
public struct LedgerDirectory: Sendable {
  /// The directory, as given.
  public let path: String

  /// The ledger at `path`, whether or not there is one.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// A copy of what entry 0 says.
  public var description: String { "\(path)/ledger.json" }
  /// The record.
  public var log: String { "\(path)/log" }
  /// Where to find an id or a tag; derived.
  public var index: String { "\(path)/index" }
  /// The projections; derived.
  public var views: String { "\(path)/views" }
  /// The leaves of registered media files' hash trees; derived from the files.
  public var media: String { "\(path)/media" }
  /// The log's private key and, later, the vault's.
  public var keys: String { "\(path)/keys" }
  /// What a backup says of itself; only in a backup.
  public var backup: String { "\(path)/backup.json" }
  /// Where a restore gathers a log before it is put in place: a ledger directory of its own.
  public var restoring: LedgerDirectory { LedgerDirectory("\(path)/restoring") }
  /// The log's private key, in the form of a C2SP signed-note private key file.
  public var logKey: String { "\(keys)/log.key" }
  /// The key that is to replace it, while a loss is being declared.
  public var nextLogKey: String { "\(keys)/log.key.next" }
  /// The last checkpoint shown to anyone, a signed note.
  public var released: String { "\(keys)/released" }
  /// Whose cosignatures make a checkpoint witnessed (C2SP tlog-policy); where it is missing, nobody's are asked for.
  public var witnessPolicy: String { "\(path)/witness-policy" }
  /// The file whose lock the one writer holds.
  public var writerLock: String { "\(path)/writer.lock" }

  /// Whether it is a backup: readable, without keys, and never written to but by the next backup.
  public var isBackup: Bool { DurableFile.exists(backup) && !DurableFile.exists(keys) }
  /// Whether there is a ledger.
  public var exists: Bool { DurableFile.exists(description) }
}
