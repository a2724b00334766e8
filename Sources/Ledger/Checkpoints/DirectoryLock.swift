import DurableFiles
import Glibc

/// A lock on a directory itself, so that it needs no file: under it `keys/released` is replaced, a publication is
/// brought up to date, a witness's memory is changed.
final class DirectoryLock {
  private let file: Int32

  /// Waits for the lock; it is held for a few file operations at a time.
  init(_ directory: String) throws(LedgerError) {
    let file = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw DurableFile.failure("open", directory) }
    while flock(file, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let error = DurableFile.failure("lock", directory)
        close(file)
        throw error
      }
    }
    self.file = file
  }

  deinit { close(file) }
}
