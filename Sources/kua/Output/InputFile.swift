import Glibc
import Language

/// Small files that are read whole.
enum InputFile {
  /// What a file holds, or standard input where its name is "-": at most 16 MiB of UTF-8.
  static func text(_ path: String) throws -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else {
      throw Problem("malformed", "\(path) is not UTF-8")
    }
    return text
  }

  /// The bytes of a file, or of standard input where its name is "-": at most 16 MiB.
  static func bytes(_ path: String) throws -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= 16 << 20 {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
      if count == 0 { break }
      bytes.append(contentsOf: piece[..<count])
    }
    return bytes
  }

  /// The first bytes of a file; empty for a directory or an empty file.
  static func beginning(_ path: String, count: Int = 64) throws -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Problem.system(Phrase.Problem.couldNotRead(path: .text(path))) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
    return Array(bytes.prefix(max(0, read)))
  }
}
