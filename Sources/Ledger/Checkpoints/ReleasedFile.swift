import DurableFiles
import TransparencyLog

/// `keys/released`: the last checkpoint shown to anyone, as a signed note.
///
/// It stands apart from the log, so that a log put back to an older state is seen to have been.
enum ReleasedFile {
  /// The note in the file; nil when nothing was ever released.
  static func read(_ directory: LedgerDirectory) throws(LedgerError) -> String? {
    guard let bytes = try DurableFile.read(directory.released) else { return nil }
    guard let note = String(validating: bytes, as: UTF8.self) else {
      throw damaged(directory, "it is not UTF-8")
    }
    return note
  }

  /// The released checkpoint; nil when nothing was ever released.
  /// - Throws: ``LedgerError/Code/damaged`` when the file is not a checkpoint signed by `key`;
  ///   ``LedgerError/Code/file`` when it can not be read.
  static func read(
    _ directory: LedgerDirectory, signedBy key: VerifierKey
  ) throws(LedgerError) -> ReleasedCheckpoint? {
    guard let note = try read(directory) else { return nil }
    do {
      return try ReleasedCheckpoint(note, signedBy: key)
    } catch {
      throw damaged(directory, error.description)
    }
  }

  private static func damaged(_ directory: LedgerDirectory, _ what: String) -> LedgerError {
    LedgerError(
      .damaged,
      "\(directory.released) is not the last checkpoint that was shown, signed by the log's key: \(what) "
        + "Without it a return to an older state would go unseen. Put there the newest checkpoint that anyone was "
        + "shown (what `kua checkpoint show` printed); nothing is appended or shown until then")
  }
}
