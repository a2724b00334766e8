/// Why a ledger could not do what was asked: what was tried, what was wrong, what to do.
public struct LedgerError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure it is, for programs; more may be added.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public static let notALedger = Code(description: "not-a-ledger")
    public static let alreadyExists = Code(description: "already-exists")
    public static let file = Code(description: "file")
    public static let busy = Code(description: "busy")
    public static let clockBehind = Code(description: "clock-behind")
    public static let foreignFormat = Code(description: "foreign-format")
    public static let keyMismatch = Code(description: "key-mismatch")
    public static let damaged = Code(description: "damaged")
    public static let notFound = Code(description: "not-found")
    public static let writerEnded = Code(description: "writer-ended")
    /// The log does not extend a checkpoint that was shown: it was returned to an older state, or is another.
    public static let rolledBack = Code(description: "rolled-back")
    /// A backup can not be what was asked of it: it is another ledger's, of another history, newer, or not whole.
    public static let backupMismatch = Code(description: "backup-mismatch")
    /// A backup is only read.
    public static let isBackup = Code(description: "is-backup")
    /// The entries given do not make the log whole.
    public static let entriesMismatch = Code(description: "entries-mismatch")
    /// There is no loss to be declared.
    public static let noLoss = Code(description: "no-loss")
    /// A private or public key can not be used for what was asked.
    public static let badKey = Code(description: "bad-key")
    /// Whoever asks may not see or do it.
    public static let notEntitled = Code(description: "not-entitled")
    /// A directory holds what is published of another log, or of a later size.
    public static let publicationMismatch = Code(description: "publication-mismatch")
    /// A witness policy can not be read, or is of other logs.
    public static let policyMismatch = Code(description: "policy-mismatch")
    /// A cosignature is none by a witness of the policy, or of no checkpoint released here.
    public static let cosignatureMismatch = Code(description: "cosignature-mismatch")
    /// A witness does not cosign what it was given.
    public static let witnessRefused = Code(description: "witness-refused")
    public static let badName = Code(description: "bad-name")
  }

  public let code: Code
  public let description: String

  package init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
