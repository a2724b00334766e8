import Glibc

/// The disk itself: how often a second 4 KiB can be appended to a file and made durable.
enum DiskProbe {
  static func commitsPerSecond(in scratch: Scratch) throws -> Double {
    let path = try scratch.empty("probe")
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw BenchError("could not make \(path)") }
    defer { close(file) }
    let block = [UInt8](repeating: 0x6b, count: 4096)
    let commits = 1000
    return try rate(of: commits) {
      for _ in 0..<commits {
        guard unsafe write(file, block, block.count) == block.count, fdatasync(file) == 0 else {
          throw BenchError("could not write \(path)")
        }
      }
    }
  }
}
