import DurableFiles
import EventLog
import TransparencyLog

/// The files in which acts are kept while they are recorded by hand. They lie outside the ledger and hold what people
/// wrote, names in clear: the ledger knows each for as long as it is there, so that an erasure sweeps it.
extension Ledger {
  /// Notes where a draft is to be kept, before it is.
  /// - Parameter path: absolute.
  public func noteDraft(_ path: String) throws {
    if !DurableFile.exists(directory.drafts) {
      do {
        try DurableFile.makeDirectory(directory.drafts)
      } catch {
        // Another process may have made it just now.
        guard DurableFile.exists(directory.drafts) else { throw error }
      }
    }
    try DurableFile.replace(note(of: path), with: path + "\n", mode: 0o600)
  }

  /// Forgets a draft that is no more.
  public func forgetDraft(_ path: String) throws { try DurableFile.removeFile(note(of: path)) }

  /// Where drafts are kept, as far as is known.
  func drafts() throws -> [String] {
    try (DurableFile.names(in: directory.drafts) ?? []).filter { !$0.hasSuffix(".new") }.compactMap { name in
      try DurableFile.read("\(directory.drafts)/\(name)").map { bytes in
        String(decoding: bytes.prefix { $0 != 0x0a }, as: UTF8.self)
      }
    }
  }

  /// A note of its own for each draft: many are begun and ended at the same time.
  private func note(of path: String) -> String {
    "\(directory.drafts)/\(Digest.sha256(of: Array(path.utf8)).hex)"
  }
}

extension LedgerDirectory {
  /// Where the notes on drafts lie.
  var drafts: String { "\(keys)/drafts" }
}
