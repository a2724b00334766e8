import Glibc
import Language

/// Standard output or standard error, written in large pieces.
///
/// Output gathers in memory and leaves when a mebibyte is full, on ``flush()``, and at the end of the command.
struct StandardStream: ~Copyable {
  /// Nobody reads the output any more (`kua history | head`).
  struct BrokenPipe: Error {}

  private let file: Int32
  private var waiting: [UInt8] = []
  private static let piece = 1 << 20

  /// Standard output.
  static func output() -> StandardStream { StandardStream(file: STDOUT_FILENO) }

  private init(file: Int32) {
    self.file = file
    waiting.reserveCapacity(Self.piece + (1 << 16))
  }

  /// Adds a text.
  mutating func write(_ text: String) throws {
    waiting.append(contentsOf: text.utf8)
    if waiting.count >= Self.piece { try flush() }
  }

  /// Adds a text that only leaves later, whatever has gathered: for where waiting for whoever reads would hold
  /// something up, as inside a read of the log.
  mutating func gather(_ text: String) { waiting.append(contentsOf: text.utf8) }

  /// Adds bytes.
  @inline(__always)
  mutating func write(_ bytes: RawSpan) throws {
    unsafe bytes.withUnsafeBytes { unsafe waiting.append(contentsOf: $0) }
    if waiting.count >= Self.piece { try flush() }
  }

  /// Adds bytes and one byte after them, which only leave later; see ``gather(_:)``.
  @inline(__always)
  mutating func write(_ byte: UInt8, after bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe waiting.append(contentsOf: $0) }
    waiting.append(byte)
  }

  /// Hands everything to the system.
  /// - Throws: ``BrokenPipe``; ``Problem`` when the output can not be written, as to a full disk.
  mutating func flush() throws {
    var written = 0
    while written < waiting.count {
      let count = unsafe waiting.withUnsafeBytes { bytes in
        unsafe Glibc.write(file, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if errno == EPIPE { throw BrokenPipe() }
        throw Problem.system(FilledPhrase(Phrase.Problem.output))
      }
      written += count
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Writes a text to standard error at once; that nobody can read it there is no error.
  static func note(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
