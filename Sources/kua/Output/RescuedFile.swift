import Glibc
import Language

/// A new file for its owner alone, written line by line and on disk when it is finished.
final class RescuedFile {
  private let path: String
  private let file: Int32
  private var waiting: [UInt8] = []

  /// Makes the file; one that is there is never touched.
  init(_ path: String) throws {
    self.path = path
    file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotMake(path: .text(path))) }
  }

  deinit { close(file) }

  /// Adds a line.
  func write(_ line: [UInt8]) throws {
    waiting.append(contentsOf: line)
    waiting.append(0x0a)
    if waiting.count >= 1 << 20 { try flush() }
  }

  /// Hands everything to the disk.
  func finish() throws {
    try flush()
    guard fsync(file) == 0 else { throw Problem.system(Phrase.Problem.couldNotWrite(path: .text(path))) }
  }

  private func flush() throws {
    var written = 0
    while written < waiting.count {
      let count = unsafe waiting.withUnsafeBytes { bytes in
        unsafe Glibc.write(file, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Problem.system(Phrase.Problem.couldNotWrite(path: .text(path))) }
      written += count
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Whether a file to be made would lie in a directory or below it.
  static func isInside(_ file: String, _ directory: String) -> Bool {
    let parent = file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    guard let place = real(parent), let whole = real(directory) else { return false }
    return place == whole || place.hasPrefix(whole == "/" ? "/" : whole + "/")
  }

  private static func real(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
