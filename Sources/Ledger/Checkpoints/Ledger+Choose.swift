import DurableFiles
import EventLog
public import TransparencyLog

/// Which released checkpoint is meant.
public enum CheckpointChoice: Sendable {
  /// The newest one, which is released for it.
  case newest
  /// The one of a size, which was released before.
  case size(Int)
  /// The newest one that the ledger's policy calls witnessed.
  case witnessed
}

extension Ledger {
  /// A released checkpoint, with the cosignatures it has by now.
  ///
  /// - Throws: ``LedgerError/Code/notFound`` when there is none of the kind; what ``release()`` throws.
  public func choose(_ choice: CheckpointChoice) throws -> ReleasedCheckpoint {
    switch choice {
    case .newest:
      let shown = try checkpointToShow()
      guard let released = shown.released else {
        throw LedgerError(.notFound, shown.reason ?? "no checkpoint was released")
      }
      return released
    case .size(let size):
      let head = try log.head()
      // Nobody was shown the newest yet; it is released like any newest one.
      if size == head.size, let released = try checkpointToShow().released, released.size == size {
        return released
      }
      guard let note = try log.releasedCheckpoint(atSize: size) else {
        throw LedgerError(.notFound, try noneReleased(at: size, head))
      }
      return try kept(note, in: succession())
    case .witnessed:
      guard let policy = try witnessPolicy() else {
        throw LedgerError(
          .notFound,
          "\(directory.path) has no witness policy, so that no checkpoint is witnessed; give it one with "
            + "kua checkpoint policy --set FILE")
      }
      guard let found = try newestWitnessed(by: policy) else {
        throw LedgerError(
          .notFound,
          "no released checkpoint of \(directory.path) has the cosignatures its witness policy asks for")
      }
      return found.checkpoint
    }
  }

  /// Every key that signs or has signed for the log, under its present origin or a former one.
  public func logKeys() throws -> [VerifierKey] {
    try succession().terms.map { try VerifierKey(parsing: $0.logKey) }
  }

  /// A checkpoint as the log keeps it: signed by the key of its size, and extended by the log.
  func kept(_ note: String, in succession: Succession) throws -> ReleasedCheckpoint {
    let size = try Checkpoint(parsing: SignedNote(parsing: note).text).size
    let term = succession.term(atSize: Int(size))
    let released = try ReleasedCheckpoint(note, signedBy: VerifierKey(parsing: term.logKey))
    try check(released.checkpoint, isExtendedBy: log.head())
    return released
  }

  private func noneReleased(at size: Int, _ head: Head) throws -> String {
    guard size <= head.size else {
      return "there is no size \(size): the log of \(directory.path) has \(head.size) entries"
    }
    let sizes = try log.releasedCheckpoints().map(\.size)
    let near = [sizes.last { $0 < size }, sizes.first { $0 > size }].compactMap(\.self)
    return "no checkpoint of size \(size) was ever released"
      + (near.isEmpty
        ? "" : "; those next to it are of size \(near.map(String.init).joined(separator: " and "))")
  }
}
