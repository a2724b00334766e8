import DurableFiles

/// The ledger's small files.
typealias DurableFile = Durable<LedgerError>

extension LedgerError: FileFailure {
  /// What went wrong with a file.
  package init(file sentence: String) { self.init(.file, sentence) }
}
