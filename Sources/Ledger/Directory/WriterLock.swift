import DurableFiles
import Glibc

/// The lock that makes one process the writer; the operating system gives it back when the process ends, however.
final class WriterLock {
  private let file: Int32

  /// Takes the lock, waiting up to `seconds` for whoever holds it.
  /// - Throws: ``LedgerError/Code/busy`` naming the holder.
  init(_ path: String, waiting seconds: Int) throws(LedgerError) {
    // Kept once it is locked: what is kept, `deinit` closes, and a number closed twice may be another file by then.
    let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DurableFile.failure("open", path) }
    var tries = seconds * 20
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let error = DurableFile.failure("lock", path)
        close(file)
        throw error
      }
      guard tries > 0 else {
        let holder = Self.holder(path)
        close(file)
        throw LedgerError(
          .busy,
          "the ledger is being written by \(holder); waited \(seconds) s. Try again when it has finished, or wait longer with --wait"
        )
      }
      tries -= 1
      usleep(50_000)
    }
    let note = Array("process \(getpid())\n".utf8)
    _ = ftruncate(file, 0)
    _ = unsafe pwrite(file, note, note.count, 0)
    self.file = file
  }

  deinit { close(file) }

  private static func holder(_ path: String) -> String {
    guard let bytes = try? DurableFile.read(path), let text = String(validating: bytes, as: UTF8.self),
      !text.isEmpty
    else { return "another process" }
    return text.filter { $0 != "\n" }
  }
}
