import Glibc

/// The last line of defence against damaged files: LMDB reads its files through memory, so that damage no check has
/// seen ends the process with a signal. Then a sentence says so, and what to do.
enum DamageSignals {
  /// Kept for the life of the process, for the handler may not allocate.
  private nonisolated(unsafe) static let sentence: UnsafeMutableBufferPointer<UInt8> = {
    let text = """
      kua: a file of the ledger could not be read: most likely it is damaged, or its disk is. Run kua
      verify. If index or views are named, delete these directories: they are made anew from the log. If it
      is the log, keep a copy, and use kua salvage or restore a backup.

      """
    let bytes = Array(text.utf8)
    let place = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = unsafe place.initialize(from: bytes)
    return unsafe place
  }()

  /// Installs the handlers.
  static func install() {
    _ = unsafe sentence.count
    for number in [SIGSEGV, SIGBUS, SIGABRT] {
      _ = signal(number) { _ in
        // Only what is safe in a signal handler: write and _exit.
        _ = unsafe write(STDERR_FILENO, DamageSignals.sentence.baseAddress, DamageSignals.sentence.count)
        _exit(ExitStatus.verificationFailed.rawValue)
      }
    }
  }
}
