internal import CLMDB

/// A refusal or failure of the storage: what was tried, on which environment, and what LMDB said.
public struct LMDBError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What LMDB or the system answered.
  public let code: ResultCode
  /// What was tried, as a verb phrase: `open`, `commit`, `put into bundles`.
  public let operation: String
  /// The environment's directory.
  public let path: String
  /// What only the place of failure knows; empty when the code says it all.
  public let detail: String

  /// An error for the given answer; `operation` is a verb phrase.
  public init(code: ResultCode, operation: String, path: String, detail: String = "") {
    self.code = code
    self.operation = operation
    self.path = path
    self.detail = detail
  }

  /// A sentence for people: what failed, where, why, and what to do about the common ones.
  public var description: String {
    let reason = detail.isEmpty ? unsafe String(cString: mdb_strerror(code.rawValue)) : detail
    let sentence = "could not \(operation) (\(path)): \(reason)"
    guard let advice = code.advice else { return sentence }
    return "\(sentence). \(advice)"
  }
}

extension ResultCode {
  /// What the reader of the error can do, where that is known.
  fileprivate var advice: String? {
    switch self {
    case .noSpace, .quotaExceeded, .fileTooLarge:
      "Nothing is lost that was committed; free disk space or raise the limit, then try again"
    case .accessDenied, .notPermitted:
      "Check who owns the directory and its data.mdb and lock.mdb, and their modes"
    case .readOnlyFileSystem:
      "Open it for reading only, or mount the file system for writing"
    case .corrupted, .pageNotFound, .cursorFull, .pageFull, .invalid:
      "The file is damaged or is no LMDB file; keep a copy of it, then restore a backup or rebuild it"
    case .versionMismatch:
      "The file belongs to another version of LMDB, or is damaged"
    case .inputOutput, .panic:
      "Stop this process, check the disk, and open the file again: the last commit may or may not be there"
    case .noSuchFile, .notADirectory:
      "Check the path"
    case .readersFull:
      "Too many readers at once; end some, or sweep those that were killed"
    case .noMemory:
      "Raise the limit on address space (ulimit -v) or free memory"
    default: nil
    }
  }
}
