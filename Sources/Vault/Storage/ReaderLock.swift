internal import Glibc

/// Keeps an old generation's files as they are while another process reads them: a reader holds it shared, whoever
/// overwrites them alone. Where the lock's file can not be opened, nobody writes.
final class ReaderLock: Sendable {
  private let file: Int32

  /// Opens the lock of a vault.
  init(_ path: String, creating: Bool) {
    file = unsafe open(path, creating ? O_RDWR | O_CREAT | O_CLOEXEC : O_RDONLY | O_CLOEXEC, 0o600 as mode_t)
  }

  deinit { if file >= 0 { close(file) } }

  /// Runs `body` beside other readers.
  func shared<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R { try locked(LOCK_SH, body) }

  /// Runs `body` with no reader at work.
  func alone<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R { try locked(LOCK_EX, body) }

  private func locked<R, E: Error>(_ kind: Int32, _ body: () throws(E) -> R) throws(E) -> R {
    while file >= 0, flock(file, kind) != 0, errno == EINTR {}
    defer { if file >= 0 { flock(file, LOCK_UN) } }
    return try body()
  }
}
